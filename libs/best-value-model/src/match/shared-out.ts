import { inCommon } from './likeness.js';
import type { ReadSentence } from './sentence-words.js';

/** A sentence whose words are found again in several others. */
export interface SharedOut {
  whole: ReadSentence;
  parts: ReadSentence[];
  /** Share of the whole's stems that the parts have together, 0 to 1. */
  covered: number;
}

/** Share of a part's stems that must come from the whole. */
const mostlyFrom = 0.6;
/** Share of the whole's stems that the parts must have together, and how much more that must be than any one of them has. */
const leastCovered = 0.7;
const leastGain = 0.2;
/** Stems that each part must have from the whole and no other part has. */
const leastOwn = 2;

/**
 * Sentences of one list that several of another were made of: each part takes most of its words from the whole, they have the
 * whole's words between them, and no one of them has nearly all by itself.
 */
export function sharedOut(wholes: readonly ReadSentence[], others: readonly ReadSentence[]): SharedOut[] {
  const homes = new Map(others.map((part) => [part, homeOf(part, wholes)]));
  const found = wholes.flatMap((whole): SharedOut[] => {
    const parts = others.filter((part) => homes.get(part) === whole);
    const own = parts.filter((part) => {
      const rest = new Set(parts.filter((one) => one !== part).flatMap((one) => [...one.stems]));
      return [...part.stems].filter((stem) => whole.stems.has(stem) && !rest.has(stem)).length >= leastOwn;
    });
    const covered = coverage(whole, own);
    const most = Math.max(0, ...own.map((part) => coverage(whole, [part])));
    return own.length > 1 && covered >= leastCovered && covered - most >= leastGain
      ? [{ whole, parts: own, covered }]
      : [];
  });
  return found;
}

/** The sentence that a part takes most of its words from, if it takes enough; of several, the shortest, then the first. */
function homeOf(part: ReadSentence, wholes: readonly ReadSentence[]): ReadSentence | null {
  let home: ReadSentence | null = null;
  let most = mostlyFrom;
  for (const whole of wholes) {
    if (whole.kind !== part.kind || whole.themeKey !== part.themeKey) continue;
    const share = inCommon(part.stems, whole.stems) / Math.max(1, part.stems.size);
    if (share > most || (share === most && (home === null || whole.stems.size < home.stems.size))) {
      home = whole;
      most = share;
    }
  }
  return home;
}

function coverage(whole: ReadSentence, parts: readonly ReadSentence[]): number {
  const together = new Set(parts.flatMap(({ stems }) => [...stems]));
  return inCommon(whole.stems, together) / Math.max(1, whole.stems.size);
}
