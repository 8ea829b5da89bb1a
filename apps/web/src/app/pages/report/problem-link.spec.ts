import { describe, expect, it } from '@jest/globals';
import type { PackProblem } from '../../api/types';
import { problemLink } from './problem-link';

const place = { council: 'marlbrook', year: '2026-27' };
const home = '/councils/marlbrook';
const year = `${home}/assessments/2026-27`;
const all = { meetings: true, posts: true };

const addressOf = (problem: Partial<PackProblem>, may = all): string | null => {
  const found = problemLink({ rule: 'dead-reference', ...problem }, place, may);
  return found && `${found.link.join('/')}#${found.fragment ?? ''}`;
};

describe('the place where a problem is put right', () => {
  it.each<[string, Partial<PackProblem>, string | null]>([
    ['a narrative', { themeKey: 'culture', field: 'themes/culture/narrative' }, `${year}/themes/culture#narrative`],
    ['a reason', { themeKey: 'culture', field: 'themes/culture/reason' }, `${year}/themes/culture#score`],
    [
      'a criterion',
      { themeKey: 'culture', criterionKey: 'culture/bullying', field: 'criteria/culture/bullying/reason' },
      `${year}/themes/culture#culture-bullying`,
    ],
    ['evidence', { evidenceId: 'e1', field: 'evidence/e1/title' }, `${home}/evidence/e1#`],
    [
      'a follow-on action',
      { followOnActionId: 'a1', field: 'follow-on-actions/a1/title' },
      `${year}/follow-on-actions/a1#`,
    ],
    ['a signature', { field: 'sign-off/monitoring-officer' }, `${year}/sign-off#post-monitoring-officer`],
    ['the sign-off', { field: 'sign-off' }, `${year}/sign-off#`],
    ['a post', { field: 'posts/monitoring-officer' }, `${home}/posts/monitoring-officer#`],
    ['a meeting', { field: 'meetings/m1' }, `${year}/meetings/m1/edit#heldOn`],
    ['a covering report', { field: 'covering/c1/legal' }, `${year}/covering-reports/c1#legal`],
    [
      'why a score moved',
      { themeKey: 'culture', field: 'themes/culture/movement-reason' },
      `${home}/movement#reason-2026-27-culture`,
    ],
    ['nothing in particular', {}, null],
  ])('of %s', (_what, problem, address) => {
    expect(addressOf(problem)).toBe(address);
  });

  it('is where it can be read for those who may not change it', () => {
    const none = { meetings: false, posts: false };
    expect(addressOf({ field: 'meetings/m1' }, none)).toBe(`${year}/meetings#meeting-m1`);
    expect(addressOf({ field: 'posts/monitoring-officer' }, none)).toBe(`${home}/posts#`);
  });
});
