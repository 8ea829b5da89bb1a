import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const NOT_INPUT = new Set(['node_modules', 'dist', '.angular', 'coverage']);

/**
 * A hash of what the files say: true after a checkout or a copy has changed their times.
 * @param {string} root @param {string[]} paths files and folders under root
 */
export function contentsOf(root, paths) {
  return hash(
    root,
    paths,
    (name) => !NOT_INPUT.has(name) && !name.endsWith('.spec.ts'),
    (file) => readFileSync(file),
  );
}

/**
 * A hash of which files there are, their sizes and times: enough to see that another programme wrote to them.
 * @param {string} root @param {string[]} paths
 */
export function shapeOf(root, paths) {
  return hash(
    root,
    paths,
    () => true,
    (file) => `${statSync(file).size} ${statSync(file).mtimeMs}`,
  );
}

function hash(root, paths, wanted, describe) {
  const sum = createHash('sha256');
  const add = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    if (!statSync(full).isDirectory()) {
      sum.update(`${path}\0`).update(describe(full)).update('\0');
      return;
    }
    for (const name of readdirSync(full).sort()) if (wanted(name)) add(`${path}/${name}`);
  };
  paths.forEach(add);
  return sum.digest('hex');
}
