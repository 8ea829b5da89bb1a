import { Injectable } from '@nestjs/common';
import { record } from '../../audit-trail/record.js';
import { refuseUnless } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { staleEvidence } from '../change-evidence/change-evidence.js';
import { EvidenceUses } from '../evidence-uses/evidence-uses.js';
import { Evidence } from '../evidence.entity.js';
import { evidenceContent, holdYearsOf, lockEvidence, readEvidence } from '../evidence.store.js';
import type { EvidenceView } from '../evidence.view.js';
import { holdActionsOf, restsOnlyOn } from './only-evidence.store.js';
import { mayRemove, mayRestore } from './remove-evidence.rules.js';

/** Takes an item out of the library, and puts it back. Its row, its links and its file stay: history keeps them. */
@Injectable()
export class RemoveEvidence {
  constructor(private readonly uses: EvidenceUses) {}

  /** @throws NotHere, Stale, Refused with every place where it is used */
  async remove(work: Work, id: string, revision: number, evenIfUsed: boolean): Promise<void> {
    const { councilId, now, caller } = work;
    // Follow-on actions before the item, as all that changes them does: nobody waits for each other in a circle.
    await holdActionsOf(work, id);
    const item = await lockEvidence(work, id);
    if (item.revision !== revision) throw await staleEvidence(work, item);
    await holdYearsOf(work, id);
    // Again, for one that the item was attached to while this work waited for it.
    await holdActionsOf(work, id);
    const only = await restsOnlyOn(work, id);
    const uses = (await this.uses.readIn(work, id)).map((use) => ({
      ...use,
      onlyEvidence: use.followOnActionId !== null && only.has(use.followOnActionId),
    }));
    refuseUnless(mayRemove(uses, evenIfUsed));
    await work.repository(Evidence).update(
      { councilId, id },
      {
        removedAt: now,
        removedBy: caller.personId,
        revision: revision + 1,
        updatedAt: now,
        updatedBy: caller.personId,
      },
    );
    record(work, {
      act: 'remove-evidence',
      objectType: 'evidence',
      objectId: id,
      objectTitle: item.title,
      before: evidenceContent(item),
      after: null,
    });
  }

  /** Undoes a removal; its links are there again. For an item that was not removed nothing happens. @throws NotHere, Refused */
  async restore(work: Work, id: string): Promise<EvidenceView> {
    const { councilId, now, caller } = work;
    const item = await lockEvidence(work, id, 'removed');
    if (item.removedAt === null) return readEvidence(work, id);
    await holdYearsOf(work, id);
    refuseUnless(mayRestore(await this.uses.readIn(work, id)));
    await work
      .repository(Evidence)
      .update(
        { councilId, id },
        { removedAt: null, removedBy: null, revision: item.revision + 1, updatedAt: now, updatedBy: caller.personId },
      );
    record(work, {
      act: 'restore-evidence',
      objectType: 'evidence',
      objectId: id,
      objectTitle: item.title,
      before: null,
      after: evidenceContent(item),
    });
    return readEvidence(work, id);
  }
}
