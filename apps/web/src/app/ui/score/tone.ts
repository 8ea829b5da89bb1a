import type { ScoreWord } from '../../api/types';

/** How a score is coloured: by its place on the model's scale, whatever its words are. */
export type Tone = 'best' | 'middle' | 'worst' | 'none';

/**
 * The tone of a score.
 * @param scale the model's words
 * @param key the score, or null when there is none yet
 */
export function toneOf(scale: readonly ScoreWord[], key: string | null): Tone {
  const word = scale.find((candidate) => candidate.key === key);
  if (!word) return 'none';
  const ranks = scale.map((candidate) => candidate.rank);
  if (word.rank === Math.max(...ranks)) return 'best';
  return word.rank === Math.min(...ranks) ? 'worst' : 'middle';
}
