import { CELL_PADDING, PORTRAIT_WIDTH } from '../../pdf/page.js';
import type { CheckMaterial } from '../material.js';
import type { Problem } from '../problem.js';

/** Width of a word in points, as it is printed in a table. */
export type WidthOf = (word: string) => number;

/**
 * Tables that people fill and that are wider than the page, even when each column is as narrow as its longest word: their words would be
 * cut in the middle. The tables of the self-assessment itself have columns that are known to fit.
 */
export function wideTables({ tables }: CheckMaterial, widthOf: WidthOf): Problem[] {
  return tables.flatMap(({ where, rows, place }): Problem[] => {
    const needed = neededWidth(rows, widthOf);
    if (needed <= PORTRAIT_WIDTH) return [];
    const times = (needed / PORTRAIT_WIDTH).toFixed(1);
    const message = `The table is ${times} times as wide as the page. Take out a column, or shorten the longest words.`;
    return [{ rule: 'wide-table', severity: 'stops', where, message, ...place }];
  });
}

/** In points: every column as wide as its longest word. */
export function neededWidth(rows: readonly (readonly string[])[], widthOf: WidthOf): number {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) => {
    const words = rows.flatMap((row) => (row[column] ?? '').split(/\s+/));
    return Math.max(0, ...words.map(widthOf)) + 2 * CELL_PADDING;
  }).reduce((sum, width) => sum + width, 0);
}
