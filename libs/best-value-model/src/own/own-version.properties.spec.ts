import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aModel } from '../../specs/a-model.js';
import { built } from '../../specs/own-drafts.js';
import { criteriaOf } from '../criteria.js';
import { scoreMeaning } from '../scale/score-meaning.js';
import { validateModel } from '../validate/validate-model.js';
import { buildOwnVersion } from './build-own-version.js';
import { crosswalkToOwn } from './crosswalk-to-own.js';
import { scoreSymbols, type OwnDraft, type OwnScore } from './own-draft.js';

const base = aModel();
const colours = ['dark-green', 'light-green', 'yellow', 'amber', 'red', null] as const;
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('', 'Trees grow.', 'trees  grow', 'ŵ', '\u0000', '\ud800', 'TBC', base.themes[0].indicators[0].text),
  fc.lorem({ maxCount: 6 }),
);

const score: fc.Arbitrary<OwnScore> = fc.record({
  word: text,
  symbol: fc.constantFrom(...scoreSymbols, ''),
  definition: text,
  place: fc.constantFrom(3, 2, 1, null),
  colour: fc.constantFrom(...colours),
  suggestedBy: fc.subarray([...base.suggestion.steps.map(({ key }) => key), 'no-step']),
});

const criteria = fc.array(
  fc.record({
    theme: fc.constantFrom(...base.themes.map(({ key }) => key), 'no-theme'),
    kind: fc.constantFrom('characteristic' as const, 'indicator' as const),
    text,
  }),
  { maxLength: 25 },
);

const judgements = fc.array(
  fc.record({
    kind: fc.constantFrom('characteristic' as const, 'indicator' as const),
    key: fc.constantFrom(...base.judgements.characteristic.map(({ key }) => key)),
    word: text,
    one: text,
    many: text,
  }),
  { maxLength: 3 },
);

/** Whatever could be saved as a draft. */
const anyDraft: fc.Arbitrary<OwnDraft> = fc.record({
  title: text,
  criteria,
  scale: fc.option(fc.array(score, { maxLength: 9 })),
  judgements,
});

/** Drafts that make a version: different words, symbols and sentences, places that go down. */
const wholeDraft: fc.Arbitrary<OwnDraft> = fc.record({
  title: fc.constant('Ours'),
  criteria: fc
    .uniqueArray(fc.nat(500), { minLength: 1, maxLength: 15 })
    .chain((numbers) =>
      fc.tuple(
        ...numbers.map((number) =>
          fc
            .tuple(fc.constantFrom(...base.themes), fc.constantFrom('characteristic' as const, 'indicator' as const))
            .map(([theme, kind]) => ({ theme: theme.key, kind, text: `Promise ${number} is kept.` })),
        ),
      ),
    ),
  scale: fc
    .tuple(
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 0, max: 5 }),
      fc.shuffledSubarray([...scoreSymbols], { minLength: 7 }),
    )
    .map(([high, low, symbols]) => {
      const middle = Math.max(0, 5 - high - low);
      const places = [
        3,
        ...Array(Math.min(high, 5)).fill(3),
        ...Array(middle).fill(2),
        ...Array(Math.min(low, 5 - Math.min(high, 5))).fill(1),
        1,
      ];
      return places.map((place: number, n) => ({
        word: `Word ${n}`,
        symbol: symbols[n],
        definition: `It is ${n}.`,
        place,
        colour: null,
        suggestedBy: [],
      }));
    }),
  judgements: fc.constant([]),
});

describe('a version of a council’s own, whatever the draft', () => {
  it('is either told what keeps it from being made, field by field, or a model', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { model, problems } = buildOwnVersion(base, draft, {
          id: '2026-11-own-0a1b2c3d4e5f',
          published: '2026-11-28',
          council: 'Marlbrook',
        });
        if (model === null) expect(problems.every(({ field, message }) => field !== '' && message !== '')).toBe(true);
        else expect(validateModel(model)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every criterion of the base, and accounts for all others once', () => {
    fc.assert(
      fc.property(wholeDraft, (draft) => {
        const model = built(base, draft);
        expect(validateModel(model)).toEqual([]);
        const before = base.themes.flatMap(criteriaOf);
        const after = model.themes.flatMap(criteriaOf);
        expect(after.filter(({ basis }) => basis !== 'own')).toEqual(before);
        const added = after.filter(({ basis }) => basis === 'own').map(({ key }) => key);
        expect(crosswalkToOwn(base, model).relations.flatMap(({ to }) => to)).toEqual(added);
        expect(added).toHaveLength(draft.criteria.length);
      }),
    );
  });

  it('suggests by each step a word that says what the base’s word said, or worse', () => {
    const order = ['unfavourable', 'mixed', 'favourable'];
    fc.assert(
      fc.property(wholeDraft, (draft) => {
        const model = built(base, draft);
        model.suggestion.steps.forEach((step, n) => {
          const was = scoreMeaning(base.scale, base.suggestion.steps[n].score) ?? '';
          const is = scoreMeaning(model.scale, step.score) ?? '';
          expect(order.indexOf(is)).toBeLessThanOrEqual(order.indexOf(was));
          if (model.scale.some(({ key }) => scoreMeaning(model.scale, key) === was)) expect(is).toBe(was);
        });
      }),
    );
  });
});
