import { describe, expect, it } from '@jest/globals';
import { dayInWords, monthsBefore } from './days.js';

describe('days', () => {
  it.each([
    ['2026-09-01', 18, '2025-03-01'],
    ['2026-08-31', 18, '2025-02-28'],
    ['2025-08-31', 18, '2024-02-29'],
    ['2026-01-15', 1, '2025-12-15'],
    ['2026-12-31', 12, '2025-12-31'],
    ['2026-06-30', 18, '2024-12-30'],
  ])('%s less %d months is %s', (day, months, before) => {
    expect(monthsBefore(day, months)).toBe(before);
  });

  it('are written as GOV.UK writes them', () => {
    expect(dayInWords('2024-05-03')).toBe('3 May 2024');
    expect(dayInWords('2024-12-31')).toBe('31 December 2024');
  });
});
