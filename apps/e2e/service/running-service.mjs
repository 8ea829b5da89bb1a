import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { freePort } from './free-port.mjs';
import { waitUntil } from './wait-until.mjs';

export const projectFolder = resolve(import.meta.dirname, '../../..');

/** A cold start on a busy machine makes a database cluster first. */
const START_WITHIN_MS = 120_000;
const STOP_WITHIN_MS = 30_000;

/**
 * The built service, run as an operator runs it: a process of its own with its own data folder.
 * @typedef {{ address: string, port: number, said: () => string, stop: () => Promise<void>, kill: () => Promise<void> }} RunningService
 * @param {{ dataDir: string, mode: 'demo' | 'production', port?: number }} settings
 * @returns {Promise<RunningService>} once it says that it is ready
 */
export async function startService({ dataDir, mode, port: wanted }) {
  const port = wanted ?? (await freePort());
  const child = spawn(process.execPath, ['--enable-source-maps', join(projectFolder, 'apps/api/dist/main.js')], {
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, MODE: mode },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let ended = false;
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const end = new Promise((resolve) => child.once('close', resolve)).then(() => (ended = true));
  const kill = async () => {
    child.kill('SIGKILL');
    await end;
  };
  await waitUntil(
    () => {
      if (ended) throw new Error(`The service ended before it was ready:\n${said}`);
      return said.includes('Ready: open');
    },
    { within: START_WITHIN_MS, what: 'the service is ready' },
  ).catch(async (error) => {
    await kill();
    throw error;
  });
  return {
    address: `http://localhost:${port}`,
    port,
    said: () => said,
    stop: async () => {
      child.kill('SIGTERM');
      await waitUntil(() => ended, { within: STOP_WITHIN_MS, what: 'the service stops' }).catch(kill);
    },
    kill,
  };
}
