import path from 'node:path';
import { startChild } from '../child.mjs';

/** Starts one of the bare servers of this folder. @param {string} file @param {...string} args @returns its port and a way to stop it */
export async function startBare(file, ...args) {
  const { match, stop, pid } = await startChild([path.join(import.meta.dirname, file), ...args], /Port (\d+)/);
  return { port: Number(match[1]), stop, pid };
}
