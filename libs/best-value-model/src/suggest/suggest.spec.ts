import { describe, expect, it } from '@jest/globals';
import { aModel } from '../../specs/a-model.js';
import { answersFor } from '../../specs/answers.js';
import { criteriaOf, themeOf } from '../criteria.js';
import type { Meaning } from '../model.js';
import { suggest } from './suggest.js';

const model = aModel();
// Culture has 11 characteristics and 8 indicators: half of the characteristics is six.
const theme = themeOf(model, 'culture');
const characteristics = theme.characteristics.map(({ key }) => key);
const indicators = theme.indicators.map(({ key }) => key);

type Answer = { meaning: Meaning | null; counters?: number };

function suggestAfter(...changes: [keys: string[], answer: Answer][]) {
  const except = Object.fromEntries(changes.flatMap(([keys, answer]) => keys.map((key) => [key, answer])));
  return suggest(model, 'culture', answersFor(model, theme, except));
}

describe('suggest', () => {
  it('suggests nothing before the first judgement', () => {
    expect(suggest(model, 'culture', new Map())).toEqual({
      score: null,
      rule: 'unjudged',
      because: 'No suggestion yet, because 19 of the 19 criteria are not judged.',
      deciding: [],
      wouldChange: [],
      unjudged: [...characteristics, ...indicators],
    });
  });

  it('suggests nothing while one criterion is unjudged, even when the rest could only be Poor', () => {
    const suggestion = suggestAfter(
      [characteristics.slice(1), { meaning: 'unfavourable' }],
      [['culture/bullying'], { meaning: null }],
    );
    expect(suggestion).toMatchObject({
      score: null,
      because: 'No suggestion yet, because 1 of the 19 criteria is not judged.',
      unjudged: ['culture/bullying'],
    });
  });

  it('suggests Good when every characteristic is met and every indicator absent', () => {
    expect(suggestAfter()).toEqual({
      score: 'good',
      rule: 'nothing-to-mend',
      because: 'Good, because all 11 characteristics that apply are met and all 8 indicators that apply are absent.',
      deciding: [...characteristics, ...indicators],
      wouldChange: [
        {
          score: 'fair',
          needs:
            'Fair when a characteristic is partly met or is not met, or an indicator shows some signs or is present.',
          criteria: [],
        },
        {
          score: 'poor',
          needs:
            'Poor when an indicator is present with nothing that counters it, or 6 or more of the 11 characteristics that apply are not met.',
          criteria: [],
        },
      ],
      unjudged: [],
    });
  });

  it('suggests Fair for anything between, and names what falls short and what Good needs', () => {
    const suggestion = suggestAfter(
      [characteristics.slice(0, 2), { meaning: 'mixed' }],
      [[characteristics[4]], { meaning: 'unfavourable' }],
      [[indicators[3]], { meaning: 'mixed' }],
    );
    const short = [characteristics[0], characteristics[1], characteristics[4], indicators[3]];
    expect(suggestion).toMatchObject({
      score: 'fair',
      rule: 'something-to-improve',
      because:
        'Fair, because 2 characteristics are partly met, 1 characteristic is not met and 1 indicator shows some signs.',
      deciding: short,
    });
    expect(suggestion.wouldChange[0]).toEqual({
      score: 'good',
      needs:
        'Good when all 11 characteristics that apply are met and all 8 indicators that apply are absent (4 criteria stand in the way).',
      criteria: short,
    });
  });

  it('suggests Poor for one indicator that is present with nothing that counters it', () => {
    const suggestion = suggestAfter([['culture/bullying'], { meaning: 'unfavourable' }]);
    expect(suggestion).toEqual({
      score: 'poor',
      rule: 'serious-problem',
      because: 'Poor, because 1 indicator is present with nothing that counters it.',
      deciding: ['culture/bullying'],
      wouldChange: [
        {
          score: 'good',
          needs:
            'Good when all 11 characteristics that apply are met and all 8 indicators that apply are absent (1 criterion stands in the way).',
          criteria: ['culture/bullying'],
        },
        {
          score: 'fair',
          needs: 'Fair when no indicator is present with nothing that counters it (1 criterion stands in the way).',
          criteria: ['culture/bullying'],
        },
      ],
      unjudged: [],
    });
  });

  it('suggests Fair, not Good, for an indicator that is present and countered', () => {
    expect(suggestAfter([['culture/bullying'], { meaning: 'unfavourable', counters: 2 }])).toMatchObject({
      score: 'fair',
      because: 'Fair, because 1 indicator is present with evidence that counters it.',
    });
  });

  it('suggests Poor when half of the characteristics that apply are not met, and not for one fewer', () => {
    const five = suggestAfter([characteristics.slice(0, 5), { meaning: 'unfavourable' }]);
    expect(five.score).toBe('fair');
    const six = suggestAfter([characteristics.slice(0, 6), { meaning: 'unfavourable' }]);
    expect(six).toMatchObject({
      score: 'poor',
      because: 'Poor, because 6 of the 11 characteristics that apply are not met.',
      deciding: characteristics.slice(0, 6),
    });
    expect(six.wouldChange[1].needs).toBe(
      'Fair when fewer than 6 of the 11 characteristics that apply are not met (6 criteria stand in the way).',
    );
  });

  it('leaves criteria that do not apply out of the half', () => {
    const suggestion = suggestAfter(
      [characteristics.slice(0, 5), { meaning: 'unfavourable' }],
      [[characteristics[10]], { meaning: 'not-applicable' }],
    );
    expect(suggestion.because).toBe('Poor, because 5 of the 10 characteristics that apply are not met.');
  });

  it('gives both reasons when both make it Poor', () => {
    const suggestion = suggestAfter(
      [characteristics.slice(0, 6), { meaning: 'unfavourable' }],
      [indicators.slice(0, 2), { meaning: 'unfavourable' }],
    );
    expect(suggestion.because).toBe(
      'Poor, because 2 indicators are present with nothing that counters them and 6 of the 11 characteristics that apply are not met.',
    );
    expect(suggestion.deciding).toEqual([...characteristics.slice(0, 6), ...indicators.slice(0, 2)]);
  });

  it('speaks of one criterion as one', () => {
    const suggestion = suggestAfter(
      [characteristics.slice(1), { meaning: 'not-applicable' }],
      [indicators, { meaning: 'not-applicable' }],
    );
    expect(suggestion.because).toBe(
      'Good, because the one characteristic that applies is met and no indicator applies.',
    );
    const poor = suggestAfter(
      [characteristics.slice(1), { meaning: 'not-applicable' }],
      [characteristics.slice(0, 1), { meaning: 'unfavourable' }],
    );
    expect(poor.because).toBe('Poor, because the one characteristic that applies is not met.');
  });

  it('suggests nothing when every characteristic was set aside and no indicator shows', () => {
    const suggestion = suggestAfter([characteristics, { meaning: 'not-applicable' }]);
    expect(suggestion).toMatchObject({ score: null, rule: 'nothing-decides', deciding: [], wouldChange: [] });
    expect(suggestion.because).toBe(
      `No suggestion, because too few criteria apply. The rule is: ${model.suggestion.summary}`,
    );
  });

  it('still warns of an indicator when every characteristic was set aside', () => {
    const suggestion = suggestAfter(
      [characteristics, { meaning: 'not-applicable' }],
      [[indicators[0]], { meaning: 'unfavourable' }],
    );
    expect(suggestion.score).toBe('poor');
    expect(suggestion.wouldChange.map(({ score }) => score)).toEqual(['fair']);
  });

  it('reads its own theme only', () => {
    const leadership = themeOf(model, 'leadership');
    const answers = new Map([
      ...answersFor(model, theme),
      ...answersFor(model, leadership, { 'leadership/poor-example': { meaning: null } }),
    ]);
    expect(suggest(model, 'culture', answers).score).toBe('good');
  });

  it('refuses a theme or a judgement that the model does not have', () => {
    expect(() => suggest(model, 'weather', new Map())).toThrow(RangeError);
    const answers = new Map([[criteriaOf(theme)[0].key, { judgement: 'splendid', counters: 0 }]]);
    expect(() => suggest(model, 'culture', answers)).toThrow(RangeError);
  });
});
