import { describe, expect, it } from '@jest/globals';
import { draftsInWords } from './drafts-in-words';

const years = (...all: [year: string, source: 'draft' | 'sealed'][]) => all.map(([year, source]) => ({ year, source }));

describe('what is said of years that may still change', () => {
  it('names the one draft, and says what the others are', () => {
    expect(draftsInWords(years(['2024/25', 'sealed'], ['2025/26', 'draft']))).toBe(
      '2025/26 is a draft: what it shows may still change. 2024/25 shows what was sealed.',
    );
  });

  it('names several in one sentence', () => {
    const sealed = years(['2023/24', 'sealed'], ['2024/25', 'sealed']);
    expect(draftsInWords([...sealed, ...years(['2025/26', 'draft'], ['2026/27', 'draft'])])).toBe(
      '2025/26 and 2026/27 are drafts: what they show may still change. The other years show what was sealed.',
    );
  });

  it('speaks of no sealed year where there is none, and of nothing where all are sealed', () => {
    expect(draftsInWords(years(['2024/25', 'draft'], ['2025/26', 'draft'], ['2026/27', 'draft']))).toBe(
      '2024/25, 2025/26 and 2026/27 are drafts: what they show may still change.',
    );
    expect(draftsInWords(years(['2024/25', 'sealed']))).toBe('');
    expect(draftsInWords([])).toBe('');
  });
});
