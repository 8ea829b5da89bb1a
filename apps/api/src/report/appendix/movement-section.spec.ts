import { describe, expect, it } from '@jest/globals';
import { madeUpAssessment, model } from '../testing/made-up-council.js';
import { madeUpLastYear, madeUpMovement } from '../testing/made-up-last-year.js';
import { buildAppendix } from './build-appendix.js';
import type { LastYear } from './last-year.js';

const base = madeUpAssessment();
const lastYear = madeUpLastYear(base);
const moved = (before: LastYear | null, source = base) =>
  buildAppendix({ ...source, lastYear: before, movement: before && madeUpMovement(source, before) }, 'public');

describe('movement against last year', () => {
  const document = moved(lastYear);
  const { movement } = document;

  it('is null when no earlier year was sealed, and changes no other part of the document', () => {
    const { movement: none, ...first } = moved(null);
    expect(none).toBeNull();
    expect({ ...first, movement }).toEqual(document);
  });

  it('says of each theme what it was, what it is and how it moved, in word and symbol', () => {
    expect(movement?.rows.map(({ number }) => number)).toEqual(document.themes.map(({ section }) => section.number));
    expect(movement?.rows.slice(0, 3).map(({ before, now, change }) => [before?.word, now.word, change])).toEqual([
      ['Poor', 'Good', { word: 'Up', symbol: '↑', change: 'up' }],
      ['Good', 'Fair', { word: 'Down', symbol: '↓', change: 'down' }],
      ['Good', 'Good', { word: 'The same', symbol: '=', change: 'same' }],
    ]);
  });

  it('counts the judgements that moved and names them by reference', () => {
    const [row] = movement?.rows ?? [];
    expect(row?.counts).toMatch(/^Up \d+, down \d+, the same \d+, new \d+(, not comparable \d+)?$/u);
    const named = row?.moved.flatMap(({ change, criteria }) => criteria.map(() => change.change)) ?? [];
    for (const way of ['up', 'down'])
      expect(row?.counts.toLowerCase()).toContain(`${way} ${named.filter((one) => one === way).length}`);
    const judged = document.themes[0]?.characteristics.concat(document.themes[0].indicators) ?? [];
    for (const { now, criteria } of row?.moved ?? [])
      for (const { reference } of criteria)
        expect(judged.find((one) => one.reference === reference)?.judgement).toEqual(now);
  });

  it('numbers its paragraphs on from the summary’s, so that no section moves', () => {
    const numbers = [...document.summary.section.introduction, ...(movement?.introduction ?? [])];
    expect(numbers.map(({ number }) => number)).toEqual(numbers.map((_, n) => `2.${n + 1}`));
    expect(movement?.introduction[0]?.text).toBe(
      'The council’s sealed self-assessment before this one is that of 2024/25. Set beside it, one theme went up, one went down and five stayed the same.',
    );
  });

  it('lists follow-on actions completed since: not those that were complete then', () => {
    const complete = document.followOnActions.items.filter(({ status }) => status === 'complete');
    expect(complete).toHaveLength(4);
    expect(movement?.completed.map(({ before }) => before)).toEqual(
      expect.arrayContaining(['On track in 2024/25', 'Not in the plan of 2024/25']),
    );
    expect(movement?.completed).toHaveLength(3);
    expect(movement?.introduction[1]?.text).toContain('Three follow-on actions were completed since then.');
  });

  it('says nothing of a follow-on action that is not public', () => {
    const closed = { level: 'internal', paragraph: null, publicInterestReason: null } as const;
    const followOnActions = base.followOnActions.map((action) => ({ ...action, classification: closed }));
    const { movement: without } = moved(lastYear, { ...base, followOnActions });
    expect(without?.completed).toEqual([]);
    expect(without?.introduction[1]?.text).toContain('No follow-on actions were completed');
  });
});

