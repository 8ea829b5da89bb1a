import { randomUUID } from 'node:crypto';
import { record } from '../../audit-trail/record.js';
import { internalByDefault } from '../../classification/classification.js';
import { badInputUnless } from '../../work/bad-input.js';
import type { Work } from '../../work/work.js';
import { Evidence } from '../evidence.entity.js';
import { mayBeItem } from '../evidence.rules.js';
import { evidenceContent, readEvidence } from '../evidence.store.js';
import type { EvidenceView } from '../evidence.view.js';
import { overlaid, type WrittenFields } from '../written-fields.js';
import type { AddEvidenceDto } from './add-evidence.dto.js';
import { takeFile } from './take-file.js';

/** What an item starts from: nothing known, and not to be published until a person says so. */
const blank: WrittenFields = {
  title: '',
  issuingBody: '',
  issuedOn: null,
  periodFrom: null,
  periodTo: null,
  grade: null,
  gradeWords: null,
  reviewBy: null,
  classification: internalByDefault,
  address: null,
  statement: null,
  metric: null,
  fileId: null,
};

/** Adds an item to the library. @throws BadInput naming each field */
export async function addEvidence(work: Work, input: AddEvidenceDto): Promise<EvidenceView> {
  const fields = overlaid(blank, input);
  badInputUnless(mayBeItem({ kind: input.kind, ...fields }));
  if (fields.fileId !== null) await takeFile(work, fields.fileId);
  const { councilId, now, caller } = work;
  const id = randomUUID();
  const items = work.repository(Evidence);
  const item = items.create({
    councilId,
    id,
    kind: input.kind,
    ...fields,
    createdAt: now,
    createdBy: caller.personId,
    updatedAt: now,
    updatedBy: caller.personId,
  });
  await items.insert(item);
  record(work, {
    act: 'add-evidence',
    objectType: 'evidence',
    objectId: id,
    objectTitle: item.title,
    before: null,
    after: evidenceContent(item),
  });
  return readEvidence(work, id);
}
