import { Injectable } from '@nestjs/common';
import { record } from '../../audit-trail/record.js';
import { Models } from '../../model/models.js';
import { refuseUnless, Stale } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { Assessment } from '../assessment.entity.js';
import { lockAssessment } from '../assessment.store.js';
import type { AssessmentView } from '../assessment.view.js';
import { Assessments } from '../assessments.js';
import { mayReopen } from '../reopen/reopen.rules.js';
import { mayMakeFinal } from './make-final.rules.js';

/** Locks an assessment when it is fit to be published, and unlocks it with a reason. */
@Injectable()
export class MakeFinal {
  constructor(
    private readonly assessments: Assessments,
    private readonly models: Models,
  ) {}

  /** @throws NotHere, Stale, Refused with all reasons at once */
  async makeFinal(work: Work, year: string, revision: number): Promise<AssessmentView> {
    const assessment = await this.hold(work, year, revision);
    const gaps = await this.assessments.gapsIn(work, year, await this.models.get(assessment.modelId));
    refuseUnless(mayMakeFinal(assessment.state, gaps));
    return this.move(work, assessment, 'make-final', {
      state: 'final',
      finalAt: work.now,
      finalBy: work.caller.personId,
      reopenedReason: null,
    });
  }

  /** @throws NotHere, Stale, Refused */
  async reopen(work: Work, year: string, revision: number, reason: string): Promise<AssessmentView> {
    const assessment = await this.hold(work, year, revision);
    refuseUnless(mayReopen(assessment.state));
    return this.move(work, assessment, 'reopen', {
      state: 'drafting',
      finalAt: null,
      finalBy: null,
      reopenedReason: reason,
    });
  }

  private async hold(work: Work, year: string, revision: number): Promise<Assessment> {
    const assessment = await lockAssessment(work, year, 'write');
    if (assessment.revision !== revision)
      throw new Stale(await this.assessments.readIn(work, year), null, assessment.updatedAt.toISOString());
    return assessment;
  }

  private async move(
    work: Work,
    { id, year, state, revision }: Assessment,
    act: string,
    next: Pick<Assessment, 'state' | 'finalAt' | 'finalBy' | 'reopenedReason'>,
  ): Promise<AssessmentView> {
    await work
      .repository(Assessment)
      .update({ councilId: work.councilId, id }, { ...next, revision: revision + 1, updatedAt: work.now });
    const after = { state: next.state, ...(next.reopenedReason === null ? {} : { reason: next.reopenedReason }) };
    record(work, {
      act,
      objectType: 'assessment',
      objectId: id,
      objectTitle: year,
      assessmentId: id,
      before: { state },
      after,
    });
    return this.assessments.readIn(work, year);
  }
}
