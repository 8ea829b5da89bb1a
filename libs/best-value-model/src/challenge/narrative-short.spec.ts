import { describe, expect, it } from '@jest/globals';
import { aChallenge, askedBy } from '../../specs/a-challenge.js';
import { aModel } from '../../specs/a-model.js';
import { challenge } from './challenge.js';
import { shortestNarrative } from './narrative-short.js';

const asked = (narrative: string, score: string | null = 'good') =>
  askedBy('narrative-short', aModel(), { themes: { culture: { narrative, score } } });

describe('a short narrative', () => {
  it('asks for more, and does not say how long it is: the text itself may be restricted', () => {
    expect(asked(' We did it. ')).toEqual([
      expect.objectContaining({
        key: 'narrative-short.culture',
        severity: 'asks',
        field: 'themes/culture/narrative',
        question:
          'The narrative of Culture has fewer than 300 characters. What was done, what came of it, and how do you know?',
      }),
    ]);
  });

  it('asks for one when the theme is scored, and waits when nobody has begun', () => {
    expect(asked(' – ')[0]?.question).toMatch(/^Culture has no narrative\./);
    expect(asked('', null)).toEqual([]);
    expect(asked('Begun.', null)).toHaveLength(1);
  });

  it('counts characters as people see them, in any script, up to the bound', () => {
    for (const letter of ['a', 'ŵ', '😀', 'ש']) {
      expect(asked(`x${letter.repeat(shortestNarrative - 1)}`)).toEqual([]);
      expect(asked(`x${letter.repeat(shortestNarrative - 2)}`)).toHaveLength(1);
    }
  });

  it('asks nothing of a year that nobody has begun', () => {
    const nothing = { ...aChallenge(aModel()), themes: new Map(), criteria: new Map() };
    expect(challenge(aModel(), nothing)).toEqual([]);
  });
});
