import { describe, expect, it } from '@jest/globals';
import { madeUpAssessment } from '../testing/made-up-council.js';
import { buildAppendix } from './build-appendix.js';
import { improvements } from './improvements.js';

const { themes, followOnActions, summary } = buildAppendix(madeUpAssessment(), 'public');
const { items } = followOnActions;

describe('what must improve', () => {
  it('is in the summary, which page and paper both show', () => {
    expect(summary.improvements).toEqual(improvements(themes, items));
  });

  it('names every theme below the best score, the worst first, with its reason', () => {
    const { rows } = summary.improvements;
    expect(rows.map(({ score }) => score.word)).toEqual(['Poor', 'Fair', 'Fair']);
    const reasons = rows.map(({ number }) => themes.find(({ section }) => section.number === number)?.scoreReason);
    expect(rows.map(({ why }) => why)).toEqual(reasons.map((reason) => reason?.map(({ text }) => text)));
  });

  it('gives the follow-on actions that are still open, and no others', () => {
    const weak = themes.filter(({ score }) => score.word !== 'Good').map(({ themeKey }) => themeKey);
    const open = items.filter(
      ({ themeKey, status }) => weak.includes(themeKey) && status !== 'complete' && status !== 'cancelled',
    );
    const listed = summary.improvements.rows.flatMap((row) => row.followOnActions.map(({ reference }) => reference));
    expect(open.length).toBeGreaterThan(1);
    expect(listed.toSorted()).toEqual(open.map(({ reference }) => reference).toSorted());
  });

  it('says when an action is or was due, and nothing where it has no date', () => {
    const [theme] = themes.filter(({ score }) => score.word === 'Poor');
    const [item] = items.filter(({ themeKey, status }) => themeKey === theme?.themeKey && status === 'on-track');
    if (!theme || !item) throw new Error('The made-up council needs a Poor theme with an action on track');
    const dues = [
      { ...item, dueOn: '2026-06-30', overdue: false },
      { ...item, dueOn: '2025-06-30', overdue: true },
      { ...item, dueOn: null },
    ];
    const [row] = improvements([theme], dues).rows;
    expect(row?.followOnActions.map(({ due }) => due)).toEqual(['due 30 June 2026', 'was due 30 June 2025', null]);
  });

  it('has no rows when every theme has the best score, or none has one yet', () => {
    const good = themes.find(({ score }) => score.word === 'Good');
    const undecided = { word: 'Not yet scored', symbol: '○', tone: 'undecided' as const };
    for (const score of [good?.score ?? undecided, undecided])
      expect(
        improvements(
          themes.map((theme) => ({ ...theme, score })),
          items,
        ).rows,
      ).toEqual([]);
  });
});
