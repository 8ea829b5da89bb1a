import { describe, expect, it } from '@jest/globals';
import { askedBy, type ChallengeChange } from '../../specs/a-challenge.js';
import { aModel } from '../../specs/a-model.js';
import type { EvidenceRecord } from './challenge-record.js';

const asked = (item: Partial<EvidenceRecord>, change: ChallengeChange = {}) =>
  askedBy('evidence-old', aModel(), { evidence: { 'item-culture': item }, ...change });

describe('old evidence', () => {
  it('asks whether it is still so after 18 months', () => {
    expect(asked({ issuedOn: '2025-02-28' })).toEqual([
      expect.objectContaining({
        key: 'evidence-old.item-culture',
        severity: 'asks',
        themeKey: 'culture',
        evidenceId: 'item-culture',
        field: 'evidence/item-culture/issuedOn',
        question: 'This evidence was issued on 28 February 2025, more than 18 months ago. Is it still so today?',
      }),
    ]);
  });

  it.each<[string, Partial<EvidenceRecord>]>([
    ['18 months to the day', { issuedOn: '2025-03-01' }],
    ['no date', { issuedOn: null }],
    ['a withdrawn item', { issuedOn: '2020-01-01', withdrawn: true }],
    ['one past its review, which is asked about that', { issuedOn: '2020-01-01', reviewBy: '2021-01-01' }],
  ])('asks nothing of %s', (_what, item) => {
    expect(asked(item)).toEqual([]);
  });

  it('looks at the evidence of follow-on actions too, unless they are cancelled', () => {
    const unlinked = ['item-culture'];
    const action = { themeKey: 'governance', evidenceIds: ['item-culture'] };
    const old = { issuedOn: '2020-01-01' };
    expect(asked(old, { unlinked, followOnActions: [action] })).toEqual([
      expect.objectContaining({ themeKey: 'governance', followOnActionId: 'action-1' }),
    ]);
    expect(asked(old, { unlinked, followOnActions: [{ ...action, standing: 'cancelled' }] })).toEqual([]);
    expect(asked({ ...old, withdrawn: true }, { unlinked, followOnActions: [action] })).toEqual([]);
  });
});
