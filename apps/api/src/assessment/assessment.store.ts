import { NotHere, refuseUnless } from '../work/refusals.js';
import type { Work } from '../work/work.js';
import { Assessment } from './assessment.entity.js';
import { mayEdit, mayEditTheme } from './edit.rules.js';
import type { ThemeStage } from './ladder/states.js';

/**
 * Finds an assessment by its year and holds it until the work ends.
 * `share` lets other edits go on and keeps it from being moved on meanwhile; `write` is for changing the assessment itself.
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

/** As `lockAssessment`, for an edit inside it. @throws NotHere, Refused when it is locked */
export async function lockForEdit(work: Work, year: string): Promise<Assessment> {
  const assessment = await lockAssessment(work, year);
  refuseUnless(mayEdit(assessment));
  return assessment;
}

/**
 * Refuses an edit in themes that are being reviewed. Whoever moves a theme holds the assessment for writing, so while the work
 * holds it for an edit no stage changes.
 * @param assessment as `lockForEdit` gave it
 * @throws Refused
 */
export async function refuseInReview(
  work: Work,
  { id, ladder }: Pick<Assessment, 'id' | 'ladder'>,
  ...themeKeys: string[]
): Promise<void> {
  // On the short ladder no theme ever leaves drafting.
  if (ladder === 'short') return;
  const rows = await work.query<{ theme_key: string; stage: ThemeStage }>(
    'select theme_key, stage from assessment_theme where council_id = $1 and assessment_id = $2 and theme_key = any($3)',
    [work.councilId, id, themeKeys],
  );
  for (const row of rows) refuseUnless(mayEditTheme(row.theme_key, row.stage));
}
