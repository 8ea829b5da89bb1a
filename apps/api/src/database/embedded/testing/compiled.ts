import { transformFileSync } from '@swc/core';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const SOURCE = resolve(import.meta.dirname, '../../..');
const PROJECT = resolve(SOURCE, '../../..');

/** JavaScript of the launcher that a child process can import, made from the sources as they are now. */
export interface Compiled {
  /** Path of a compiled module, such as `database/embedded/embedded-postgres.js`. */
  path(module: string): string;
  remove(): void;
}

/** Compiles `config/` and `database/embedded/`, inside node_modules so that packages are found from there. */
export function compileLauncher(): Compiled {
  const cache = join(PROJECT, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const out = mkdtempSync(join(cache, 'launcher-spec-'));
  chmodSync(out, 0o755);
  for (const folder of ['config', 'database/embedded']) {
    for (const name of readdirSync(join(SOURCE, folder))) {
      if (!name.endsWith('.ts') || name.endsWith('.spec.ts')) continue;
      const target = join(out, folder, name.replace(/\.ts$/, '.js'));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(
        target,
        transformFileSync(join(SOURCE, folder, name), {
          jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
          module: { type: 'es6' },
        }).code,
      );
    }
  }
  writeFileSync(join(out, 'package.json'), '{"type":"module"}');
  return { path: (module) => join(out, module), remove: () => rmSync(out, { recursive: true, force: true }) };
}
