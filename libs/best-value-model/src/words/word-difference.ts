import { commonRuns, type CommonRun } from './common-words.js';

/** A stretch of two versions of a text: in both, only in the later, or only in the earlier. */
export interface WordPiece {
  kind: 'same' | 'inserted' | 'removed';
  text: string;
}

/** As a piece, or so many words that are the same and left out. */
export type ShownPiece = WordPiece | { kind: 'skipped'; words: number };

/** Common words between two changes that are too few to be read by themselves. */
const tooFew = 2;

/**
 * What differs between two versions of a text, word by word. Words are compared without the white space after them: a line that
 * is only broken elsewhere is the same. Long texts are bounded: where there is very much that differs, more than need be is shown
 * as removed and inserted.
 * @returns pieces in reading order, what was removed before what came in its place. `same` and `inserted` together are the later
 * text, to the last space; `same` and `removed` have the words of the earlier one.
 */
export function wordDifference(before: string, after: string): WordPiece[] {
  const [earlier, later] = [wordsOf(before), wordsOf(after)];
  const runs = readable(
    commonRuns(
      earlier.map((word) => word.trimEnd()),
      later.map((word) => word.trimEnd()),
    ),
    earlier.length,
    later.length,
  );
  const pieces: WordPiece[] = [];
  const add = (kind: WordPiece['kind'], words: readonly string[]): void => {
    if (words.length > 0) pieces.push({ kind, text: words.join('') });
  };
  let from = 0;
  let laterFrom = 0;
  for (const { inOne, inOther, length } of [...runs, { inOne: earlier.length, inOther: later.length, length: 0 }]) {
    add('removed', earlier.slice(from, inOne));
    add('inserted', later.slice(laterFrom, inOther));
    add('same', later.slice(inOther, inOther + length));
    from = inOne + length;
    laterFrom = inOther + length;
  }
  return apart(pieces);
}

/** Removed words have their own white space, which may have been none: they must not run into their neighbours. */
function apart(pieces: readonly WordPiece[]): WordPiece[] {
  return pieces.map((piece, at) => {
    if (piece.kind !== 'removed') return piece;
    const touches = at > 0 && !/\s$/.test((pieces[at - 1] as WordPiece).text);
    const touched = pieces[at + 1] !== undefined && !/\s$/.test(piece.text);
    return { ...piece, text: `${touches ? ' ' : ''}${piece.text}${touched ? ' ' : ''}` };
  });
}

/**
 * The pieces with what is the same cut down to some words beside each change.
 * @param context how many words are left on each side
 */
export function aroundChanges(pieces: readonly WordPiece[], context: number): ShownPiece[] {
  return pieces.flatMap((piece, at): ShownPiece[] => {
    if (piece.kind !== 'same') return [piece];
    const words = wordsOf(piece.text);
    const head = at === 0 ? 0 : context;
    const tail = at === pieces.length - 1 ? 0 : context;
    const skipped = words.length - head - tail;
    // One or two words take no more room than to say that they are left out.
    if (skipped <= tooFew) return [piece];
    const same = (some: readonly string[]): ShownPiece[] =>
      some.length === 0 ? [] : [{ kind: 'same', text: some.join('') }];
    return [
      ...same(words.slice(0, head)),
      { kind: 'skipped', words: skipped },
      ...same(words.slice(words.length - tail)),
    ];
  });
}

/** Words, each with the white space after it; white space before the first is a word of its own. */
function wordsOf(text: string): string[] {
  return text.match(/^\s+|\S+\s*/g) ?? [];
}

/** Without the runs that only tear a change apart: a word or two between changes that are longer on both sides. */
function readable(runs: readonly CommonRun[], length: number, otherLength: number): CommonRun[] {
  const end = { inOne: length, inOther: otherLength, length: 0 };
  let last = { inOne: 0, inOther: 0, length: 0 };
  return runs.filter((run, at) => {
    const next = runs[at + 1] ?? end;
    const changeBefore = changed(last, run);
    const changeAfter = changed(run, next);
    const keep = run.length > tooFew || changeBefore <= run.length || changeAfter <= run.length;
    if (keep) last = run;
    return keep;
  });
}

/** How many words lie between two runs, in the list that has more. */
function changed(run: CommonRun, next: CommonRun): number {
  return Math.max(next.inOne - run.inOne - run.length, next.inOther - run.inOther - run.length);
}
