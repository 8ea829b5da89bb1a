import { entryHash, firstHash, type EntryContent } from './entry-hash.js';

/** An entry as the database holds it, with its place in the chain. */
export interface ChainedEntry extends EntryContent {
  number: number;
  previousHash: Buffer;
  hash: Buffer;
}

/** The end of the chain, which is kept apart from the entries so that cutting entries off the end is seen as well. */
export interface ChainHead {
  number: number;
  hash: Buffer;
}

/** What does not fit, and at which number. */
export interface ChainProblem {
  number: number;
  kind: 'missing' | 'out-of-order' | 'not-linked' | 'altered' | 'head-differs';
  message: string;
}

/**
 * Checks a council's whole audit trail: that numbers run from 1 without a gap, that every entry still has the hash it was
 * written with, that each is linked to the one before, and that the last is the one the head names.
 * It finds an edit, a removal, a swap and an insertion by someone who can write to the tables. It cannot find that all
 * entries and the head were computed anew: for that, keep the head's number and hash somewhere else from time to time.
 * @param entries all of them, ordered by number
 * @returns what does not fit, in order; empty when the trail is whole
 */
export function verifyChain(entries: readonly ChainedEntry[], head: ChainHead): ChainProblem[] {
  const problems: ChainProblem[] = [];
  let number = 0;
  let hash: Buffer = firstHash;
  for (const entry of entries) {
    problems.push(...problemsOf(entry, number + 1, hash));
    ({ number, hash } = entry);
  }
  if (number !== head.number || !hash.equals(head.hash)) {
    problems.push({
      number: head.number,
      kind: 'head-differs',
      message: `The trail ends with entry ${number}, but entry ${head.number} was the last to be written, or had another hash.`,
    });
  }
  return problems;
}

function problemsOf(entry: ChainedEntry, expected: number, previous: Buffer): ChainProblem[] {
  const { number, previousHash, hash, ...content } = entry;
  const problems: ChainProblem[] = [];
  if (number > expected) {
    problems.push({ number: expected, kind: 'missing', message: missingMessage(expected, number - 1) });
  } else if (number < expected) {
    problems.push({ number, kind: 'out-of-order', message: `Entry ${number} stands where entry ${expected} should.` });
  }
  if (!previousHash.equals(previous)) {
    problems.push({ number, kind: 'not-linked', message: `Entry ${number} does not follow the entry before it.` });
  }
  if (!entryHash(number, content, previousHash).equals(hash)) {
    problems.push({ number, kind: 'altered', message: `Entry ${number} is not as it was written.` });
  }
  return problems;
}

function missingMessage(from: number, to: number): string {
  return from === to ? `Entry ${from} is missing.` : `Entries ${from} to ${to} are missing.`;
}
