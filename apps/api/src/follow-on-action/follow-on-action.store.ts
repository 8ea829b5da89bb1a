import type { Assessment } from '../assessment/assessment.entity.js';
import { isMember } from '../council/member.store.js';
import { maySee } from '../evidence/visible-levels.js';
import { NotHere, Stale, verdict, type Verdict } from '../work/refusals.js';
import type { Work } from '../work/work.js';
import { FollowOnActionCriterion } from './follow-on-action-criterion.entity.js';
import { FollowOnAction } from './follow-on-action.entity.js';
import { followOnActionStatement, toFollowOnActionView, type FollowOnActionRow } from './follow-on-action-rows.js';
import type { FollowOnActionView } from './follow-on-action.view.js';
import { londonDate } from './london-date.js';

/**
 * One follow-on action of an assessment, held until the work ends.
 * @param removed whether a removed one is looked for instead
 * @throws NotHere also when the caller may not see restricted material and it is restricted
 */
export async function lockFollowOnAction(
  work: Work,
  assessmentId: string,
  id: string,
  removed = false,
): Promise<FollowOnAction> {
  const action = await work
    .repository(FollowOnAction)
    .findOne({ where: { councilId: work.councilId, id, assessmentId }, lock: { mode: 'pessimistic_write' } });
  if (!action || (action.removedAt !== null) !== removed || !maySee(work.caller, action.classification))
    throw new NotHere('follow-on action');
  return action;
}

/** As `lockFollowOnAction`, for a change of what the caller saw. @throws NotHere, Stale */
export async function lockRevision(
  work: Work,
  assessment: Pick<Assessment, 'id' | 'year'>,
  id: string,
  revision: number,
): Promise<FollowOnAction> {
  const action = await lockFollowOnAction(work, assessment.id, id);
  if (action.revision === revision) return action;
  const current = await viewOf(work, assessment.year, id);
  throw new Stale(current, current.updatedBy?.name ?? null, current.updatedAt);
}

/** An action as the caller sees it, within the work. @throws NotHere when they may no longer see it */
export async function viewOf(work: Work, year: string, id: string): Promise<FollowOnActionView> {
  const { text, values } = followOnActionStatement(work.caller, year, id, londonDate(work.now), 'kept');
  const [row] = await work.query<FollowOnActionRow>(text, values);
  if (!row) throw new NotHere('follow-on action');
  return toFollowOnActionView(row);
}

/** The keys of the criteria an action is to improve, sorted. */
export async function criteriaOfAction(work: Work, id: string): Promise<string[]> {
  const rows = await work
    .repository(FollowOnActionCriterion)
    .findBy({ councilId: work.councilId, followOnActionId: id });
  return rows.map((row) => row.criterionKey).sort();
}

/** Makes an action's criteria these. */
export async function setCriteria(
  work: Work,
  id: string,
  before: readonly string[],
  after: readonly string[],
): Promise<void> {
  const action = { councilId: work.councilId, followOnActionId: id };
  const criteria = work.repository(FollowOnActionCriterion);
  for (const criterionKey of before.filter((key) => !after.includes(key)))
    await criteria.delete({ ...action, criterionKey });
  const added = after.filter((key) => !before.includes(key));
  if (added.length > 0) await criteria.insert(added.map((criterionKey) => ({ ...action, criterionKey })));
}

/** How many items of the library show that the action was done, but for this one; none of them can be removed until the work ends. */
export async function countEvidence(work: Work, id: string, butFor: string | null = null): Promise<number> {
  const rows = await work.query(
    `select 1 from follow_on_action_evidence attached
     join evidence on evidence.council_id = attached.council_id and evidence.id = attached.evidence_id and evidence.removed_at is null
     where attached.council_id = $1 and attached.follow_on_action_id = $2 and attached.evidence_id is distinct from $3 for share of evidence`,
    [work.councilId, id, butFor],
  );
  return rows.length;
}

/** Whether a new owner belongs to the council. Someone who has left since stays the owner until another is chosen. */
export async function ownerWorksHere(work: Work, before: string | null, after: string | null): Promise<Verdict> {
  if (after === null || after === before || (await isMember(work, after))) return verdict([]);
  return verdict([{ code: 'unknown-owner', field: 'ownerId', message: 'Choose someone who works here' }]);
}
