import { describe, expect, it } from '@jest/globals';
import { askedBy } from '../../specs/a-challenge.js';
import { aModel } from '../../specs/a-model.js';
import type { EvidenceRecord, FollowOnActionRecord } from './challenge-record.js';

type Items = Record<string, Partial<EvidenceRecord>>;
const asked = (evidence: Items, action: Partial<FollowOnActionRecord> = {}) =>
  askedBy('follow-on-action-completion-in-doubt', aModel(), {
    evidence,
    followOnActions: [{ standing: 'complete', evidenceIds: Object.keys(evidence), ...action }],
  });
const withdrawn = { withdrawn: true };
const late = { reviewBy: '2026-08-31' };

describe('a complete follow-on action whose evidence does not stand as it did', () => {
  it('asks what shows today that it was done', () => {
    expect(asked({ one: withdrawn })).toEqual([
      expect.objectContaining({
        key: 'follow-on-action-completion-in-doubt.action-1',
        severity: 'asks',
        themeKey: 'leadership',
        followOnActionId: 'action-1',
        field: 'follow-on-actions/action-1/evidence',
        question:
          'This follow-on action is complete. Of the one item of evidence for that, 1 has been withdrawn since. What shows today that it was done?',
      }),
    ]);
  });

  it.each<[string, Items, string]>([
    ['one past its review', { one: late }, '1 has passed the date of its review.'],
    ['one of two', { one: withdrawn, two: {} }, 'Of the 2 items of evidence for that, 1 has been withdrawn since.'],
    [
      'some of each',
      { one: withdrawn, two: withdrawn, three: late },
      '2 have been withdrawn since and 1 has passed the date of its review.',
    ],
    [
      'one that was withdrawn after its review was due',
      { one: { ...withdrawn, ...late } },
      'that, 1 has been withdrawn since.',
    ],
  ])('counts %s', (_what, evidence, said) => {
    expect(asked(evidence)[0]?.question).toContain(said);
  });

  it('takes an item that was not handed in for one that is gone', () => {
    expect(asked({}, { evidenceIds: ['gone'] })[0]?.question).toContain('1 has been withdrawn since');
  });

  it.each<[string, Items, Partial<FollowOnActionRecord>]>([
    ['one whose evidence stands', { one: {} }, {}],
    ['one that is still to be done', { one: withdrawn }, { standing: 'open' }],
    ['one that is cancelled', { one: withdrawn }, { standing: 'cancelled' }],
  ])('asks nothing of %s', (_what, evidence, action) => {
    expect(asked(evidence, action)).toEqual([]);
  });
});
