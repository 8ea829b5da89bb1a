import { describe, expect, it } from '@jest/globals';
import { yearInAddress, yearInWords, yearsToOpen } from './year';

describe('years', () => {
  it('goes to an address and back', () => {
    expect(yearInAddress('2026/27')).toBe('2026-27');
    expect(yearInWords('2026-27')).toBe('2026/27');
  });

  it('offers the running year, the next one and three earlier ones, without those already open', () => {
    expect(yearsToOpen(new Date('2026-11-21'), ['2025/26'])).toEqual(['2027/28', '2026/27', '2024/25', '2023/24']);
  });

  it('starts a year on 1 April', () => {
    expect(yearsToOpen(new Date('2026-03-31'), [])[1]).toBe('2025/26');
    expect(yearsToOpen(new Date('2026-04-01'), [])[1]).toBe('2026/27');
  });

  it('crosses the century', () => {
    expect(yearsToOpen(new Date('2099-06-01'), [])[1]).toBe('2099/00');
  });
});
