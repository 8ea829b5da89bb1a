// npm run proof [-- --only name] [--quick] [--seed number] [--write]: shows on the built service, killed, raced for and tampered with, that
// what it promises holds; and with each protection taken out, that the harness would have noticed.
// In full it writes docs/reference/proof.md; `--quick` is what `npm test` runs. Fails when a claim does not hold or a control
// was not noticed.
import { parseArgs } from 'node:util';
import { clearLeftovers, clearUpOnSignals, isEnding } from './lab/leftovers.mjs';
import { between, look, machineInWords } from './lab/machine.mjs';
import { WorkingCouncil } from './proof/council/working-council.mjs';
import { asText, commitInWords, holds, writePage } from './proof/page.mjs';
import { full, proofs, short, show } from './proof/proofs.mjs';

const { only, quick, seed, write } = options();
clearUpOnSignals();

const say = (line) => process.stderr.write(`${line}\n`);
const began = performance.now();
const seconds = (from) => Math.round((performance.now() - from) / 1000);
const commit = commitInWords();
say(`Seed ${seed}, commit ${commit}, ${machineInWords()}`);
const council = new WorkingCouncil();
const results = [];
for (const { name, title } of proofs.filter((one) => only === undefined || one.name === only)) {
  say(`${title} (${name})`);
  const from = performance.now();
  const before = look();
  const lab = { council, seed, effort: quick ? short : full, say: (line) => say(`  ${seconds(from)} s: ${line}`) };
  try {
    const shown = await show(name, lab);
    results.push({ name, title, shown, seconds: seconds(from), machine: between(before, look()) });
  } catch (error) {
    if (isEnding()) break;
    // What was begun by this part is cleared up with the rest, at the end.
    const claims = [{ claim: `All of ${name}`, found: `could not be run: ${error.message}`, holds: false }];
    say(error.stack);
    results.push({
      name,
      title,
      shown: { did: 'Nothing', claims, controls: [] },
      seconds: seconds(from),
      machine: between(before, look()),
    });
  }
}
await clearLeftovers();
if (isEnding()) process.exit(1);
const run = { seed, commit, quick };
process.stdout.write(`\n${asText(results, run)}\n`);
say(`${seconds(began)} s in all`);
if (write) say(`Written to ${await writePage(results, run)}`);
process.exit(results.every(holds) ? 0 : 1);

function options() {
  try {
    const { values } = parseArgs({
      options: {
        only: { type: 'string' },
        quick: { type: 'boolean', default: false },
        seed: { type: 'string' },
        write: { type: 'boolean' },
      },
    });
    if (values.only !== undefined && !proofs.some(({ name }) => name === values.only))
      throw new Error(`There is no ${values.only}.`);
    const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9));
    if (!Number.isInteger(seed)) throw new Error('The seed is a whole number.');
    // What a part of it or a short run found is kept only for whoever asks for it.
    return { ...values, seed, write: values.write ?? (!values.quick && values.only === undefined) };
  } catch (error) {
    const names = proofs.map(({ name }) => name).join(', ');
    process.stderr.write(`${error.message}\nUse: npm run proof -- [--only ${names}] [--quick] [--seed 7] [--write]\n`);
    process.exit(1);
  }
}
