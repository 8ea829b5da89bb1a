import { toChainedEntry, toChainHead, type ChainRow, type HeadRow } from './chain.store.js';
import type { ChainCheck, ChainProblem } from './chain-check.js';

/** Entries that follow each other, and the end of the trail at the same moment. */
export interface ChainStep {
  rows: ChainRow[];
  head: HeadRow | undefined;
}

/** Reads the step after a number; null begins. */
export type StepReader = (after: string | null) => Promise<ChainStep>;

/** What was found on the way through a trail. */
export interface Walk {
  entries: number;
  /** The first thing that does not fit, in the order of the trail. */
  first: ChainProblem | null;
  /** How many things do not fit. */
  problems: number;
}

/**
 * Walks a council's whole trail in bounded steps: while one is checked the next is on its way, and no more than these two are
 * held. Entries that are written meanwhile are taken along; a step without entries has the head that goes with that end.
 * @param onStep told how many entries have been checked
 */
export async function walkChain(
  read: StepReader,
  check: Pick<ChainCheck, 'take' | 'end'>,
  onStep: (entries: number) => void = () => undefined,
): Promise<Walk> {
  const walk: Walk = { entries: 0, first: null, problems: 0 };
  const note = (found: readonly ChainProblem[]): void => {
    walk.first ??= found[0] ?? null;
    walk.problems += found.length;
  };
  let step = await read(null);
  for (let last = step.rows.at(-1); last !== undefined; last = step.rows.at(-1)) {
    const next = read(last.number);
    // It is waited for below; whatever goes wrong before that must not end the process unheard.
    next.catch(() => undefined);
    for (const row of step.rows) note(check.take(toChainedEntry(row)));
    walk.entries += step.rows.length;
    onStep(walk.entries);
    step = await next;
  }
  note(check.end(toChainHead(step.head)));
  return walk;
}
