// Every protection that a control takes out is still where it is looked for: said in a second, not after minutes of a harness.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { sabotages } from './sabotages.mjs';

const preload = fileURLToPath(new URL('./load-sabotaged.mjs', import.meta.url));
const loaded = (name) =>
  spawnSync(process.execPath, ['--import', preload, '-e', ''], {
    env: { ...process.env, SABOTAGE: name },
    encoding: 'utf8',
  });

describe('taking a protection out', () => {
  for (const name of Object.keys(sabotages)) {
    it(`${name} finds what it takes out`, () => assert.equal(loaded(name).stderr, ''));
  }
  it('refuses a name that is not known', () => assert.notEqual(loaded('nothing').status, 0));
});
