import { Injectable } from '@nestjs/common';
import { record } from '../../audit-trail/record.js';
import { isMember } from '../../council/member.store.js';
import { badInputUnless } from '../../work/bad-input.js';
import { BadInput, refuseUnless, Stale } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { Assessment } from '../assessment.entity.js';
import { lockAssessment } from '../assessment.store.js';
import type { AssessmentView } from '../assessment.view.js';
import { Assessments } from '../assessments.js';
import { mayEdit } from '../edit.rules.js';
import { datesFollow } from '../open-year/open-year.rules.js';
import type { ChangeAssessmentDto } from './change-assessment.dto.js';

/** Changes who leads an assessment and its key dates. */
@Injectable()
export class ChangeAssessment {
  constructor(private readonly assessments: Assessments) {}

  /** @throws NotHere, Refused, BadInput, Stale */
  async run(work: Work, year: string, revision: number, input: ChangeAssessmentDto): Promise<AssessmentView> {
    const assessment = await lockAssessment(work, year, 'write');
    refuseUnless(mayEdit(assessment));
    if (assessment.revision !== revision)
      throw new Stale(await this.assessments.readIn(work, year), null, assessment.updatedAt.toISOString());
    const { id, leadId, draftDue, reviewDue, councilMeeting } = assessment;
    const before = { leadId, draftDue, reviewDue, councilMeeting };
    const after = {
      leadId: input.leadId ?? leadId,
      draftDue: changed(input.dates?.draftDue, draftDue),
      reviewDue: changed(input.dates?.reviewDue, reviewDue),
      councilMeeting: changed(input.dates?.councilMeeting, councilMeeting),
    };
    badInputUnless(datesFollow(after));
    if (after.leadId !== leadId && !(await isMember(work, after.leadId))) {
      throw new BadInput([{ field: 'leadId', message: 'Choose someone who belongs to this council' }]);
    }
    await work
      .repository(Assessment)
      .update({ councilId: work.councilId, id }, { ...after, revision: revision + 1, updatedAt: work.now });
    record(work, {
      act: 'change-assessment',
      objectType: 'assessment',
      objectId: id,
      objectTitle: year,
      assessmentId: id,
      before,
      after,
    });
    return this.assessments.readIn(work, year);
  }
}

function changed(wanted: string | null | undefined, present: string | null): string | null {
  return wanted === undefined ? present : wanted;
}
