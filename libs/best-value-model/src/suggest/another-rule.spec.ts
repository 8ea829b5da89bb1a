import { describe, expect, it } from '@jest/globals';
import { aModelWith } from '../../specs/a-model.js';
import { answersFor } from '../../specs/answers.js';
import { themeOf } from '../criteria.js';
import type { Meaning, ModelDocument, SuggestionCondition, SuggestionStep } from '../model.js';
import { validateModel } from '../validate/validate-model.js';
import { suggest } from './suggest.js';

/** Scale, words and rule are data: a council's own model may order and test things quite differently. */
function modelWith(steps: SuggestionStep[], keep = 3): ModelDocument {
  return aModelWith((model) => {
    model.suggestion.steps = steps;
    const theme = themeOf(model, 'culture');
    theme.characteristics.splice(keep);
    theme.indicators.splice(keep);
  });
}

const favourable = { meanings: ['favourable'] as Meaning[], uncountered: false };
const unfavourable = { meanings: ['unfavourable'] as Meaning[], uncountered: false };
const everyMet: SuggestionCondition = { kind: 'characteristic', ...favourable, test: 'every' };
const nonePresent: SuggestionCondition = { kind: 'indicator', ...unfavourable, test: 'none' };
const otherwise: SuggestionCondition = { kind: 'characteristic', ...favourable, test: 'at-least', count: 1 };

function step(score: string, match: 'all' | 'any', ...conditions: SuggestionCondition[]): SuggestionStep {
  return { key: `step-${score}`, score, match, conditions };
}

function suggestWith(model: ModelDocument, ...changes: [key: string, meaning: Meaning][]) {
  const except = Object.fromEntries(changes.map(([key, meaning]) => [key, { meaning }]));
  expect(validateModel(model)).toEqual([]);
  return suggest(model, 'culture', answersFor(model, themeOf(model, 'culture'), except));
}

describe('suggest with another rule', () => {
  it('says what would stop an earlier step that needs all its conditions', () => {
    const model = modelWith([step('good', 'all', everyMet, nonePresent), step('fair', 'any', otherwise)]);
    expect(suggestWith(model).wouldChange).toEqual([
      {
        score: 'fair',
        needs: 'Fair when not every characteristic that applies is met, or an indicator is present.',
        criteria: [],
      },
    ]);
  });

  it('counts to more than one', () => {
    const two: SuggestionCondition = { kind: 'indicator', ...unfavourable, test: 'at-least', count: 2 };
    const model = modelWith([step('poor', 'any', two), step('good', 'any', otherwise)]);
    expect(suggestWith(model).wouldChange).toEqual([
      { score: 'poor', needs: 'Poor when 2 or more indicators are present.', criteria: [] },
    ]);
    const poor = suggestWith(model, ['culture/bullying', 'unfavourable'], ['culture/distrust', 'unfavourable']);
    expect(poor.because).toBe('Poor, because 2 indicators are present.');
    expect(poor.wouldChange).toEqual([
      {
        score: 'good',
        needs: 'Good when fewer than 2 indicators are present (2 criteria stand in the way).',
        criteria: ['culture/bullying', 'culture/distrust'],
      },
    ]);
  });

  it('says that countered criteria do not count where the rule says so', () => {
    const two: SuggestionCondition = {
      kind: 'indicator',
      ...unfavourable,
      uncountered: true,
      test: 'at-least',
      count: 2,
    };
    const model = modelWith([step('poor', 'any', two), step('good', 'any', otherwise)]);
    expect(suggestWith(model).wouldChange[0].needs).toBe(
      'Poor when 2 or more indicators are present with nothing that counters them.',
    );
  });

  it('does not offer a count that cannot be reached', () => {
    const four: SuggestionCondition = { kind: 'indicator', ...unfavourable, test: 'at-least', count: 4 };
    const model = modelWith([step('poor', 'any', four), step('good', 'any', otherwise)]);
    expect(suggestWith(model).wouldChange).toEqual([]);
  });

  it('speaks of a share of two', () => {
    const half: SuggestionCondition = { kind: 'characteristic', ...unfavourable, test: 'share-at-least', share: 0.5 };
    const model = modelWith(
      [step('poor', 'all', half), step('good', 'all', everyMet), step('fair', 'any', otherwise)],
      2,
    );
    const poor = suggestWith(model, ['culture/shared-values', 'unfavourable']);
    expect(poor.because).toBe('Poor, because 1 of the 2 characteristics that apply is not met.');
    expect(poor.wouldChange.map(({ needs }) => needs)).toEqual([
      'Good when both characteristics that apply are met (1 criterion stands in the way).',
      'Fair when both characteristics that apply are met or are partly met.',
    ]);
  });

  it('takes a share as written in decimals', () => {
    // 0.28 * 25 is a hair above 7 in binary.
    const share: SuggestionCondition = { kind: 'characteristic', ...unfavourable, test: 'share-at-least', share: 0.28 };
    const model = aModelWith(({ themes: [theme], suggestion }) => {
      const [first] = theme.characteristics;
      suggestion.steps = [step('poor', 'any', share)];
      theme.characteristics = Array.from({ length: 25 }, (_, i) => ({ ...first, key: `${theme.key}/number-${i}` }));
    });
    const [theme] = model.themes;
    const seven = theme.characteristics.slice(0, 7).map(({ key }) => [key, { meaning: 'unfavourable' as const }]);
    expect(suggest(model, theme.key, answersFor(model, theme, Object.fromEntries(seven))).score).toBe('poor');
  });
});
