import { spawn } from 'node:child_process';
import { isEnding, leftover } from './leftovers.mjs';

/**
 * Starts a Node programme and waits until it has said something.
 * @param {string[]} args of Node
 * @param {RegExp} ready
 * @param {{ env?: Record<string, string>, cwd?: string, seconds?: number }} [options]
 * @returns {Promise<{ pid: number, match: RegExpExecArray, readyAfter: number, said: () => string, stop: () => Promise<void>, kill: () => Promise<void> }>}
 * `readyAfter` in milliseconds; `stop` lets it clear up, `kill` (kill -9) does not
 */
export async function startChild(args, ready, { env = {}, cwd, seconds = 120 } = {}) {
  if (isEnding()) throw new Error('Nothing more is started: told to end.');
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const end = async (signal) => {
    child.kill(signal);
    await ended;
  };
  const stop = leftover(() => end('SIGTERM'));
  const kill = () => end('SIGKILL').then(stop);
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
    return { pid: child.pid, match, readyAfter: performance.now() - began, said: () => said, stop, kill };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
