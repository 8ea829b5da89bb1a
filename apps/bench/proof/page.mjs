import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { machineInWords } from '../lab/machine.mjs';
import { projectFolder } from '../lab/project.mjs';
import { proofs } from './proofs.mjs';

/**
 * @typedef {{ name: string, title: string, shown: import('./proofs.mjs').Shown, seconds: number, machine: string }} Result
 * @typedef {{ seed: number, commit: string, quick: boolean }} Run
 */

const page = path.join(projectFolder, 'docs/reference/proof.md');
const START = '<!-- figures: written by npm run proof -->';
const END = '<!-- end of figures -->';

/** Whether every claim holds and every control was noticed; a part that claims nothing, or has no control, shows nothing. */
export function holds({ shown: { claims, controls } }) {
  const nothing = claims.length === 0 || controls.length === 0;
  return !nothing && claims.every((one) => one.holds) && controls.every((one) => one.caught);
}

/**
 * @param {Result[]} results
 * @param {Run} run
 * @returns {string} Markdown
 */
export function asText(results, run) {
  return results.map((result) => asSection(result, run)).join('\n\n');
}

function asSection({ name, title, shown: { did, claims, controls }, seconds, machine }, { seed, commit, quick }) {
  const date = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  const took = `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  return [
    `### ${title}`,
    `What was run: ${did}.`,
    `Run on ${date}${quick ? ' in its short form' : ''} with \`npm run proof -- --only ${name}${quick ? ' --quick' : ''} --seed ${seed}\`, commit ${commit}, ${machineInWords()}. It took ${took} with the controls; the machine meanwhile: ${machine}.`,
    table(
      ['What is claimed', 'What was found', ''],
      claims.map((one) => [one.claim, one.found, one.holds ? 'holds' : '**does not hold**']),
    ),
    'The control: the same harness on the same service, with one protection taken out.',
    table(
      ['Protection taken out', 'What was found', ''],
      controls.map((one) => [one.off, one.found, one.caught ? 'noticed' : '**not noticed**']),
    ),
  ].join('\n\n');
}

function table(head, rows) {
  const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
}

/**
 * Puts the results into the page, each in place of the last one of its part; the words around them are people's.
 * @param {Result[]} results
 * @param {Run} run
 * @returns {Promise<string>} the page's path
 */
export async function writePage(results, run) {
  const text = readFileSync(page, 'utf8');
  const start = text.indexOf(START);
  const end = text.indexOf(END);
  if (start < 0 || end < start) throw new Error(`${page} has lost the two marks between which the figures stand.`);
  const before = text.slice(start + START.length, end).split(/^(?=### )/m);
  const sections = proofs.map(({ name, title }) => {
    const fresh = results.find((result) => result.name === name);
    if (fresh) return asText([fresh], run);
    return before.find((section) => section.startsWith(`### ${title}\n`))?.trim() ?? '';
  });
  const figures = sections.filter((section) => section !== '').join('\n\n');
  const written = `${text.slice(0, start)}${START}\n\n${figures}\n\n${text.slice(end)}`;
  writeFileSync(page, await format(written, { ...(await resolveConfig(page)), filepath: page }));
  return page;
}

/** The commit that was run, and whether files differed from it. */
export function commitInWords() {
  try {
    const git = (...args) =>
      execFileSync('git', args, { cwd: projectFolder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const changed = git('status', '--porcelain', '--', 'apps', 'libs', 'migrations').trim() !== '';
    return `${git('rev-parse', '--short=12', 'HEAD').trim()}${changed ? ' with changes' : ''}`;
  } catch {
    return 'unknown';
  }
}
