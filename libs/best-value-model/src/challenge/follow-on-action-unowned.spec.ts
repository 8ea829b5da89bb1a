import { describe, expect, it } from '@jest/globals';
import { askedBy } from '../../specs/a-challenge.js';
import { aModel } from '../../specs/a-model.js';
import type { FollowOnActionRecord } from './challenge-record.js';

const asked = (action: Partial<FollowOnActionRecord>) =>
  askedBy('follow-on-action-unowned', aModel(), { followOnActions: [action] });

describe('a follow-on action without an owner', () => {
  it.each([null, '', ' – '])('asks who answers for it: %j', (owner) => {
    expect(asked({ owner })).toEqual([
      {
        key: 'follow-on-action-unowned.action-1',
        rule: 'follow-on-action-unowned',
        severity: 'asks',
        mayBeAnswered: true,
        themeKey: 'leadership',
        followOnActionId: 'action-1',
        field: 'follow-on-actions/action-1/owner',
        question: 'This follow-on action has no owner. Who answers for it?',
        explanation: expect.stringMatching(/\S/),
      },
    ]);
  });

  it.each<[string, Partial<FollowOnActionRecord>]>([
    ['one that has an owner', {}],
    ['one that is complete', { owner: null, standing: 'complete' }],
    ['one that is cancelled', { owner: null, standing: 'cancelled' }],
  ])('asks nothing of %s', (_what, action) => {
    expect(asked(action)).toEqual([]);
  });
});
