import type { Work } from '../../work/work.js';
import { AssessmentTheme } from '../assessment-theme.entity.js';
import type { Assessment } from '../assessment.entity.js';

/** Whose work a year is: its lead officer and the leads of its themes. */
export async function leadsOf(
  work: Work,
  { id: assessmentId, leadId }: Pick<Assessment, 'id' | 'leadId'>,
): Promise<(string | null)[]> {
  const themes = await work
    .repository(AssessmentTheme)
    .find({ where: { councilId: work.councilId, assessmentId }, select: { leadId: true } });
  return [leadId, ...themes.map((theme) => theme.leadId)];
}
