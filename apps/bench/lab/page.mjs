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

/** The results as a Markdown table. @param {Result[]} results */
export function asTable(results) {
  const lines = results.flatMap(({ name, rows, machine }) =>
    rows.map(({ what, budget, measured, ratio, met }) =>
      [
        what,
        budget,
        measured,
        ratio === undefined ? '' : rounded(ratio, 2),
        met === null ? '' : met ? 'met' : '**missed**',
        `\`${name}\``,
        machine,
      ].join(' | '),
    ),
  );
  return [
    'What | Budget | Measured (median) | Ratio | | Part | The machine meanwhile',
    '--- | --- | --- | --- | --- | --- | ---',
    ...lines,
  ]
    .map((line) => `| ${line} |`)
    .join('\n');
}

/**
 * Puts the results into the page of budgets, in place of the last ones; the words around them are people's.
 * @param {Result[]} results
 * @returns {string} the page's path
 */
export function writePage(results) {
  const text = readFileSync(page, 'utf8');
  const start = text.indexOf(START);
  const end = text.indexOf(END);
  if (start < 0 || end < start) throw new Error(`${page} has lost the two marks between which the figures stand.`);
  const date = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  const figures = `${START}\n\nMeasured on ${date}: ${machineInWords()}.\n\n${asTable(results)}\n\n`;
  writeFileSync(page, `${text.slice(0, start)}${figures}${text.slice(end)}`);
  return page;
}
