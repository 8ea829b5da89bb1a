import type { ReadSentence } from './sentence-words.js';

/** How alike two sentences are, from 0 to 1: the share of stems they have in common, and of stems that stand beside each other. */
export function likeness(one: ReadSentence, other: ReadSentence): number {
  const stems = dice(one.stems, other.stems);
  if (stems === 0 || one.pairs.size + other.pairs.size === 0) return stems;
  return 0.65 * stems + 0.35 * dice(one.pairs, other.pairs);
}

/** Twice what two sets share, over what they have together. */
function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return (2 * inCommon(one, other)) / Math.max(1, one.size + other.size);
}

export function inCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const item of one) if (other.has(item)) count += 1;
  return count;
}

/** How many words two lists share, each counted as often as both have it. */
export function wordsInCommon(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  return other.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
}
