/** A stretch that both lists have: from these places on, so many in a row. */
export interface CommonRun {
  inOne: number;
  inOther: number;
  length: number;
}

/** Steps that one comparison may take altogether; some tenths of a second. */
const allSteps = 20_000_000;
/** How deep a text is cut at words that it has once. */
const deepest = 12;

/** A part of both lists, from and up to (without) these places. */
interface Part {
  from: number;
  to: number;
  otherFrom: number;
  otherTo: number;
}

/**
 * What two lists have in common, in order: the most there can be where they are not long or much alike. Of long lists that have
 * little in common it finds less rather than take long: the time is bounded whatever they hold.
 */
export function commonRuns(one: readonly string[], other: readonly string[]): CommonRun[] {
  const [left, right] = numbered(one, other);
  const search = new Search(left, right);
  search.part({ from: 0, to: left.length, otherFrom: 0, otherTo: right.length }, 0);
  return joined(search.found.sort((a, b) => a.inOne - b.inOne));
}

/** Every word as a number, the same one for the same word. */
function numbered(one: readonly string[], other: readonly string[]): [Int32Array, Int32Array] {
  const numbers = new Map<string, number>();
  const toNumbers = (words: readonly string[]): Int32Array =>
    Int32Array.from(words, (word) => {
      const known = numbers.get(word) ?? numbers.size;
      numbers.set(word, known);
      return known;
    });
  return [toNumbers(one), toNumbers(other)];
}

class Search {
  readonly found: CommonRun[] = [];
  private steps = 0;

  constructor(
    private readonly one: Int32Array,
    private readonly other: Int32Array,
  ) {}

  part(whole: Part, depth: number): void {
    const part = this.trimmed(whole);
    if (part.from === part.to || part.otherFrom === part.otherTo) return;
    if (this.shortest(part) || depth === deepest) return;
    let { from, otherFrom } = part;
    const places = this.onceInBoth(part);
    for (const place of places) {
      this.part({ from, to: place.inOne, otherFrom, otherTo: place.inOther }, depth + 1);
      this.found.push(place);
      from = place.inOne + 1;
      otherFrom = place.inOther + 1;
    }
    if (places.length > 0) this.part({ ...part, from, otherFrom }, depth + 1);
  }

  /** Takes what both begin and end with. */
  private trimmed({ from, to, otherFrom, otherTo }: Part): Part {
    let begin = 0;
    const most = Math.min(to - from, otherTo - otherFrom);
    while (begin < most && this.one[from + begin] === this.other[otherFrom + begin]) begin += 1;
    this.take(from, otherFrom, begin);
    let end = 0;
    while (end < most - begin && this.one[to - 1 - end] === this.other[otherTo - 1 - end]) end += 1;
    this.take(to - end, otherTo - end, end);
    return { from: from + begin, to: to - end, otherFrom: otherFrom + begin, otherTo: otherTo - end };
  }

  /**
   * The fewest insertions and removals that lead from one to the other: E. W. Myers, An O(ND) difference algorithm (1986).
   * @returns false when there are more than can be looked through
   */
  private shortest({ from, to, otherFrom, otherTo }: Part): boolean {
    const [length, otherLength] = [to - from, otherTo - otherFrom];
    const most = Math.min(length + otherLength, 1000, Math.ceil(8_000_000 / (length + otherLength)));
    // reach[k + most]: how far into one the furthest way gets on the diagonal k.
    const reach = new Int32Array(2 * most + 3);
    const trace: Int32Array[] = [];
    for (let edits = 0; edits <= most && this.steps <= allSteps; edits += 1) {
      trace.push(reach.slice());
      for (let k = -edits; k <= edits; k += 2) {
        const at = k + most + 1;
        const [below, above] = [reach[at - 1] as number, reach[at + 1] as number];
        const inserts = k === -edits || (k !== edits && below < above);
        const begin = inserts ? above : below + 1;
        let x = edits === 0 ? 0 : begin;
        while (x < length && x - k < otherLength && this.one[from + x] === this.other[otherFrom + x - k]) x += 1;
        this.steps += x - begin + 1;
        reach[at] = x;
        if (x >= length && x - k >= otherLength) {
          this.walkBack(trace, most, { from, to, otherFrom, otherTo });
          return true;
        }
      }
    }
    return false;
  }

  /** From the end to the beginning along the furthest ways; what is common lies on their diagonals. */
  private walkBack(trace: readonly Int32Array[], most: number, { from, to, otherFrom, otherTo }: Part): void {
    let x = to - from;
    let y = otherTo - otherFrom;
    for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
      const reach = trace[edits] as Int32Array;
      const k = x - y;
      const at = k + most + 1;
      const [below, above] = [reach[at - 1] as number, reach[at + 1] as number];
      const inserts = k === -edits || (k !== edits && below < above);
      const previousX = edits === 0 ? 0 : inserts ? above : below;
      const previousY = edits === 0 ? 0 : previousX - (inserts ? k + 1 : k - 1);
      const begin = edits === 0 ? 0 : inserts ? previousX : previousX + 1;
      this.take(from + begin, otherFrom + begin - k, x - begin);
      [x, y] = [previousX, previousY];
    }
  }

  /** Words that stand once in each, in the longest order that both have them in: good places to cut long texts. */
  private onceInBoth({ from, to, otherFrom, otherTo }: Part): CommonRun[] {
    const once = placesOfSingles(this.one, from, to);
    const otherOnce = placesOfSingles(this.other, otherFrom, otherTo);
    const pairs = [...once]
      .flatMap(([word, inOne]) => {
        const inOther = otherOnce.get(word);
        return inOther === undefined ? [] : [{ inOne, inOther, length: 1 }];
      })
      .sort((a, b) => a.inOne - b.inOne);
    return longestRising(pairs);
  }

  private take(inOne: number, inOther: number, length: number): void {
    if (length > 0) this.found.push({ inOne, inOther, length });
  }
}

function placesOfSingles(words: Int32Array, from: number, to: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = from; at < to; at += 1) {
    const word = words[at] as number;
    places.set(word, places.has(word) ? -1 : at);
  }
  for (const [word, place] of places) if (place === -1) places.delete(word);
  return places;
}

/** The longest row of pairs whose second places rise too (patience sorting). */
function longestRising(pairs: readonly CommonRun[]): CommonRun[] {
  const ends: CommonRun[] = [];
  const before = new Map<CommonRun, CommonRun | undefined>();
  for (const pair of pairs) {
    let low = 0;
    for (let high = ends.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((ends[middle] as CommonRun).inOther < pair.inOther) low = middle + 1;
      else high = middle;
    }
    before.set(pair, ends[low - 1]);
    ends[low] = pair;
  }
  const row: CommonRun[] = [];
  for (let pair = ends.at(-1); pair !== undefined; pair = before.get(pair)) row.push(pair);
  return row.reverse();
}

/** Runs that follow each other without a gap in either list, as one. */
function joined(runs: readonly CommonRun[]): CommonRun[] {
  const result: CommonRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last && last.inOne + last.length === run.inOne && last.inOther + last.length === run.inOther) {
      last.length += run.length;
    } else {
      result.push({ ...run });
    }
  }
  return result;
}
