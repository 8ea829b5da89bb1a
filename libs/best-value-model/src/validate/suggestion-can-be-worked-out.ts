import type { SuggestionCondition } from '../model.js';
import type { ModelRule } from './problem.js';

/** Every step names a score of the scale, and every condition that compares has the number it compares with. */
export const suggestionCanBeWorkedOut: ModelRule = {
  name: 'suggestion-can-be-worked-out',
  check(model) {
    const keys = model.scale.map(({ key }) => key);
    return model.suggestion.steps.flatMap((step, s) => [
      ...(keys.includes(step.score)
        ? []
        : [
            {
              path: `/suggestion/steps/${s}/score`,
              actual: `"${step.score}"`,
              expected: `one of ${keys.join(', ')}`,
              tip: 'Name a score of this scale.',
            },
          ]),
      ...step.conditions.flatMap((condition, c) => amountProblems(condition, `/suggestion/steps/${s}/conditions/${c}`)),
    ]);
  },
};

const amountOf: Record<SuggestionCondition['test'], 'count' | 'share' | undefined> = {
  every: undefined,
  none: undefined,
  'at-least': 'count',
  'share-at-least': 'share',
};

/** The schema lets `count` and `share` be absent, because which one is needed depends on the test. */
function amountProblems(condition: SuggestionCondition, path: string) {
  const needed = amountOf[condition.test];
  return (['count', 'share'] as const)
    .filter((amount) => amount in condition !== (amount === needed))
    .map((amount) => ({
      path: `${path}/${amount}`,
      actual: amount === needed ? 'nothing' : `a ${amount}, which the test "${condition.test}" does not read`,
      expected: amount === needed ? `a ${amount} for the test "${condition.test}"` : 'no such property',
      tip: amount === needed ? 'Add the number.' : 'Remove it, or choose the test that reads it.',
    }));
}
