import { lockForEdit, refuseInReview } from '../../assessment/assessment.store.js';
import { record } from '../../audit-trail/record.js';
import type { Classification } from '../../classification/classification.js';
import { maySee } from '../../evidence/visible-levels.js';
import { NotHere, refuseUnless, Refused } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { FollowOnActionEvidence } from '../follow-on-action-evidence.entity.js';
import type { FollowOnAction } from '../follow-on-action.entity.js';
import { mayDetach } from '../follow-on-action.rules.js';
import { mostEvidence } from '../follow-on-action-words.js';
import { countEvidence, lockFollowOnAction, viewOf } from '../follow-on-action.store.js';
import type { FollowOnActionView } from '../follow-on-action.view.js';

/** Attaches an item of the library as evidence of progress; attaching it again changes nothing. @throws NotHere, Refused */
export async function attachEvidence(
  work: Work,
  year: string,
  id: string,
  evidenceId: string,
): Promise<FollowOnActionView> {
  const assessment = await lockForEdit(work, year);
  const action = await lockFollowOnAction(work, assessment.id, id);
  await refuseInReview(work, assessment, action.themeKey);
  await holdEvidence(work, evidenceId);
  const attached = work.repository(FollowOnActionEvidence);
  const pair = { councilId: work.councilId, followOnActionId: id, evidenceId };
  if (await attached.existsBy(pair)) return viewOf(work, year, id);
  if ((await countEvidence(work, id)) >= mostEvidence) {
    throw new Refused([
      { code: 'too-much-evidence', message: `A follow-on action has ${mostEvidence} items of evidence at most.` },
    ]);
  }
  await attached.insert({ ...pair, createdAt: work.now, createdBy: work.caller.personId });
  await recordPair(work, 'attach-evidence', action, evidenceId);
  return viewOf(work, year, id);
}

/** Takes an item off again; it stays in the library. @throws NotHere, Refused when a complete action would be left without any */
export async function detachEvidence(
  work: Work,
  year: string,
  id: string,
  evidenceId: string,
): Promise<FollowOnActionView> {
  const assessment = await lockForEdit(work, year);
  const action = await lockFollowOnAction(work, assessment.id, id);
  await refuseInReview(work, assessment, action.themeKey);
  await holdEvidence(work, evidenceId);
  const attached = work.repository(FollowOnActionEvidence);
  const pair = { councilId: work.councilId, followOnActionId: id, evidenceId };
  if (!(await attached.existsBy(pair))) throw new NotHere('evidence');
  refuseUnless(mayDetach(action.status, await countEvidence(work, id, evidenceId)));
  await attached.delete(pair);
  await recordPair(work, 'detach-evidence', action, evidenceId);
  return viewOf(work, year, id);
}

/** Keeps an item of the library from being removed until the work ends. @throws NotHere when it is removed, or the caller may not see it */
async function holdEvidence(work: Work, id: string): Promise<void> {
  const [item] = await work.query<{ classification: Classification }>(
    'select classification from evidence where council_id = $1 and id = $2 and removed_at is null for share',
    [work.councilId, id],
  );
  if (!item || !maySee(work.caller, item.classification)) throw new NotHere('evidence');
}

/** The entry names the item by its id alone: its title may be restricted, or come to be. */
async function recordPair(
  work: Work,
  act: 'attach-evidence' | 'detach-evidence',
  action: FollowOnAction,
  evidenceId: string,
): Promise<void> {
  const { id, title, assessmentId, classification } = action;
  const said = { evidenceId, classification };
  const attaching = act === 'attach-evidence';
  record(work, {
    act,
    objectType: 'follow-on-action',
    objectId: id,
    objectTitle: title,
    assessmentId,
    before: attaching ? null : said,
    after: attaching ? said : null,
  });
}
