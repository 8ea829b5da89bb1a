import { criteriaOf, type ModelDocument } from '@best-value/model';
import type { LastYear } from '../appendix/last-year.js';
import type { AppendixSource } from '../appendix/source.js';

/**
 * A year before the given one: one theme scored worse, one better, two without a judgement, every third judgement one step
 * away from what it is now, and the plan with everything still under way.
 * @param model of the earlier year, when it was another
 */
export function madeUpLastYear(source: AppendixSource, model: ModelDocument = source.model): LastYear {
  const scores = source.model.scale.toSorted((a, b) => a.rank - b.rank).map(({ key }) => key);
  return {
    year: '2024/25',
    edition: 1,
    publicHash: '1a57'.repeat(16),
    model,
    themes: source.themes.map(({ themeKey, score, criteria }, n) => ({
      themeKey,
      score: n === 0 ? (scores[0] ?? null) : n === 1 ? (scores.at(-1) ?? null) : score,
      criteria: criteria.map(({ criterionKey, judgement }, place) => {
        const kind = source.model.themes.flatMap(criteriaOf).find(({ key }) => key === criterionKey)?.kind;
        const words = kind ? source.model.judgements[kind].map(({ key }) => key) : [];
        const other = words[(words.indexOf(judgement ?? '') + 1) % 3] ?? null;
        return { criterionKey, judgement: place % 9 === 8 ? null : place % 3 === 1 ? other : judgement };
      }),
    })),
    followOnActions: source.followOnActions.map(({ title, themeKey, status }, n) => ({
      title: n === 8 ? `${title}, as it was called` : title,
      themeKey,
      status: n === 3 ? status : 'on-track',
    })),
  };
}
