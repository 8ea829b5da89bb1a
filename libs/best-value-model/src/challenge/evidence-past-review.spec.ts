import { describe, expect, it } from '@jest/globals';
import { askedBy } from '../../specs/a-challenge.js';
import { aModel } from '../../specs/a-model.js';
import type { EvidenceRecord } from './challenge-record.js';

const asked = (item: Partial<EvidenceRecord>, unlinked: string[] = []) =>
  askedBy('evidence-past-review', aModel(), { evidence: { 'item-culture': item }, unlinked });

describe('evidence past its review', () => {
  it('asks whether it still holds, once, where it is used', () => {
    expect(asked({ reviewBy: '2026-08-31' })).toEqual([
      {
        key: 'evidence-past-review.item-culture',
        rule: 'evidence-past-review',
        severity: 'asks',
        mayBeAnswered: true,
        themeKey: 'culture',
        evidenceId: 'item-culture',
        field: 'evidence/item-culture/reviewBy',
        question: 'This evidence was to be reviewed by 31 August 2026. Has anyone looked, and does it still hold?',
        explanation: expect.stringMatching(/\S/),
      },
    ]);
  });

  it('finds the criterion it is linked to', () => {
    const [finding] = askedBy('evidence-past-review', aModel(), {
      evidence: { one: { reviewBy: '2020-01-01' } },
      linked: [{ evidenceId: 'one', themeKey: 'culture', criterionKey: 'culture/shared-values' }],
    });
    expect(finding?.criterionKey).toBe('culture/shared-values');
  });

  it('is asked once of an item that two themes rest on, at the first of them', () => {
    const linked = ['culture', 'leadership'].map((themeKey) => ({ evidenceId: 'one', themeKey, criterionKey: null }));
    const found = askedBy('evidence-past-review', aModel(), { evidence: { one: { reviewBy: '2020-01-01' } }, linked });
    expect(found.map(({ themeKey }) => themeKey)).toEqual(['leadership']);
  });

  it.each<[string, Partial<EvidenceRecord>]>([
    ['the day itself', { reviewBy: '2026-09-01' }],
    ['no day', { reviewBy: null }],
    ['an item that was withdrawn', { reviewBy: '2026-08-31', withdrawn: true }],
  ])('asks nothing of %s', (_what, item) => {
    expect(asked(item)).toEqual([]);
  });

  it('asks nothing of an item that nothing in the year rests on', () => {
    expect(asked({ reviewBy: '2026-08-31' }, ['item-culture'])).toEqual([]);
  });
});
