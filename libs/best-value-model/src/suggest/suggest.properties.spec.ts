import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aModel } from '../../specs/a-model.js';
import { judgementMeaning } from '../../specs/answers.js';
import { criteriaOf, scoreOf } from '../criteria.js';
import type { Criterion, CriterionKey, Meaning, Theme } from '../model.js';
import { suggest } from './suggest.js';
import type { CriterionAnswer } from './suggestion.js';

const model = aModel();
const fromBest: Meaning[] = ['favourable', 'mixed', 'unfavourable'];

type Entry = [CriterionKey, CriterionAnswer];

function answer({ key, kind }: Criterion, meaning: Meaning | null, counters: number): Entry {
  return [key, { judgement: meaning === null ? null : judgementMeaning(model, kind, meaning), counters }];
}

/** A theme with an answer to each criterion, favourable ones being common enough for every score to turn up. */
function answered(...meanings: (Meaning | null)[]): fc.Arbitrary<{ theme: Theme; entries: Entry[] }> {
  const meaning = fc.oneof({ weight: 12, arbitrary: fc.constant('favourable' as const) }, fc.constantFrom(...meanings));
  return fc
    .constantFrom(...model.themes)
    .chain((theme) =>
      fc
        .tuple(...criteriaOf(theme).map((one) => fc.tuple(meaning, fc.nat(1)).map(([m, n]) => answer(one, m, n))))
        .map((entries) => ({ theme, entries })),
    );
}

const judgedThemes = answered('mixed', 'unfavourable', 'not-applicable');

function rank(theme: Theme, entries: Entry[]): number {
  const { score } = suggest(model, theme.key, new Map(entries));
  return score === null ? Infinity : scoreOf(model, score).rank;
}

describe('suggest, whatever the answers', () => {
  it('never returns a score while an applicable criterion is unjudged, and then names each', () => {
    fc.assert(
      fc.property(answered('mixed', 'unfavourable', 'not-applicable', null), ({ theme, entries }) => {
        const unjudged = entries.filter(([, { judgement }]) => judgement === null).map(([key]) => key);
        const suggestion = suggest(model, theme.key, new Map(entries));
        expect(suggestion.unjudged).toEqual(unjudged);
        if (unjudged.length > 0) expect(suggestion.score).toBeNull();
      }),
    );
  });

  it('follows the rule as its summary states it', () => {
    fc.assert(
      fc.property(judgedThemes, ({ theme, entries }) => {
        const answers = new Map(entries);
        const of = (criteria: Criterion[]) =>
          criteria.map(({ key }) => answers.get(key) ?? { judgement: null, counters: 0 });
        const characteristics = of(theme.characteristics).filter(({ judgement }) => judgement !== 'not-applicable');
        const indicators = of(theme.indicators).filter(({ judgement }) => judgement !== 'not-applicable');
        const notMet = characteristics.filter(({ judgement }) => judgement === 'not-met').length;
        fc.pre(characteristics.length > 0);
        const poor =
          indicators.some(({ judgement, counters }) => judgement === 'present' && counters === 0) ||
          notMet * 2 >= characteristics.length;
        const good =
          characteristics.every(({ judgement }) => judgement === 'met') &&
          indicators.every(({ judgement }) => judgement === 'absent');
        expect(suggest(model, theme.key, answers).score).toBe(poor ? 'poor' : good ? 'good' : 'fair');
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(
        judgedThemes.chain(({ theme, entries }) =>
          fc.shuffledSubarray(entries, { minLength: entries.length }).map((shuffled) => ({ theme, entries, shuffled })),
        ),
        ({ theme, entries, shuffled }) => {
          expect(suggest(model, theme.key, new Map(shuffled))).toEqual(suggest(model, theme.key, new Map(entries)));
        },
      ),
    );
  });

  it('never improves when an answer gets worse or loses the evidence that counters it', () => {
    const worsened = judgedThemes.chain(({ theme, entries }) =>
      fc.nat(entries.length - 1).map((at) => {
        const criterion = criteriaOf(theme)[at];
        const [, { judgement, counters }] = entries[at];
        const word = model.judgements[criterion.kind].find(({ key }) => key === judgement);
        const place = fromBest.findIndex((meaning) => meaning === word?.meaning);
        const worse: Entry =
          place < 0 ? entries[at] : answer(criterion, fromBest[Math.min(place + 1, 2)], place === 2 ? 0 : counters);
        return { theme, entries, after: entries.with(at, worse) };
      }),
    );
    fc.assert(
      fc.property(worsened, ({ theme, entries, after }) => {
        expect(rank(theme, after)).toBeLessThanOrEqual(rank(theme, entries));
      }),
      { numRuns: 500 },
    );
  });

  it('names as deciding only criteria that apply, and explains itself in one sentence that starts with the score', () => {
    fc.assert(
      fc.property(judgedThemes, ({ theme, entries }) => {
        const { score, deciding, because, wouldChange } = suggest(model, theme.key, new Map(entries));
        fc.pre(score !== null);
        const applicable = entries.filter(([, { judgement }]) => judgement !== 'not-applicable').map(([key]) => key);
        expect(deciding).not.toEqual([]);
        expect(applicable).toEqual(expect.arrayContaining(deciding));
        expect(because).toMatch(/^(Good|Fair|Poor), because [^.]+\.$/);
        expect(wouldChange.map((one) => one.score)).not.toContain(score);
        for (const { needs } of wouldChange) expect(needs).toMatch(/^(Good|Fair|Poor) when [^.]+\.$/);
      }),
    );
  });

  it('leads to the better score it names once nothing stands in its way', () => {
    fc.assert(
      fc.property(judgedThemes, ({ theme, entries }) => {
        const { wouldChange } = suggest(model, theme.key, new Map(entries));
        const best = wouldChange.find(({ score }) => score === 'good');
        fc.pre(best !== undefined);
        const mended = entries.map(([key, given]): Entry => {
          const criterion = criteriaOf(theme).find((one) => one.key === key);
          return criterion && best?.criteria.includes(key) ? answer(criterion, 'favourable', 0) : [key, given];
        });
        expect(suggest(model, theme.key, new Map(mended)).score).toBe('good');
      }),
    );
  });
});