describe('why scores moved', () => {
  const { movement, followOnActions } = moved(lastYear);

  it('is said in paragraphs, with the follow-on actions by reference', () => {
    expect(movement?.reasons.rows.map(({ number, change, text }) => [number, change.word, text.length])).toEqual([
      [3, 'Up', 2],
      [4, 'Down', 2],
    ]);
    const [first] = movement?.reasons.rows ?? [];
    const named = followOnActions.items.find(({ reference }) => reference === first?.followOnActions[0]?.reference);
    expect(named?.title).toBe(first?.followOnActions[0]?.title);
  });

  it('is kept back with a follow-on action that it names and that is not public', () => {
    const closed = { level: 'exempt', paragraph: 3, publicInterestReason: 'A price.' } as const;
    const followOnActions = base.followOnActions.map((action) => ({ ...action, classification: closed }));
    const source = { ...base, followOnActions, lastYear, movement: madeUpMovement(base, lastYear) };
    expect(buildAppendix(source, 'public').movement?.reasons.rows.map(({ number }) => number)).toEqual([4]);
    const [first, second] = buildAppendix(source, 'restricted').movement?.reasons.rows ?? [];
    expect([first?.closed?.paragraph, second?.closed]).toEqual([3, undefined]);
  });

  it('is nothing when nobody said anything', () => {
    const source = { ...base, lastYear, movement: { ...madeUpMovement(base, lastYear), reasons: [] } };
    expect(buildAppendix(source, 'public').movement?.reasons.rows).toEqual([]);
  });
});

describe('the scores year by year', () => {
  const trendOf = (years: number, last = lastYear) =>
    buildAppendix({ ...base, lastYear: last, movement: madeUpMovement(base, last, years) }, 'public').movement?.trend;

  it('are those of every sealed year as they were printed then, and of this one', () => {
    const trend = trendOf(3);
    expect(trend?.years).toEqual(['2022/23', '2023/24', '2024/25', '2025/26']);
    expect(trend?.rows).toHaveLength(base.model.themes.length);
    expect(trend?.rows[2]?.cells.map((cell) => [cell?.score.word, cell?.change?.word])).toEqual([
      ['Poor', undefined],
      ['Fair', 'Up'],
      ['Good', 'Up'],
      ['Good', 'The same'],
    ]);
  });

  it('are left out while there is one earlier year', () => {
    expect(trendOf(1)).toBeNull();
  });

  it('have no cell for a theme that a year did not have', () => {
    const movement = madeUpMovement(base, lastYear);
    const earlierYears = movement.earlierYears.map((one) => ({ ...one, scores: one.scores.slice(1) }));
    const { movement: shown } = buildAppendix({ ...base, lastYear, movement: { ...movement, earlierYears } }, 'public');
    expect(shown?.trend?.rows[0]?.cells.map((cell) => cell === null)).toEqual([true, true, true, false]);
  });
});

describe('movement against a year of another version of the criteria', () => {
  it('goes by the crosswalk, and marks what was reworded', () => {
    const { movement } = moved(madeUpLastYear(base, model('2023-07-consultation-draft')));
    expect(movement?.rows[0]?.change.change).toBe('up');
    expect(movement?.introduction[2]?.text).toContain('“Best Value themes: consultation draft of July 2023”');
    expect(movement?.introduction[2]?.text).toContain('Eight criteria were worded otherwise then');
    const marked = movement?.rows
      .flatMap((row) => row.moved.flatMap((one) => one.criteria))
      .filter((one) => one.reworded);
    expect(marked?.length).toBeGreaterThan(0);
  });

  it('compares nothing where no crosswalk leads from the one to the other', () => {
    const { movement } = moved(madeUpLastYear(base, { ...base.model, id: '2019-01-unknown' }));
    expect(new Set(movement?.rows.map(({ change }) => change.word))).toEqual(new Set(['Not comparable']));
    expect(movement?.rows.flatMap(({ moved: named }) => named)).toEqual([]);
    expect(movement?.rows[0]?.counts).toMatch(/^Not comparable \d+$/u);
    expect(movement?.introduction[2]?.text).toContain('they are not compared');
  });
});
