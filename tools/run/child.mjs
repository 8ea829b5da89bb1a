import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * Runs a programme that shares this one's terminal, passes signals on, and waits for its end.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} the exit code; 128 + the signal's number when a signal ended it, as shells count
 */
export function runToEnd(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'inherit', ...options });
  const stopPassing = passSignals(child);
  return new Promise((resolve) => {
    child.once('error', (error) => {
      process.stderr.write(`${command} could not be started: ${error.message}\n`);
      resolve(1);
    });
    child.once('exit', (code, signal) => {
      stopPassing();
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}

/**
 * Keeps this process alive while the child stops, and sends it what only this process was sent.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} ends the passing
 */
export function passSignals(child) {
  const passed = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => {
    const pass = () => {
      // Ctrl-C in a terminal reaches every process of the group by itself; twice would look like "stop at once".
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    process.on(signal, pass);
    return { signal, pass };
  });
  const orphaned = whenOrphaned(() => child.kill('SIGTERM'));
  return () => {
    clearInterval(orphaned);
    passed.forEach(({ signal, pass }) => process.off(signal, pass));
  };
}

/**
 * npm passes a signal to the shell it started, and the shell ends without passing it on. All that can be seen from here
 * is that the parent has gone. Somebody who started this without npm may well want it to outlive its parent.
 * @param {() => void} stop
 */
function whenOrphaned(stop) {
  const parent = process.ppid;
  return setInterval(() => {
    if (process.env.npm_lifecycle_event !== undefined && process.ppid !== parent) stop();
  }, 250).unref();
}
