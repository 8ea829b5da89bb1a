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
  return () => passed.forEach(({ signal, pass }) => process.off(signal, pass));
}
