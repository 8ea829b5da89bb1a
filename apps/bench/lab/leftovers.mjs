/** What must be stopped or removed whatever happens, newest last. */
const steps = new Set();
let ending = false;

/**
 * Remembers something to undo when the benchmarks end early.
 * @param {() => unknown} undo
 * @returns {() => Promise<void>} undoes it now, once; whoever asks meanwhile waits for the same
 */
export function leftover(undo) {
  let undone = null;
  const step = () =>
    (undone ??= Promise.resolve()
      .then(undo)
      .finally(() => steps.delete(step)));
  steps.add(step);
  return step;
}

/** Undoes what is left, newest first. A step that fails does not keep the others from being done. */
export async function clearLeftovers() {
  for (let step = newest(); step !== undefined; step = newest()) {
    await step().catch((error) => process.stderr.write(`While clearing up: ${error.message}\n`));
  }
}

/** Whether this process has been told to end: what is begun now would outlive it. */
export const isEnding = () => ending;

/** Clears up and ends when this process is told to: Ctrl-C, kill, a terminal that closes. */
export function clearUpOnSignals() {
  const end = () => {
    if (ending) return;
    ending = true;
    // Whoever read what is printed here may be gone already.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
    void clearLeftovers().then(() => process.exit(1));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
}

function newest() {
  return [...steps].at(-1);
}
