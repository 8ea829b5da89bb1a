import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { record } from '../../audit-trail/record.js';
import { publicByDefault } from '../../classification/classification.js';
import { isMember } from '../../council/member.store.js';
import { Models } from '../../model/models.js';
import { badInputUnless } from '../../work/bad-input.js';
import { BadInput, NotHere } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { AssessmentTheme } from '../assessment-theme.entity.js';
import { Assessment } from '../assessment.entity.js';
import { CarryForward } from '../carry-forward/carry-forward.js';
import type { OpenYearDto } from './open-year.dto.js';
import { datesFollow, isFinancialYear } from './open-year.rules.js';

/** Opens a council's year: an assessment pinned to a model version, with its themes, unscored. */
@Injectable()
export class OpenYear {
  constructor(
    private readonly models: Models,
    private readonly carryForward: CarryForward,
  ) {}

  /** @returns the new assessment's id @throws BadInput, NotHere when there is no year to carry forward */
  async run(work: Work, { year, modelId, leadId, dates, carryFrom }: OpenYearDto): Promise<string> {
    badInputUnless(isFinancialYear(year), datesFollow(dates));
    const document = await this.models.chosen(modelId, work.councilId, {
      field: 'modelId',
      message: 'Choose a model version',
    });
    if (!(await isMember(work, leadId)))
      throw new BadInput([{ field: 'leadId', message: 'Choose someone who belongs to this council' }]);
    const { councilId, now } = work;
    const assessment = {
      councilId,
      id: randomUUID(),
      year,
      modelId,
      leadId,
      state: 'drafting' as const,
      ...(await waysOf(work)),
      draftDue: dates.draftDue ?? null,
      reviewDue: dates.reviewDue ?? null,
      councilMeeting: dates.councilMeeting ?? null,
      createdAt: now,
      updatedAt: now,
    };
    const inserted = await work
      .repository(Assessment)
      .createQueryBuilder()
      .insert()
      .values(assessment)
      .orIgnore()
      .returning('id')
      .execute();
    if ((inserted.raw as unknown[]).length === 0)
      throw new BadInput([{ field: 'year', message: `${year} is open already` }]);
    await work.repository(AssessmentTheme).insert(
      document.themes.map((theme) => ({
        councilId,
        assessmentId: assessment.id,
        themeKey: theme.key,
        scoreClassification: publicByDefault,
        narrativeClassification: publicByDefault,
        updatedAt: now,
      })),
    );
    const { ladder, blindScoring } = assessment;
    const after = { year, modelId, leadId, dates, ladder, blindScoring };
    record(work, {
      act: 'open-year',
      objectType: 'assessment',
      objectId: assessment.id,
      objectTitle: year,
      assessmentId: assessment.id,
      before: null,
      after,
    });
    if (carryFrom) await this.carryForward.run(work, assessment, carryFrom, 'carryFrom');
    return assessment.id;
  }
}

/** The way that new years of the council go. */
async function waysOf(work: Work): Promise<Pick<Assessment, 'ladder' | 'blindScoring'>> {
  const [council] = await work.query<Pick<Assessment, 'ladder' | 'blindScoring'>>(
    'select ladder, blind_scoring as "blindScoring" from council where id = $1',
    [work.councilId],
  );
  if (!council) throw new NotHere('council');
  return council;
}
