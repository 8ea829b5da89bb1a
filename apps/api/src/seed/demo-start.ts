import { fork } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DemoSignIns } from '../identity/demo-sign-ins.js';
import { demoSignIns } from './demo-people-maker.js';
import type { DemoWork } from './demo-process.js';
import type { DemoProgress } from './make-demo.js';

/** The making of the demo, under way. */
export interface DemoMaking {
  /** When the demo's people can sign in; at once when the demo is there already. */
  people: Promise<void>;
  /** When all of it is there. */
  done: Promise<void>;
  stop(): Promise<void>;
}

const nothingToDo: DemoMaking = { people: Promise.resolve(), done: Promise.resolve(), stop: () => Promise.resolve() };

/**
 * Makes the demo in a process of its own, unless it was made in this data folder before; a making that was cut short is begun again.
 * @param say told how far it is, in plain words
 */
export function startDemo(
  work: DemoWork,
  dataDir: string,
  signIns: DemoSignIns,
  say: (progress: string) => void,
): DemoMaking {
  const made = path.join(dataDir, 'demo-made');
  if (existsSync(made)) {
    signIns.show(demoSignIns());
    return nothingToDo;
  }
  const maker = fork(new URL('./demo-process.js', import.meta.url), {
    // It may take its time, so it keeps little garbage: of two such flags the last counts.
    execArgv: [...process.execArgv, '--max-semi-space-size=2'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const people = Promise.withResolvers<void>();
  const done = Promise.withResolvers<void>();
  done.promise.catch(() => undefined);
  let stopping = false;
  maker.on('message', (progress: DemoProgress) => {
    if (progress.kind === 'people') {
      signIns.show(demoSignIns());
      people.resolve();
    } else if (progress.kind === 'year') {
      say(`Making the demo council: ${progress.year} (${progress.done + 1} of ${progress.of})`);
    } else {
      writeFileSync(made, '');
      say('The demo council is made');
      done.resolve();
    }
  });
  const ended = new Promise<void>((resolve) => {
    const end = (because: string): void => {
      if (!stopping && !existsSync(made)) process.stderr.write(`The demo could not be made: ${because}\n`);
      people.resolve();
      done.reject(new Error(because));
      resolve();
    };
    maker.once('error', (error) => end(error.message));
    // Messages that are under way are read before this comes.
    maker.once('close', (code, signal) => end(`its process ended with ${signal ?? `code ${code}`}.`));
  });
  // Whoever cannot be told has ended, or never began: `close` or `error` says so.
  maker.send(work, () => undefined);
  const stop = (): Promise<void> => {
    stopping = true;
    maker.kill('SIGKILL');
    return ended;
  };
  return { people: people.promise, done: done.promise, stop };
}
