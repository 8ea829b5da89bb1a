import { describe, expect, it } from '@jest/globals';
import { buildAppendix } from '../appendix/build-appendix.js';
import type { AppendixDocument } from '../appendix/document.js';
import { madeUpAssessment } from '../testing/made-up-council.js';
import { improvementTable } from './improvement-table.js';

const document = buildAppendix(madeUpAssessment(), 'public');

/** Everything a row says, in reading order. */
function said(of: AppendixDocument): string[] {
  const textOf = (value: unknown): string => {
    if (typeof value === 'string') return value;
    if (Array.isArray(value)) return value.map(textOf).join('');
    if (typeof value !== 'object' || value === null) return '';
    if ('stack' in value) return textOf(value.stack);
    return 'text' in value ? `${textOf(value.text)} ` : '';
  };
  return improvementTable(of).rows.map((row) => row.map(textOf).join(' '));
}

describe('what must improve', () => {
  it('names every theme below the best score, the worst first', () => {
    const words = said(document).map((row) => ['Poor', 'Fair', 'Good'].find((word) => row.includes(`\u00a0${word}`)));
    expect(words).toEqual(['Poor', 'Fair', 'Fair']);
  });

  it('gives the follow-on actions that are still open, and no others', () => {
    const rows = said(document).join('\n');
    const weak = document.themes.filter(({ score }) => score.word !== 'Good').map(({ themeKey }) => themeKey);
    const listed = document.followOnActions.items.filter((item) => rows.includes(`${item.reference} `));
    const open = document.followOnActions.items.filter(
      ({ themeKey, status }) => weak.includes(themeKey) && status !== 'complete' && status !== 'cancelled',
    );
    expect(open.length).toBeGreaterThan(1);
    expect(listed).toEqual(open);
  });

  it('says so when nothing is listed for a theme', () => {
    const idle = { ...document, followOnActions: { ...document.followOnActions, items: [] } };
    expect(said(idle).every((row) => row.endsWith('None listed.'))).toBe(true);
  });

  it('is left out when every theme has the best score, or none has one yet', () => {
    const good = document.themes.find(({ score }) => score.word === 'Good');
    const score = good?.score ?? { word: '', symbol: '', tone: 'undecided' as const };
    expect(said({ ...document, themes: document.themes.map((theme) => ({ ...theme, score })) })).toEqual([]);
    const unscored = { word: 'Not yet scored', symbol: '○', tone: 'undecided' as const };
    expect(said({ ...document, themes: document.themes.map((theme) => ({ ...theme, score: unscored })) })).toEqual([]);
  });
});
