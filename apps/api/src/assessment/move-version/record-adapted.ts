import type { MoveOutcome, MovePlan } from '@best-value/model';
import { record } from '../../audit-trail/record.js';
import type { Work } from '../../work/work.js';
import type { Assessment } from '../assessment.entity.js';
import { byKey } from './picture-tables.js';
import type { YearPicture } from './year-picture.js';

/**
 * Writes each judgement and score that an officer decided while moving a year to the trail, as if it had been made on the theme's page: whoever did
 * has judged and scored, and cannot review those themes.
 */
export function recordAdapted(
  work: Work,
  { id, year }: Pick<Assessment, 'id' | 'year'>,
  { plan, outcome, after }: { plan: MovePlan; outcome: MoveOutcome; after: YearPicture },
): void {
  const written = byKey('judgements', after.judgements);
  const planned = new Map(plan.criteria.map((one) => [one.criterionKey, one]));
  for (const { criterionKey, how, judgement, reason } of outcome.judgements) {
    if (how === 'kept') continue;
    const { text = '', from = [] } = planned.get(criterionKey) ?? {};
    const [source] = from;
    const classification = written.get(criterionKey)?.classification;
    record(work, {
      act: 'judge-criterion',
      objectType: 'criterion',
      objectId: `${id}/${criterionKey}`,
      objectTitle: text,
      assessmentId: id,
      before: { judgement: source?.judgement ?? null, reason: source?.reason ?? '', classification },
      after: { judgement, reason, classification },
    });
  }
  for (const { themeKey, before, score } of outcome.scores) {
    if (score === null || score === before) continue;
    record(work, {
      act: 'score-theme',
      objectType: 'theme',
      objectId: `${id}/${themeKey}`,
      objectTitle: `${themeKey}, ${year}`,
      assessmentId: id,
      before: { score: before },
      after: { score },
    });
  }
}
