import { Injectable } from '@nestjs/common';
import { criteriaOf, suggest, themeKeyOf, type Criterion, type ModelDocument } from '@best-value/model';
import { record } from '../../audit-trail/record.js';
import { publicByDefault } from '../../classification/classification.js';
import { toClassification } from '../../classification/classification.dto.js';
import { personName } from '../../council/person-name.js';
import { Models } from '../../model/models.js';
import { badInputUnless } from '../../work/bad-input.js';
import { NotHere, Stale } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { markChangedAt } from '../carry-forward/mark-changed.js';
import { criterionRecords } from '../assessment-record.js';
import { Judgement } from '../judgement.entity.js';
import { readerOf, toJudgementView } from '../to-assessment-view.js';
import type { JudgedView, JudgeCriterionDto } from './judge-criterion.dto.js';
import { maySay } from './judge-criterion.rules.js';
import { changeJudgement, holdForJudging, type PresentJudgement } from './judging.store.js';

/** Records what the council says of one criterion. */
@Injectable()
export class JudgeCriterion {
  constructor(private readonly models: Models) {}

  /**
   * @param revision the judgement's revision last seen; 0 when it was never judged
   * @param carriedFrom the earlier year that it came along from, when that is confirmed or undone
   * @throws NotHere, Refused, BadInput, Stale
   */
  async run(
    work: Work,
    year: string,
    criterionKey: string,
    revision: number,
    input: JudgeCriterionDto,
    carriedFrom: string | null = null,
  ): Promise<JudgedView> {
    const { assessment, present, ofTheme } = await holdForJudging(work, year, criterionKey);
    const { document } = await this.models.get(assessment.modelId, work.councilId);
    const criterion = criterionOf(document, criterionKey);
    badInputUnless(maySay(document, criterion.kind, input.judgement, input.reason));
    if ((present?.revision ?? 0) !== revision) throw await this.stale(work, criterionKey, present);
    const before = {
      judgement: present?.judgement ?? null,
      reason: present?.reason ?? '',
      classification: present?.classification ?? publicByDefault,
    };
    const after = {
      judgement: input.judgement,
      reason: input.reason,
      classification: toClassification(input.classification),
    };
    const next = { ...after, revision: revision + 1, updatedAt: work.now, updatedBy: work.caller.personId };
    if (present) {
      changeJudgement(work, assessment.id, criterionKey, next);
    } else {
      // Two people may judge it for the first time at the same moment: the second is told what the first said.
      const key = { councilId: work.councilId, assessmentId: assessment.id, criterionKey };
      const judgements = work.repository(Judgement);
      const inserted = await judgements
        .createQueryBuilder()
        .insert()
        .values({ ...key, ...next })
        .orIgnore()
        .returning('revision')
        .execute();
      if ((inserted.raw as unknown[]).length === 0)
        throw await this.stale(work, criterionKey, await judgements.findOneBy(key));
    }
    if (carriedFrom === null) markChangedAt(work, assessment.id, 'judgement', criterionKey);
    record(work, {
      act: 'judge-criterion',
      objectType: 'criterion',
      objectId: `${assessment.id}/${criterionKey}`,
      objectTitle: criterion.text,
      assessmentId: assessment.id,
      before,
      after: { ...after, ...(carriedFrom === null ? {} : { carriedFrom }) },
    });
    const themeKey = themeKeyOf(criterionKey);
    const others = ofTheme.judgements.filter((row) => row.criterion_key !== criterionKey);
    const criteria = criterionRecords({
      ...ofTheme,
      judgements: [...others, { criterion_key: criterionKey, ...after }],
    });
    return { ...this.view(work, criterionKey, next), suggestion: suggest(document, themeKey, criteria) };
  }

  private view(
    work: Work,
    key: string,
    row: Omit<PresentJudgement, 'updatedAt' | 'updatedBy'> | null,
  ): ReturnType<typeof toJudgementView> {
    return toJudgementView(key, row ? { criterion_key: key, ...row } : undefined, readerOf(work.caller));
  }

  private async stale(work: Work, key: string, present: PresentJudgement | null): Promise<Stale> {
    const changedAt = (present?.updatedAt ?? work.now).toISOString();
    return new Stale(this.view(work, key, present), await personName(work, present?.updatedBy ?? null), changedAt);
  }
}

/** @throws NotHere when the model has no such criterion */
export function criterionOf(model: ModelDocument, key: string): Criterion {
  const criterion = model.themes.flatMap(criteriaOf).find((one) => one.key === key);
  if (!criterion) throw new NotHere('criterion');
  return criterion;
}
