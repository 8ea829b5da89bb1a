import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { findChromium } from './chromium.mjs';

const folder = mkdtempSync(join(tmpdir(), 'chromium-spec-'));
const browser = join(folder, 'chromium-browser');
writeFileSync(browser, '#!/bin/sh\n');
chmodSync(browser, 0o755);
after(() => rmSync(folder, { recursive: true }));

describe('looking for Chromium', () => {
  it('finds it on the PATH', () => assert.equal(findChromium({ PATH: `/nowhere:${folder}` }), browser));
  it('takes the one that is named', () => assert.equal(findChromium({ CHROMIUM: browser, PATH: '/nowhere' }), browser));
  it('takes no other when the named one is not there', () => {
    assert.equal(findChromium({ CHROMIUM: join(folder, 'missing'), PATH: folder }), null);
  });
});
