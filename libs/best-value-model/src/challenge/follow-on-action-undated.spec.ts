import { describe, expect, it } from '@jest/globals';
import { askedBy } from '../../specs/a-challenge.js';
import { aModel } from '../../specs/a-model.js';
import type { FollowOnActionRecord } from './challenge-record.js';

const asked = (action: Partial<FollowOnActionRecord>) =>
  askedBy('follow-on-action-undated', aModel(), { followOnActions: [action] });

describe('a follow-on action without a date', () => {
  it('asks by when it will be done', () => {
    expect(asked({ dueOn: null })).toEqual([
      expect.objectContaining({
        key: 'follow-on-action-undated.action-1',
        severity: 'asks',
        field: 'follow-on-actions/action-1/dueOn',
        question: 'This follow-on action has no due date. By when will it be done?',
      }),
    ]);
  });

  it.each<[string, Partial<FollowOnActionRecord>]>([
    ['one that has a date', {}],
    ['one that is complete', { dueOn: null, standing: 'complete' }],
    ['one that is cancelled', { dueOn: null, standing: 'cancelled' }],
  ])('asks nothing of %s', (_what, action) => {
    expect(asked(action)).toEqual([]);
  });
});
