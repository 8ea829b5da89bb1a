import { scoreColours, scoreMeaning, type PaintedColour } from '@best-value/model';
import type { ScoreWord } from '../../api/types';

/** How a score is tinted: by what it says of the council, whatever its words are. */
export type Tone = 'best' | 'middle' | 'worst' | 'none';

/**
 * The tone of a score.
 * @param scale the model's words
 * @param key the score, or null when there is none yet
 */
export function toneOf(scale: readonly ScoreWord[], key: string | null): Tone {
  const meaning = key === null ? undefined : scoreMeaning(scale, key);
  if (meaning === undefined) return 'none';
  if (meaning === 'favourable') return 'best';
  return meaning === 'unfavourable' ? 'worst' : 'middle';
}

/** The colour that a council gave the score; null where the tone decides. */
export function paintOf(colour: ScoreWord['colour']): PaintedColour | null {
  return colour === undefined ? null : scoreColours[colour];
}
