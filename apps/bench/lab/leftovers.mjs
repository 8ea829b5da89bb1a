/** What must be stopped or removed whatever happens, newest last. */
const steps = new Set();

/**
 * Remembers something to undo when the benchmarks end early.
 * @param {() => unknown} undo
 * @returns {() => Promise<void>} undoes it now, once
 */
export function leftover(undo) {
  const step = async () => {
    if (steps.delete(step)) await undo();
  };
  steps.add(step);
  return step;
}

/** Undoes what is left, newest first. A step that fails does not keep the others from being done. */
export async function clearLeftovers() {
  for (const step of [...steps].reverse()) {
    await step().catch((error) => process.stderr.write(`While clearing up: ${error.message}\n`));
  }
}
