import { describe, expect, it } from '@jest/globals';
import { askedBy } from '../../specs/a-challenge.js';
import { aModel } from '../../specs/a-model.js';
import type { FollowOnActionRecord } from './challenge-record.js';

const asked = (action: Partial<FollowOnActionRecord>) =>
  askedBy('follow-on-action-overdue', aModel(), { followOnActions: [action] });

describe('an overdue follow-on action', () => {
  it('asks what holds it up from the day after', () => {
    expect(asked({ dueOn: '2026-08-31' })).toEqual([
      expect.objectContaining({
        key: 'follow-on-action-overdue.action-1',
        severity: 'asks',
        field: 'follow-on-actions/action-1/dueOn',
        question:
          'This follow-on action was due on 31 August 2026 and is not complete. What holds it up, and when will it be done?',
      }),
    ]);
  });

  it.each<[string, Partial<FollowOnActionRecord>]>([
    ['one due today', { dueOn: '2026-09-01' }],
    ['one without a date', { dueOn: null }],
    ['one that is complete', { dueOn: '2026-08-31', standing: 'complete' }],
    ['one that is cancelled', { dueOn: '2026-08-31', standing: 'cancelled' }],
  ])('asks nothing of %s', (_what, action) => {
    expect(asked(action)).toEqual([]);
  });
});
