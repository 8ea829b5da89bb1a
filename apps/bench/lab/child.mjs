import { spawn } from 'node:child_process';
import { leftover } from './leftovers.mjs';

/**
 * Starts a Node programme and waits until it has said something.
 * @param {string[]} args of Node
 * @param {RegExp} ready
 * @param {{ env?: Record<string, string>, cwd?: string, seconds?: number }} [options]
 * @returns {Promise<{ pid: number, match: RegExpExecArray, readyAfter: number, stop: () => Promise<void> }>} `readyAfter` in milliseconds
 */
export async function startChild(args, ready, { env = {}, cwd, seconds = 120 } = {}) {
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const stop = leftover(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  const { promise, resolve, reject } = Promise.withResolvers();
  let said = '';
  const hear = (part) => {
    said += part;
    const match = ready.exec(said);
    if (match) resolve(match);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  child.once('close', () => reject(new Error(`${args.join(' ')} ended:\n${said}`)));
  const timer = setTimeout(
    () => reject(new Error(`${args.join(' ')} was not ready in time:\n${said}`)),
    seconds * 1000,
  );
  try {
    const match = await promise;
    return { pid: child.pid, match, readyAfter: performance.now() - began, stop };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
