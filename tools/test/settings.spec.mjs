import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { projectFolder } from '../project-folder.mjs';
import { withoutSettings } from './settings.mjs';

test('no setting that the service reads reaches the specs', () => {
  const config = readFileSync(join(projectFolder, 'apps/api/src/config/config.ts'), 'utf8');
  // INIT_CWD is npm's.
  const read = new Set(
    [...config.matchAll(/'([A-Z]+(?:_[A-Z]+)*)'/g)].map(([, name]) => name).filter((name) => name !== 'INIT_CWD'),
  );
  assert.ok(read.size >= 10, 'config.ts names its settings in another way now');
  const env = Object.fromEntries([...read, 'PATH'].map((name) => [name, 'x']));
  assert.deepEqual(withoutSettings(env), { PATH: 'x' });
});
