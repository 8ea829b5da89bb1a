import { describe, expect, it } from '@jest/globals';
import { citationOf, countsInWords, flagInWords, stateTag, timeInWords } from './carried-words';

const none = { narratives: 0, judgements: 0, evidenceLinks: 0, followOnActions: 0 };

describe('what came along, in words', () => {
  it('counts each kind and leaves out what there is none of', () => {
    expect(countsInWords({ narratives: 7, judgements: 124, evidenceLinks: 1, followOnActions: 12 })).toBe(
      '7 narratives, 124 judgements, 1 evidence link and 12 follow-on actions',
    );
    expect(countsInWords({ ...none, judgements: 1 })).toBe('1 judgement');
    expect(countsInWords(none)).toBeNull();
  });

  it.each([
    [0, '0 minutes'],
    [1, '1 minute'],
    [60, '1 hour'],
    [172, '2 hours 52 minutes'],
  ])('says %s minutes of time saved as %s', (minutes, words) => {
    expect(timeInWords(minutes)).toBe(words);
  });

  it('says each state with a symbol, and what is unread with the year it came from', () => {
    expect(stateTag('unread', '2025/26').words).toBe('◌ From 2025/26: confirm, change or drop');
    expect(stateTag('confirmed', '2025/26').words).toBe('✓ Confirmed');
  });

  it('names the day of a review that was missed', () => {
    expect(flagInWords('past-review', { reviewBy: '2026-01-31' })).toContain('31 January 2026');
  });

  it('gives a completed follow-on action to be cited', () => {
    expect(citationOf({ title: 'Train the members' }, '2025/26')).toBe('“Train the members”, completed in 2025/26');
  });
});
