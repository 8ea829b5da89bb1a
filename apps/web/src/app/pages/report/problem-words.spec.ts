import { describe, expect, it } from '@jest/globals';
import type { PackProblem } from '../../api/types';
import { countsInWords, groupsOf } from './problem-words';

const problem = (rule: PackProblem['rule'], severity: PackProblem['severity']): PackProblem => ({
  rule,
  severity,
  where: '',
  message: `${rule} ${severity}`,
});
const problems = [
  problem('not-ready', 'stops'),
  problem('unfinished', 'stops'),
  problem('unfinished', 'stops'),
  problem('dead-link', 'warns'),
];

describe('the problems of a pack', () => {
  it('are grouped by rule within their severity, in their order', () => {
    const shown = (severity: PackProblem['severity']) =>
      groupsOf(problems, severity).map(({ title, problems: own }) => [title, own.length]);
    expect(shown('stops')).toEqual([
      ['The year is not sealed', 1],
      ['Unfinished', 2],
    ]);
    expect(shown('warns')).toEqual([['Links', 1]]);
  });

  it.each([
    [problems, '3 things stop publication. 1 is to be weighed.'],
    [problems.slice(0, 1), '1 thing stops publication.'],
    [[...problems.slice(3), ...problems.slice(3)], 'Nothing stops publication. 2 are to be weighed.'],
    [[], 'Nothing stops publication.'],
  ])('are counted', (some, words) => {
    expect(countsInWords(some)).toBe(words);
  });
});
