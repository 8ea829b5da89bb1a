import type { Assessment } from '../../assessment/assessment.entity.js';
import { AssessmentTheme } from '../../assessment/assessment-theme.entity.js';
import { type AlongWithMove, moveAssessment } from '../../assessment/ladder/move-assessment.js';
import { refuseUnless } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { RevisedEdition } from '../revised-edition.entity.js';
import { mayRevise } from '../seal.rules.js';

/**
 * Begins the next edition of a sealed year.
 * @param assessment held for writing
 * @param reason shown with the edition that it begins
 * @throws NotAllowed, Refused
 */
export async function reviseEdition(
  work: Work,
  assessment: Assessment,
  reason: string,
  { decidedByMeeting = false }: Pick<AlongWithMove, 'decidedByMeeting'> = {},
): Promise<void> {
  refuseUnless(mayRevise(assessment));
  const { id: assessmentId, edition } = assessment;
  const { councilId, caller, now } = work;
  // On the full ladder a theme that was reviewed goes back to its lead: whoever corrects it has it reviewed again.
  const themes = await work.repository(AssessmentTheme).findBy({ councilId, assessmentId });
  const themeKeys = themes.map(({ themeKey }) => themeKey);
  await moveAssessment(work, assessment, 'revise', { reason, themeKeys, decidedByMeeting });
  await work.repository(RevisedEdition).insert({
    councilId,
    assessmentId,
    edition: edition + 1,
    reason,
    revisedAt: now,
    revisedBy: caller.personId,
    revisedByName: caller.name,
  });
}
