import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { serviceFlags } from '../../../tools/run/service-flags.mjs';
import { startChild } from './child.mjs';
import { leftover } from './leftovers.mjs';
import { ask } from './load.mjs';
import { builtApi } from './project.mjs';

export { superuserAddress } from '../../e2e/service/database-address.mjs';

/** The demo's finished year that parts read, as it stands in addresses. */
export const finishedYear = '/api/councils/marlbrook/assessments/2025-26';
/** The demo's year that is still open. */
export const openYear = '/api/councils/marlbrook/assessments/2026-27';

/** The lead officer of the demo council. */
export const demoPerson = { email: 'policy.manager@marlbrook.example', password: 'Marlbrook-demo-1' };

/** A port that nothing listens on. @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** A folder of its own for one benchmark, outside the project. @returns {{ folder: string, remove: () => Promise<void> }} */
export function scratchFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'best-value-bench-'));
  return { folder, remove: leftover(() => rmSync(folder, { recursive: true, force: true })) };
}

/**
 * Starts the built service as `npm start` does, on a port of its own.
 * @param {string} dataDir
 * @param {{ flags?: string[], mode?: 'demo' | 'production', env?: Record<string, string> }} [options] `flags` of Node
 */
export async function startService(dataDir, { flags = [], mode = 'demo', env: more = {} } = {}) {
  const port = await freePort();
  const env = { PORT: String(port), DATA_DIR: dataDir, HOST: '127.0.0.1', MODE: mode, DATABASE_URL: '', ...more };
  const service = await startChild([...serviceFlags, ...flags, builtApi('main.js')], /Ready: open/, { env });
  return { ...service, port };
}

/** Waits until the demo council is there. @param {string} dataDir */
export async function demoIsMade(dataDir) {
  const began = performance.now();
  while (!existsSync(path.join(dataDir, 'demo-made'))) {
    if (performance.now() - began > 180_000) throw new Error('The demo council was not made in three minutes.');
    await wait(100);
  }
}

/**
 * Signs in.
 * @param {number} port
 * @param {{ email: string, password: string }} [person] the demo's lead officer, unless another is named
 * @returns {Promise<Record<string, string>>} the headers of that browser
 */
export async function signIn(port, person = demoPerson) {
  const headers = { host: `localhost:${port}`, 'sec-fetch-site': 'same-origin' };
  const answer = await ask({ port, path: '/api/session', method: 'POST', headers, body: JSON.stringify(person) });
  const cookie = answer.headers['set-cookie']?.[0]?.split(';')[0];
  if (cookie === undefined) throw new Error(`Signing in answered ${answer.status}: ${answer.body}`);
  return { ...headers, cookie };
}

/** The process of a running service's own PostgreSQL. @param {string} dataDir @returns {number} */
export function postgresOf(dataDir) {
  return Number(readFileSync(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
}
