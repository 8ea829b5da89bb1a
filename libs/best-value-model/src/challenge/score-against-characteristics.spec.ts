import { describe, expect, it } from '@jest/globals';
import { askedBy } from '../../specs/a-challenge.js';
import { aModel } from '../../specs/a-model.js';
import { themeOf } from '../criteria.js';
import type { Finding } from './finding.js';

const model = aModel();
const { characteristics } = themeOf(model, 'culture');

/** What is asked when the characteristics of a theme are judged so, the last one otherwise. */
function asked(score: string | null, judgement: string | null, last = judgement): Finding[] {
  const criteria = Object.fromEntries(
    characteristics.map(({ key }, at) => [key, { judgement: at === characteristics.length - 1 ? last : judgement }]),
  );
  return askedBy('score-against-characteristics', model, { themes: { culture: { score } }, criteria });
}

describe('a score against all characteristics', () => {
  it('blocks until it is answered when all are met and the score is the worst', () => {
    expect(asked('poor', 'met')).toEqual([
      expect.objectContaining({
        key: 'score-against-characteristics.culture.worst',
        severity: 'blocks',
        mayBeAnswered: true,
        themeKey: 'culture',
        field: 'themes/culture/score',
        question:
          'Every characteristic of Culture that applies is met, and yet it is scored Poor. What outweighs them?',
      }),
    ]);
  });

  it('is another question when none is met and the score is the best', () => {
    expect(asked('good', 'not-met')).toEqual([
      expect.objectContaining({
        key: 'score-against-characteristics.culture.best',
        question:
          'Every characteristic of Culture that applies is not met, and yet it is scored Good. What outweighs them?',
      }),
    ]);
  });

  it('leaves out what does not apply', () => {
    expect(asked('poor', 'met', 'not-applicable')).toHaveLength(1);
    expect(asked('poor', 'not-applicable')).toEqual([]);
  });

  it.each([
    ['good', 'met', 'met'],
    ['fair', 'met', 'met'],
    ['poor', 'not-met', 'not-met'],
    ['poor', 'met', 'partly-met'],
    ['poor', 'met', null],
    ['good', 'not-met', 'met'],
    [null, 'met', 'met'],
  ])('asks nothing of the score %s with %s and %s', (score, judgement, last) => {
    expect(asked(score, judgement, last)).toEqual([]);
  });
});
