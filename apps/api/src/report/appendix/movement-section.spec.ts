import { describe, expect, it } from '@jest/globals';
import { madeUpAssessment, model } from '../testing/made-up-council.js';
import { madeUpLastYear } from '../testing/made-up-last-year.js';
import { buildAppendix } from './build-appendix.js';
import type { LastYear } from './last-year.js';

const base = madeUpAssessment();
const lastYear = madeUpLastYear(base);
const moved = (before: LastYear | null, source = base) => buildAppendix({ ...source, lastYear: before }, 'public');

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

describe('movement against a year of another version of the criteria', () => {
  it('goes by the crosswalk, and marks what was reworded', () => {
    const { movement } = moved(madeUpLastYear(base, model('2023-07-consultation-draft')));
    expect(movement?.rows[0]?.change.change).toBe('up');
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
