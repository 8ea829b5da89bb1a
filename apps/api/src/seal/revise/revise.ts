import { Injectable } from '@nestjs/common';
import { lockAssessment } from '../../assessment/assessment.store.js';
import type { AssessmentView } from '../../assessment/assessment.view.js';
import { Assessments } from '../../assessment/assessments.js';
import { TellOfMove } from '../../assessment/ladder/tell-of-move.js';
import { Stale } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { reviseEdition } from './revise-edition.js';

/** Takes a sealed year up again, as its next edition. What was sealed stays as it is, and readable. */
@Injectable()
export class Revise {
  constructor(
    private readonly assessments: Assessments,
    private readonly tellOfMove: TellOfMove,
  ) {}

  /** @throws NotHere, Stale, NotAllowed, Refused */
  async run(work: Work, year: string, revision: number, reason: string): Promise<AssessmentView> {
    const assessment = await lockAssessment(work, year, 'write');
    if (assessment.revision !== revision)
      throw new Stale(await this.assessments.readIn(work, year), null, assessment.updatedAt.toISOString());
    await reviseEdition(work, assessment, reason);
    await this.tellOfMove.run(work, assessment, 'revise');
    return this.assessments.readIn(work, year);
  }
}
