import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rounded } from './figures.mjs';
import { machineInWords } from './machine.mjs';
import { projectFolder } from './project.mjs';

/**
 * One thing that was measured.
 * @typedef {{ what: string, budget: string, measured: string, ratio?: number, met: boolean | null }} Row; `met` is null where there is no budget
 * @typedef {{ name: string, rows: Row[], machine: string }} Result
 */

const page = path.join(projectFolder, 'docs/reference/budgets.md');
const START = '<!-- figures: written by npm run bench -- --write -->';
const END = '<!-- end of figures -->';
const HEAD = ['What', 'Budget', 'Measured (median)', 'Ratio', '', 'Part', 'The machine meanwhile'];
const PART = HEAD.indexOf('Part');

/** The results as a Markdown table. @param {Result[]} results */
export const asTable = (results) => tableOf(results.flatMap(linesOf));

/**
 * The figures of a page with new results in them, in the order of the parts; those of parts that were not measured stay.
 * @param {string} text of the page
 * @param {Result[]} results
 * @param {string[]} order names of all parts
 * @param {string} measuredOn the day and the machine
 * @returns {string} the whole page: the words around the figures are people's
 */
export function withFigures(text, results, order, measuredOn) {
  const start = text.indexOf(START);
  const end = text.indexOf(END);
  if (start < 0 || end < start) throw new Error('The page has lost the two marks between which the figures stand.');
  const before = text
    .slice(start, end)
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
  const lines = order.flatMap((name) => {
    const measured = results.find((result) => result.name === name);
    return measured ? linesOf(measured) : before.filter((cells) => cells[PART] === `\`${name}\``);
  });
  return `${text.slice(0, start)}${START}\n\nLast measured on ${measuredOn}.\n\n${tableOf(lines)}\n\n${text.slice(end)}`;
}

/** Puts results into the page of budgets. @param {Result[]} results @param {string[]} order @returns {string} the page's path */
export function writePage(results, order) {
  const date = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  writeFileSync(page, withFigures(readFileSync(page, 'utf8'), results, order, `${date}: ${machineInWords()}`));
  return page;
}

/** @param {Result} result @returns {string[][]} a line for each row, cell by cell */
function linesOf({ name, rows, machine }) {
  return rows.map(({ what, budget, measured, ratio, met }) => [
    what,
    budget,
    measured,
    ratio === undefined ? '' : String(rounded(ratio, 2)),
    met === null ? '' : met ? 'met' : '**missed**',
    `\`${name}\``,
    machine,
  ]);
}

/** @param {string[][]} lines */
function tableOf(lines) {
  return [HEAD, HEAD.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
