import { lockForEdit, refuseInReview } from '../../assessment/assessment.store.js';
import { markChangedMade } from '../../assessment/carry-forward/mark-changed.js';
import { record } from '../../audit-trail/record.js';
import { refuseUnless } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { FollowOnAction } from '../follow-on-action.entity.js';
import { mayComeBack } from '../follow-on-action.rules.js';
import { countEvidence, lockFollowOnAction, lockRevision, viewOf } from '../follow-on-action.store.js';
import type { FollowOnActionView } from '../follow-on-action.view.js';

/**
 * Takes a follow-on action out of the assessment; it stays in history and can be put back.
 * @param carriedFrom the earlier year that it came along from, when confirming it is undone
 * @throws NotHere, Stale, Refused
 */
export async function removeFollowOnAction(
  work: Work,
  year: string,
  id: string,
  revision: number,
  carriedFrom: string | null = null,
): Promise<void> {
  const assessment = await lockForEdit(work, year);
  const action = await lockRevision(work, assessment, id, revision);
  await refuseInReview(work, assessment, action.themeKey);
  if (carriedFrom === null) markChangedMade(work, id);
  await mark(work, action, { removedAt: work.now, removedBy: work.caller.personId });
  await recordMove(work, 'remove-follow-on-action', action);
}

/** Puts a removed follow-on action back as it was. @throws NotHere, Refused */
export async function restoreFollowOnAction(work: Work, year: string, id: string): Promise<FollowOnActionView> {
  const assessment = await lockForEdit(work, year);
  const action = await lockFollowOnAction(work, assessment.id, id, true);
  await refuseInReview(work, assessment, action.themeKey);
  refuseUnless(mayComeBack(action.status, await countEvidence(work, id)));
  await mark(work, action, { removedAt: null, removedBy: null });
  await recordMove(work, 'restore-follow-on-action', action);
  return viewOf(work, year, id);
}

async function mark(
  work: Work,
  action: FollowOnAction,
  removal: Pick<FollowOnAction, 'removedAt' | 'removedBy'>,
): Promise<void> {
  const { councilId, now: updatedAt } = work;
  await work
    .repository(FollowOnAction)
    .update(
      { councilId, id: action.id },
      { ...removal, revision: action.revision + 1, updatedAt, updatedBy: work.caller.personId },
    );
}

async function recordMove(work: Work, act: string, action: FollowOnAction): Promise<void> {
  const { id, title, assessmentId, status, classification } = action;
  const said = { status, classification };
  const removing = action.removedAt === null;
  record(work, {
    act,
    objectType: 'follow-on-action',
    objectId: id,
    objectTitle: title,
    assessmentId,
    before: removing ? said : null,
    after: removing ? null : said,
  });
}
