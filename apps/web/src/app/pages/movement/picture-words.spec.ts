import { describe, expect, it } from '@jest/globals';
import type { MovementScore, MovementTheme, MovementYear } from '../../api/types';
import { keyOfChanges, pictureInWords } from './picture-words';

const scale = [
  { key: 'a', word: 'Bright', symbol: '●', definition: '', rank: 2 },
  { key: 'b', word: 'Dim', symbol: '◐', definition: '', rank: 1 },
];
const year = (name: string) => ({ year: name, scale }) as unknown as MovementYear;
const cell = (score: string | null, change: string | null) => ({ score, change, there: true, blind: false });

describe('the picture of what moved, in words', () => {
  it('goes through the years of each theme in the words of their scales', () => {
    const themes = [
      { key: 't', title: 'Culture', criteria: [], cells: [cell('b', null), cell(null, 'undecided'), cell('a', 'up')] },
    ] as unknown as MovementTheme[];
    expect(pictureInWords(['2023/24', '2024/25', '2025/26'].map(year), themes)).toBe(
      'Scores of 1 theme from 2023/24 to 2025/26. Culture: Dim, then not scored, then Bright, up since the year before.',
    );
  });

  it('says no change of a first year', () => {
    const themes = [
      { key: 't', title: 'Culture', criteria: [], cells: [cell('a', null)] },
    ] as unknown as MovementTheme[];
    expect(pictureInWords([year('2023/24')], themes)).toContain('Culture: Bright.');
  });

  it('explains the signs that are there, and no others', () => {
    const cells = [cell('b', null), cell('a', 'same'), cell('a', 'up'), cell(null, 'undecided')] as MovementScore[];
    expect(keyOfChanges(cells)).toBe('Since the year before: ↑ up, = the same.');
    expect(keyOfChanges(cells.slice(0, 1))).toBe('');
  });
});
