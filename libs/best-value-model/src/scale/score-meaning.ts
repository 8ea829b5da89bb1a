import type { Meaning, ScoreKey, ScoreWord } from '../model.js';

const meaningOfPlace: Readonly<Record<number, Meaning>> = { 3: 'favourable', 2: 'mixed', 1: 'unfavourable' };

/**
 * What a score says of the council, whatever its word: by its place on the common order where the scale has places; otherwise the top
 * of the scale is favourable, its bottom unfavourable, and the rest between.
 * @returns undefined for a score that the scale does not have
 */
export function scoreMeaning(scale: readonly ScoreWord[], key: ScoreKey): Meaning | undefined {
  const score = scale.find((one) => one.key === key);
  if (score === undefined) return undefined;
  if (score.place !== undefined) return meaningOfPlace[score.place];
  const ranks = scale.map(({ rank }) => rank);
  if (score.rank === Math.max(...ranks)) return 'favourable';
  return score.rank === Math.min(...ranks) ? 'unfavourable' : 'mixed';
}
