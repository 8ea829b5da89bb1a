import { NotHere, refuseUnless } from '../work/refusals.js';
import type { Work } from '../work/work.js';
import { Assessment } from './assessment.entity.js';
import { mayEdit } from './edit.rules.js';

/**
 * Finds an assessment by its year and holds it until the work ends.
 * `share` lets other edits go on and keeps it from being made final meanwhile; `write` is for changing the assessment itself.
 * @param year `2026/27`
 * @throws NotHere
 */
export async function lockAssessment(work: Work, year: string, hold: 'share' | 'write' = 'share'): Promise<Assessment> {
  const assessment = await work.repository(Assessment).findOne({
    where: { councilId: work.councilId, year },
    lock: { mode: hold === 'share' ? 'pessimistic_read' : 'pessimistic_write' },
  });
  if (!assessment) throw new NotHere('year');
  return assessment;
}

/** As `lockAssessment`, for an edit inside it. @throws NotHere, Refused when it is final */
export async function lockForEdit(work: Work, year: string): Promise<Assessment> {
  const assessment = await lockAssessment(work, year);
  refuseUnless(mayEdit(assessment));
  return assessment;
}
