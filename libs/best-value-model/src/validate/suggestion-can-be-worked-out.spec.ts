import { describe, expect, it } from '@jest/globals';
import { aModelWith } from '../../specs/a-model.js';
import type { SuggestionCondition } from '../model.js';
import { suggestionCanBeWorkedOut } from './suggestion-can-be-worked-out.js';

const common = { kind: 'indicator', meanings: ['mixed'], uncountered: false } as const;

function withCondition(condition: object) {
  return aModelWith(({ suggestion: { steps } }) => (steps[0].conditions[0] = condition as SuggestionCondition));
}

describe('suggestion-can-be-worked-out', () => {
  it('reports a score that the scale lacks', () => {
    const model = aModelWith(({ suggestion }) => (suggestion.steps[1].score = 'outstanding'));
    expect(suggestionCanBeWorkedOut.check(model)).toEqual([
      expect.objectContaining({ path: '/suggestion/steps/1/score', expected: 'one of good, fair, poor' }),
    ]);
  });

  it.each([
    ['count', { ...common, test: 'at-least' }, 'a count for the test "at-least"'],
    ['share', { ...common, test: 'share-at-least' }, 'a share for the test "share-at-least"'],
    ['count', { ...common, test: 'every', count: 2 }, 'no such property'],
    ['share', { ...common, test: 'none', share: 0.5 }, 'no such property'],
    ['share', { ...common, test: 'at-least', count: 1, share: 0.5 }, 'no such property'],
  ])('reports a %s that is missing or not read: %j', (amount, condition, expected) => {
    expect(suggestionCanBeWorkedOut.check(withCondition(condition))).toEqual([
      expect.objectContaining({ path: `/suggestion/steps/0/conditions/0/${amount}`, expected }),
    ]);
  });
});
