import { describe, expect, it } from '@jest/globals';
import { saveStateInWords } from './save-state-note';

describe('the words beside a field that saves itself', () => {
  it('says what is happening to the words of the person', () => {
    expect(saveStateInWords({ kind: 'saving' })).toBe('Saving…');
    expect(saveStateInWords({ kind: 'saved', at: new Date('2026-11-21T14:32:00Z') })).toBe('Saved at 14:32');
    expect(saveStateInWords({ kind: 'retrying', because: 'You are offline.' })).toBe(
      'Not saved: retrying. You are offline.',
    );
    expect(saveStateInWords({ kind: 'refused', because: ['Give a reason.'], fields: {} })).toBe(
      'Not saved. Give a reason.',
    );
    expect(saveStateInWords({ kind: 'conflict', by: 'Theme lead', at: null })).toContain(
      'Theme lead changed this as well',
    );
    expect(saveStateInWords({ kind: 'untouched' })).toBe('');
  });
});
