import { criteriaOf, type ModelDocument } from '@best-value/model';
import { publishedCrosswalks } from '@best-value/model/published';
import type { LastYear } from '../appendix/last-year.js';
import { scoreMark } from '../appendix/marks.js';
import type { MovementSource } from '../appendix/movement-source.js';
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

/**
 * What is said of movement since that year: a reason for each of the two themes that moved, the first of which names a follow-on
 * action, and earlier years whose scores go up the scale.
 * @param years how many earlier years, the last year among them
 */
export function madeUpMovement(source: AppendixSource, lastYear: LastYear, years = 3): MovementSource {
  const { themes, model, followOnActions } = source;
  const scale = model.scale.toSorted((a, b) => a.rank - b.rank);
  const named = followOnActions.filter(({ themeKey }) => themeKey === themes[0]?.themeKey).slice(0, 1);
  return {
    crosswalks: publishedCrosswalks.filter(({ from, to }) => from === lastYear.model.id && to === model.id),
    reasons: themes.slice(0, 2).map(({ themeKey }, n) => ({
      themeKey,
      text: `Why it moved, said first of theme ${n + 1}.\n\nAnd what came of it for theme ${n + 1}.`,
      followOnActionIds: n === 0 ? named.map(({ id }) => id) : [],
    })),
    earlierYears: Array.from({ length: years }, (_, n) => {
      const first = Number(lastYear.year.slice(0, 4)) - years + 1 + n;
      return {
        year: `${first}/${String((first + 1) % 100).padStart(2, '0')}`,
        edition: 1,
        publicHash: n === years - 1 ? lastYear.publicHash : `${n}ea7`.repeat(16),
        modelId: lastYear.model.id,
        scores: themes.map(({ themeKey }, place) => ({
          themeKey,
          ...scoreMark(model, scale[Math.min(n, place, scale.length - 1)]?.key ?? null),
          change: n === 0 ? null : n <= place && n < scale.length ? ('up' as const) : ('same' as const),
        })),
      };
    }),
  };
}

/** The source set beside a made-up last year. @param years how many earlier years are shown */
export function withMovement(source: AppendixSource, years = 3): AppendixSource {
  const lastYear = madeUpLastYear(source);
  return { ...source, lastYear, movement: madeUpMovement(source, lastYear, years) };
}
