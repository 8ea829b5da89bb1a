import { Injectable } from '@nestjs/common';
import { record } from '../../audit-trail/record.js';
import { refuseUnless } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { staleEvidence } from '../change-evidence/change-evidence.js';
import { EvidenceUses } from '../evidence-uses/evidence-uses.js';
import { Evidence } from '../evidence.entity.js';
import { evidenceContent, lockEvidence, readEvidence } from '../evidence.store.js';
import type { EvidenceView } from '../evidence.view.js';
import { mayRemove } from './remove-evidence.rules.js';

/** Takes an item out of the library, and puts it back. Its row, its links and its file stay: history keeps them. */
@Injectable()
export class RemoveEvidence {
  constructor(private readonly uses: EvidenceUses) {}

  /** @throws NotHere, Stale, Refused with every place where it is used */
  async remove(work: Work, id: string, revision: number, evenIfUsed: boolean): Promise<void> {
    const { councilId, now, caller } = work;
    const item = await lockEvidence(work, id);
    if (item.revision !== revision) throw await staleEvidence(work, item);
    // A year that is being made final at this moment is waited for; one that is not can no longer become final meanwhile.
    await work.query(
      `select 1 from assessment where council_id = $1 and id in
       (select assessment_id from evidence_link where council_id = $1 and evidence_id = $2 and removed_at is null
        union select o.assessment_id from follow_on_action o join follow_on_action_evidence u on u.council_id = o.council_id and u.follow_on_action_id = o.id
        where o.council_id = $1 and u.evidence_id = $2) order by id for share`,
      [councilId, id],
    );
    refuseUnless(mayRemove(await this.uses.readIn(work, id), evenIfUsed));
    await work.repository(Evidence).update({ councilId, id }, { removedAt: now, removedBy: caller.personId, revision: revision + 1, updatedAt: now, updatedBy: caller.personId });
    await record(work, { act: 'remove-evidence', objectType: 'evidence', objectId: id, objectTitle: item.title, before: evidenceContent(item), after: null });
  }

  /** Undoes a removal; its links are there again. For an item that was not removed nothing happens. @throws NotHere */
  async restore(work: Work, id: string): Promise<EvidenceView> {
    const { councilId, now, caller } = work;
    const item = await lockEvidence(work, id, 'removed');
    if (item.removedAt === null) return readEvidence(work, id);
    await work.repository(Evidence).update({ councilId, id }, { removedAt: null, removedBy: null, revision: item.revision + 1, updatedAt: now, updatedBy: caller.personId });
    await record(work, { act: 'restore-evidence', objectType: 'evidence', objectId: id, objectTitle: item.title, before: null, after: evidenceContent(item) });
    return readEvidence(work, id);
  }
}
