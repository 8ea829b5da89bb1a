// The short form of npm run proof, as npm test runs it: each claim and each control is a specification of its own.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { clearLeftovers, clearUpOnSignals } from '../lab/leftovers.mjs';
import { WorkingCouncil } from './council/working-council.mjs';
import { proofs, short, show } from './proofs.mjs';

const seed = Math.floor(Math.random() * 1e9);
/** Three minutes for all on two free cores; as much again and again on a machine that others use. */
const WITHIN_MS = 1_200_000;

clearUpOnSignals();

const council = new WorkingCouncil();
after(clearLeftovers);

for (const { name, title } of proofs) {
  describe(title, () => {
    const said = [`seed ${seed}`];
    let shown;
    before(
      async () => {
        const lab = { council, seed, effort: short, say: (line) => said.push(line) };
        shown = await show(name, lab).catch((error) => {
          throw new Error(`${said.join('\n')}\n${error.stack}`);
        });
      },
      { timeout: WITHIN_MS },
    );
    it('claims something, and every claim holds', () => {
      const broken = shown.claims.filter((one) => !one.holds);
      assert.deepEqual(broken, [], said.join('\n'));
      assert.ok(shown.claims.length > 0);
    });
    it('would have noticed: with a protection taken out a claim does not hold', () => {
      const unnoticed = shown.controls.filter((one) => !one.caught);
      assert.deepEqual(unnoticed, [], said.join('\n'));
      assert.ok(shown.controls.length > 0);
    });
  });
}
