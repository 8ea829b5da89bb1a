import type { Anchor } from './anchor/anchor.js';
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
  kind: 'missing' | 'out-of-order' | 'not-linked' | 'altered' | 'head-differs' | 'anchor-differs' | 'anchor-beyond';
  /** A sentence for people. */
  message: string;
  /** What stands at that number now; null where nothing does. */
  entry: ChainedEntry | null;
}

/**
 * Checks a council's audit trail entry by entry: that numbers run from 1 without a gap, that every entry still has the hash it
 * was written with, that each is linked to the one before, that the last is the one the head names, and that the trail still
 * goes through every anchor.
 * Without anchors it finds an edit, a removal, a swap and an insertion by someone who can write to the tables, and not that the
 * end was cut off together with the head, nor that all hashes were computed anew: for that there are the anchors.
 */
export class ChainCheck {
  private number = 0;
  private hash: Buffer = firstHash;
  /** The last anchored entry that is still the same. */
  private fitting = 0;
  private readonly anchors = new Map<number, Anchor[]>();

  /** @param anchors of this council, in any order */
  constructor(anchors: readonly Anchor[] = []) {
    for (const anchor of anchors) this.anchors.set(anchor.number, [...(this.anchors.get(anchor.number) ?? []), anchor]);
  }

  /** The next entry, in order of the numbers. @returns what does not fit */
  take(entry: ChainedEntry): ChainProblem[] {
    const found = [...this.misplaced(entry), ...this.unlike(entry)];
    ({ number: this.number, hash: this.hash } = entry);
    return found;
  }

  /** After the last entry. @param head as it was when there were no more @returns what does not fit */
  end(head: ChainHead | null): ChainProblem[] {
    const { number } = this;
    const cut = [...this.anchors.values()].flat().filter((anchor) => anchor.number > number);
    const first = cut.sort((one, other) => one.number - other.number)[0];
    return [
      ...(head?.number === number && head.hash.equals(this.hash) ? [] : [headProblem(number, head)]),
      ...(first ? [beyondProblem(number, first)] : []),
    ];
  }

  private misplaced(entry: ChainedEntry): ChainProblem[] {
    const expected = this.number + 1;
    const { number } = entry;
    const problems: ChainProblem[] = [];
    if (number > expected) {
      problems.push({ number: expected, kind: 'missing', message: missingMessage(expected, number - 1), entry: null });
    } else if (number < expected) {
      const message = `Entry ${number} stands where entry ${expected} should.`;
      problems.push({ number, kind: 'out-of-order', message, entry });
    }
    if (!entry.previousHash.equals(this.hash)) {
      const message = `Entry ${number} does not follow the entry before it: one of the two was put in, taken out or changed.`;
      problems.push({ number, kind: 'not-linked', message, entry });
    }
    return problems;
  }

  private unlike(entry: ChainedEntry): ChainProblem[] {
    const { number, previousHash, hash, ...content } = entry;
    const problems: ChainProblem[] = [];
    if (!hashOf(number, content, previousHash)?.equals(hash)) {
      const message = `Entry ${number} is not as it was written: something in it was changed since.`;
      problems.push({ number, kind: 'altered', message, entry });
    }
    const anchors = this.anchors.get(number) ?? [];
    const differing = anchors.filter((anchor) => !anchor.hash.equals(hash));
    for (const anchor of differing) problems.push({ ...anchorProblem(anchor, this.fitting), entry });
    if (anchors.length > differing.length) this.fitting = number;
    return problems;
  }
}

/** Null for what no service can have written, such as a number that is larger than a number can be. */
function hashOf(number: number, content: EntryContent, previous: Buffer): Buffer | null {
  try {
    return entryHash(number, content, previous);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

function missingMessage(from: number, to: number): string {
  return from === to ? `Entry ${from} is missing.` : `Entries ${from} to ${to} are missing.`;
}

function endInWords(number: number): string {
  return number === 0 ? 'The trail has no entries' : `The trail ends with entry ${number}`;
}

function headProblem(number: number, head: ChainHead | null): ChainProblem {
  const ends = endInWords(number);
  const message =
    head === null
      ? `${ends}, and the row that says where it ends is missing.`
      : head.number === number
        ? `${ends}, but the last entry that was written has another fingerprint.`
        : `${ends}, but entry ${head.number} was the last to be written.`;
  return { number: head?.number ?? number, kind: 'head-differs', message, entry: null };
}

/** @param fitting number of the last anchored entry that is still the same, 0 when none is */
function anchorProblem({ number, date }: Anchor, fitting: number): Omit<ChainProblem, 'entry'> {
  const since = fitting === 0 ? 'up to it' : `after entry ${fitting} up to it`;
  const message = `Entry ${number} is not the one that the anchor of ${dayInWords(date)} holds: what stands ${since} was written anew since then.`;
  return { number, kind: 'anchor-differs', message };
}

/** @param day YYYY-MM-DD */
function dayInWords(day: string): string {
  return new Date(day).toLocaleDateString('en-GB', { timeZone: 'UTC', dateStyle: 'long' });
}

function beyondProblem(number: number, anchor: Anchor): ChainProblem {
  const message = `${endInWords(number)}, but the anchor of ${dayInWords(anchor.date)} holds entry ${anchor.number}: the end was cut off, or the database is an earlier copy.`;
  return { number: number + 1, kind: 'anchor-beyond', message, entry: null };
}
