import { describe, expect, it } from '@jest/globals';
import { outcomeOf } from './outcome';

describe('what an entry decided', () => {
  it('is the score, from which to which and why', () => {
    expect(
      outcomeOf(
        { score: 'fair', scoreReason: 'Old' },
        { score: 'good', scoreReason: ' The plan\n is kept. ', revision: 4 },
      ),
    ).toEqual({ was: 'Fair', is: 'Good', because: 'The plan is kept.' });
  });

  it('is a first judgement, a status, a move', () => {
    expect(outcomeOf(null, { judgement: 'partly-met', reason: '' })).toEqual({
      was: '',
      is: 'Partly met',
      because: '',
    });
    expect(outcomeOf({ status: 'on-track' }, { status: 'at-risk' })?.is).toBe('At risk');
    expect(outcomeOf({ state: 'leadership-review' }, { state: 'drafting', reason: 'Culture is thin' })).toEqual({
      was: 'Leadership review',
      is: 'Drafting',
      because: 'Culture is thin',
    });
  });

  it('is nothing where only words changed, or something was taken away', () => {
    expect(outcomeOf({ score: 'good', scoreReason: 'Old' }, { score: 'good', scoreReason: 'New' })).toBeNull();
    expect(outcomeOf({ judgement: 'met' }, null)).toBeNull();
    expect(outcomeOf(null, null)).toBeNull();
  });

  it('gives the beginning of a long reason, to the end of a word', () => {
    const said = outcomeOf(null, { score: 'poor', scoreReason: `${'words and '.repeat(30)}` })?.because ?? '';
    expect(said.length).toBeLessThanOrEqual(161);
    expect(said).toMatch(/ (words|and)…$/);
  });
});
