import { Injectable } from '@nestjs/common';
import { lockAssessment } from '../../assessment/assessment.store.js';
import type { AssessmentView } from '../../assessment/assessment.view.js';
import { Assessments } from '../../assessment/assessments.js';
import { AssessmentTheme } from '../../assessment/assessment-theme.entity.js';
import { moveAssessment } from '../../assessment/ladder/move-assessment.js';
import { refuseUnless, Stale } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { RevisedEdition } from '../revised-edition.entity.js';
import { mayRevise } from '../seal.rules.js';

/** Takes a sealed year up again, as its next edition. What was sealed stays as it is, and readable. */
@Injectable()
export class Revise {
  constructor(private readonly assessments: Assessments) {}

  /** @throws NotHere, Stale, NotAllowed, Refused */
  async run(work: Work, year: string, revision: number, reason: string): Promise<AssessmentView> {
    const assessment = await lockAssessment(work, year, 'write');
    if (assessment.revision !== revision)
      throw new Stale(await this.assessments.readIn(work, year), null, assessment.updatedAt.toISOString());
    refuseUnless(mayRevise(assessment));
    const { id: assessmentId, edition } = assessment;
    const { councilId, caller, now } = work;
    // On the full ladder a theme that was reviewed goes back to its lead: whoever corrects it has it reviewed again.
    const themes = await work.repository(AssessmentTheme).findBy({ councilId, assessmentId });
    await moveAssessment(work, assessment, 'revise', { reason, themeKeys: themes.map(({ themeKey }) => themeKey) });
    await work.repository(RevisedEdition).insert({
      councilId,
      assessmentId,
      edition: edition + 1,
      reason,
      revisedAt: now,
      revisedBy: caller.personId,
      revisedByName: caller.name,
    });
    return this.assessments.readIn(work, year);
  }
}
