import { describe, expect, it } from '@jest/globals';
import type { MovementReason } from '../../api/types';
import { reasonsByYear } from './reasons-by-year';

const reason = (year: string, since: string, themeKey: string) => ({ year, since, themeKey }) as MovementReason;
const years = ['2023/24', '2024/25', '2025/26'].map((year) => ({ year }));

describe('the reasons why scores moved', () => {
  it('stand together year by year, and say where years between are passed over', () => {
    const all = [
      reason('2025/26', '2023/24', 'culture'),
      reason('2025/26', '2023/24', 'leadership'),
      reason('2024/25', '2023/24', 'culture'),
    ];
    expect(reasonsByYear(all, years)).toEqual([
      { year: '2025/26', since: '2023/24', skips: true, reasons: all.slice(0, 2) },
      { year: '2024/25', since: '2023/24', skips: false, reasons: all.slice(2) },
    ]);
  });

  it('are none where none is said', () => {
    expect(reasonsByYear([], years)).toEqual([]);
  });
});
