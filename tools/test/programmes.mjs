import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Looks for a programme in the folders where a shell would.
 * @param {Record<string, string | undefined>} env
 * @param {readonly string[]} names any of them will do
 * @returns {string | null} its path
 */
export function findProgramme(env, names) {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgramme) ?? null;
}

/** @param {string} path */
export function isProgramme(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
