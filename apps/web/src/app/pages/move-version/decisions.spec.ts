import { describe, expect, it } from '@jest/globals';
import type { MovePlan, PlannedCriterion } from '@best-value/model';
import type { JudgementWord } from '../../api/types';
import {
  asksForDecision,
  decidedInWords,
  nothingDecided,
  problemsOf,
  progressOf,
  toSend,
  withUnchangedKept,
} from './decisions';

const said = { criterionKey: 'culture/old', kind: 'indicator' as const, text: 'Old.', judgement: 'absent', reason: '' };
const criterion = (key: string, more: Partial<PlannedCriterion> = {}): PlannedCriterion => ({
  criterionKey: `culture/${key}`,
  themeKey: 'culture',
  kind: 'indicator',
  text: 'Words.',
  change: 'unchanged',
  why: [],
  from: [said],
  proposal: 'keep',
  because: '',
  offered: { judgement: 'absent', reason: '' },
  ...more,
});
const plan: MovePlan = {
  from: 'old',
  to: 'new',
  criteria: [
    criterion('same'),
    criterion('reworded', { change: 'reworded', proposal: 'adapt' }),
    criterion('new', { change: 'new', proposal: 'judge-again', from: [], offered: null }),
  ],
  withdrawn: [],
  scores: [
    { themeKey: 'culture', score: 'good', proposal: 'choose', offered: null },
    { themeKey: 'leadership', score: 'poor', proposal: 'keep', offered: 'poor' },
  ],
  ties: [],
  citations: [],
};
const word = (key: string, needsReason: boolean): JudgementWord =>
  ({ key, word: key, symbol: '', meaning: 'favourable', said: { one: '', many: '' }, needsReason }) as JudgementWord;
const words = { characteristic: [], indicator: [word('absent', false), word('not-applicable', true)] };

describe('what is decided in front of a plan', () => {
  it('asks nothing of what is new', () => {
    expect(plan.criteria.map(asksForDecision)).toEqual([true, true, false]);
    expect(progressOf(plan.criteria, nothingDecided)).toEqual({ decided: 0, of: 2 });
    expect([0, 1, 2].map((decided) => decidedInWords({ decided, of: 2 }))).toEqual([
      '○ 0 of 2 decided',
      '○ 1 of 2 decided',
      '✓ 2 of 2 decided',
    ]);
    expect(decidedInWords({ decided: 0, of: 0 })).toBe('– Nothing to decide');
  });

  it('keeps all whose words are the same in one go, and nothing else, and what was decided before', () => {
    expect(toSend(plan, 's', withUnchangedKept(plan, nothingDecided))).toMatchObject({
      keep: ['culture/same'],
      adapt: [],
    });
    const decided = {
      ...nothingDecided,
      criteria: { 'culture/same': { choice: 'judge-again' as const, judgement: null, reason: '' } },
    };
    expect(withUnchangedKept(plan, decided)).toEqual(decided);
  });

  it('sends only what still fits the plan', () => {
    const keep = { choice: 'keep' as const, judgement: null, reason: '' };
    const decisions = {
      criteria: {
        'culture/reworded': keep,
        'culture/gone': keep,
        'culture/same': { choice: 'adapt' as const, judgement: 'absent', reason: 'So.' },
      },
      scores: { culture: 'fair', leadership: 'fair', gone: 'fair' },
    };
    expect(toSend(plan, 's', decisions)).toEqual({
      to: 'new',
      seen: 's',
      keep: [],
      adapt: [{ criterionKey: 'culture/same', judgement: 'absent', reason: 'So.' }],
      scores: [{ themeKey: 'culture', score: 'fair' }],
    });
  });

  it.each([
    [{ judgement: null, reason: '' }, 'judgement'],
    [{ judgement: 'not-applicable', reason: ' ' }, 'reason'],
    [{ judgement: 'absent', reason: 'a'.repeat(4001) }, 'reason'],
    [{ judgement: 'absent', reason: '' }, undefined],
  ])('finds what is missing (%#)', (answer, field) => {
    const decisions = { ...nothingDecided, criteria: { 'culture/reworded': { choice: 'adapt' as const, ...answer } } };
    expect(problemsOf(plan, words, decisions)[0]?.field).toBe(field);
  });
});
