// npm test: everything that must hold, in order, ending at the first failure.
// npm test -- --no-browser leaves out the browser journeys and says so.
import { findChromium, installCommand } from './test/chromium.mjs';
import { findProgramme } from './test/programmes.mjs';
import { steps } from './test/steps.mjs';

const args = process.argv.slice(2);
const unknown = args.find((arg) => arg !== '--no-browser');
if (unknown !== undefined) end(`npm test knows only --no-browser, not ${unknown}.`);
const withBrowser = !args.includes('--no-browser');
const chromium = withBrowser ? findChromium(process.env) : null;
if (withBrowser && chromium === null) {
  end(
    `The browser journeys need Chromium, which was not found: install it with "${installCommand(process.platform)}", or leave them out with "npm test -- --no-browser".`,
  );
}

let passed = 0;
let failed = 0;
const notes = withBrowser ? [] : ['The browser journeys were left out (--no-browser).'];
let failedStep = null;
if (findProgramme(process.env, ['soffice']) === null)
  notes.push('LibreOffice (soffice) was not found: no Word file was opened with it.');

for (const { title, run } of steps(chromium)) {
  process.stdout.write(`\n${title}\n`);
  const started = performance.now();
  const outcome = await run();
  const took = `${((performance.now() - started) / 1000).toFixed(1)} s`;
  if (outcome === 'no specs') {
    process.stdout.write(`  no specs yet (${took})\n`);
    notes.push(`${title}: there are none yet.`);
    continue;
  }
  const result = typeof outcome === 'boolean' ? { ok: outcome, passed: 0, failed: outcome ? 0 : 1, left: 0 } : outcome;
  passed += result.passed;
  failed += result.failed;
  if (result.left > 0) notes.push(`${title}: ${result.left} not run.`);
  const counts = typeof outcome === 'boolean' ? '' : `, ${result.passed} passed, ${result.failed} failed`;
  process.stdout.write(`  ${result.ok ? 'passed' : 'FAILED'} in ${took}${counts}\n`);
  if (result.ok) continue;
  failedStep = title;
  break;
}

process.stdout.write('\n');
for (const note of notes) process.stdout.write(`${note}\n`);
if (failedStep !== null) process.stdout.write(`Stopped at: ${failedStep}. The steps after it were not run.\n`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failedStep === null ? 0 : 1;

/** @param {string} sentence */
function end(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
