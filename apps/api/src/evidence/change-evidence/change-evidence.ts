import { canonicalJson } from '@best-value/model';
import { record } from '../../audit-trail/record.js';
import { personName } from '../../council/person-name.js';
import { badInputUnless } from '../../work/bad-input.js';
import { Stale } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { takeFile } from '../add-evidence/take-file.js';
import { Evidence } from '../evidence.entity.js';
import type { EvidenceFieldsDto } from '../evidence-fields.dto.js';
import { mayBeItem } from '../evidence.rules.js';
import { evidenceContent, lockEvidence, readEvidence } from '../evidence.store.js';
import type { EvidenceView } from '../evidence.view.js';
import { overlaid } from '../written-fields.js';

/** Changes an item's fields; its kind stays. Nothing changed: nothing is written. @throws NotHere, Stale, BadInput */
export async function changeEvidence(work: Work, id: string, revision: number, input: EvidenceFieldsDto): Promise<EvidenceView> {
  const item = await lockEvidence(work, id);
  if (item.revision !== revision) throw await staleEvidence(work, item);
  const fields = overlaid(item, input);
  badInputUnless(mayBeItem({ kind: item.kind, ...fields }));
  const before = evidenceContent(item);
  const after = evidenceContent({ ...item, ...fields });
  if (canonicalJson(before) === canonicalJson(after)) return readEvidence(work, id);
  if (fields.fileId !== null && fields.fileId !== item.fileId) await takeFile(work, fields.fileId);
  await work.repository(Evidence).update({ councilId: work.councilId, id }, { ...fields, revision: revision + 1, updatedAt: work.now, updatedBy: work.caller.personId });
  await record(work, { act: 'change-evidence', objectType: 'evidence', objectId: id, objectTitle: fields.title, before, after });
  return readEvidence(work, id);
}

/** The answer to someone whose copy of an item is old. */
export async function staleEvidence(work: Work, item: Evidence): Promise<Stale> {
  return new Stale(await readEvidence(work, item.id), await personName(work, item.updatedBy), item.updatedAt.toISOString());
}
