import { canonicalJson } from '@best-value/model';
import { Injectable } from '@nestjs/common';
import { record } from '../../audit-trail/record.js';
import { personName } from '../../council/person-name.js';
import { badInputUnless } from '../../work/bad-input.js';
import { refuseUnless, Stale } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { takeFile } from '../add-evidence/take-file.js';
import { EvidenceUses } from '../evidence-uses/evidence-uses.js';
import { Evidence } from '../evidence.entity.js';
import type { EvidenceFieldsDto } from '../evidence-fields.dto.js';
import { mayBeItem } from '../evidence.rules.js';
import { evidenceContent, holdYearsOf, lockEvidence, readEvidence } from '../evidence.store.js';
import type { EvidenceView } from '../evidence.view.js';
import { overlaid } from '../written-fields.js';
import { mayChange } from './change-evidence.rules.js';

/** Changes an item's fields; its kind stays. Nothing changed: nothing is written. */
@Injectable()
export class ChangeEvidence {
  constructor(private readonly uses: EvidenceUses) {}

  /** @throws NotHere, Stale, BadInput, Refused when a locked year rests on what is changed */
  async run(work: Work, id: string, revision: number, input: EvidenceFieldsDto): Promise<EvidenceView> {
    const item = await lockEvidence(work, id);
    if (item.revision !== revision) throw await staleEvidence(work, item);
    const fields = overlaid(item, input);
    badInputUnless(mayBeItem({ kind: item.kind, ...fields }));
    const before = evidenceContent(item);
    const after = evidenceContent({ ...item, ...fields });
    if (canonicalJson(before) === canonicalJson(after)) return readEvidence(work, id);
    await holdYearsOf(work, id);
    refuseUnless(mayChange(await this.uses.readIn(work, id), overlaid(item, {}), fields));
    if (fields.fileId !== null && fields.fileId !== item.fileId) await takeFile(work, fields.fileId);
    const { councilId, now, caller } = work;
    await work
      .repository(Evidence)
      .update({ councilId, id }, { ...fields, revision: revision + 1, updatedAt: now, updatedBy: caller.personId });
    record(work, {
      act: 'change-evidence',
      objectType: 'evidence',
      objectId: id,
      objectTitle: fields.title,
      before,
      after,
    });
    return readEvidence(work, id);
  }
}

/** The answer to someone whose copy of an item is old. */
export async function staleEvidence(work: Work, item: Evidence): Promise<Stale> {
  return new Stale(
    await readEvidence(work, item.id),
    await personName(work, item.updatedBy),
    item.updatedAt.toISOString(),
  );
}
