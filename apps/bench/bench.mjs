// npm run bench [-- name…] [--quick] [--write]: measures the built service against its budgets and prints a table.
// `--quick` takes short rounds, to see that everything works; `--write` keeps the figures in docs/reference/budgets.md.
import { Demo } from './lab/demo.mjs';
import { clearLeftovers, clearUpOnSignals } from './lab/leftovers.mjs';
import { between, look } from './lab/machine.mjs';
import { asTable, writePage } from './lab/page.mjs';

const names = [
  'first-load',
  'theme-page',
  'starts',
  'read-assessment',
  'compare-versions',
  'save-judgement',
  'verify-trail',
  'pdf',
  'typst',
  'pack',
  'many-councils',
  'movement',
  'carry-forward',
  'move-version',
];

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const flags = new Set(process.argv.slice(2).filter((word) => word.startsWith('--')));
const unknown = [
  ...asked.filter((name) => !names.includes(name)),
  ...[...flags].filter((flag) => !['--quick', '--write'].includes(flag)),
];
if (unknown.length > 0) {
  process.stderr.write(
    `There is no ${unknown.join(', ')}. Benchmarks: ${names.join(', ')}. Flags: --quick, --write.\n`,
  );
  process.exit(1);
}

clearUpOnSignals();

const effort = flags.has('--quick') ? { rounds: 1, seconds: 1 } : { rounds: 5, seconds: 2 };
const lab = { demo: new Demo(), ...effort };
const results = [];
for (const name of names.filter((one) => asked.length === 0 || asked.includes(one))) {
  const began = performance.now();
  const before = look();
  process.stderr.write(`Measuring ${name}\n`);
  try {
    const { measure, missing = () => null } = await import(`./parts/${name}.mjs`);
    const because = missing();
    if (because !== null && asked.length === 0) {
      process.stderr.write(`  Left out: ${because}\n`);
      continue;
    }
    if (because !== null) throw new Error(because);
    const rows = await measure(lab);
    const machine = between(before, look());
    results.push({ name, rows, machine });
    process.stderr.write(`  ${((performance.now() - began) / 1000).toFixed(0)} s; ${machine}\n`);
  } catch (error) {
    results.push({ name, rows: [unmeasured(name)], machine: between(before, look()) });
    process.stderr.write(`  ${name} could not be measured: ${error.stack}\n`);
    await clearLeftovers();
    lab.demo = new Demo();
  }
}
await clearLeftovers();
process.stdout.write(`\n${asTable(results)}\n`);
if (flags.has('--write')) process.stderr.write(`Written to ${writePage(results, names)}\n`);
process.exit(results.some(({ rows }) => rows.some((row) => row.met === false)) ? 1 : 0);

function unmeasured(name) {
  return { what: `All of ${name}`, budget: 'any', measured: 'could not be measured in this run', met: false };
}
