import type { ModelDocument, ScoreKey, ScoreWord, SuggestionStep } from '../model.js';
import { scoreMeaning } from '../scale/score-meaning.js';
import type { OwnScore } from './own-draft.js';
import { freeKey, slugOf } from '../words/slug.js';
import { plainWords } from './plain-words.js';

/** The council's words as a scale, best first as they are in the draft: the rank is the order. */
export function ownScale(scores: readonly OwnScore[]): ScoreWord[] {
  const taken = new Set<string>();
  return scores.map(({ word, symbol, definition, place, colour }, n) => {
    const key = freeKey(slugOf(plainWords(word), 'score'), taken);
    taken.add(key);
    return {
      key,
      word: plainWords(word),
      symbol,
      definition: plainWords(definition),
      rank: scores.length - n,
      place: Number(place),
      ...(colour === null ? {} : { colour }),
    };
  });
}

/** The base's steps, each with the word that it suggests on the new scale. @param scale as `ownScale` made it of the scores */
export function ownSteps(
  base: ModelDocument,
  scores: readonly OwnScore[],
  scale: readonly ScoreWord[],
): SuggestionStep[] {
  return base.suggestion.steps.map((step) => {
    const chosen = scores.findIndex(({ suggestedBy }) => suggestedBy.includes(step.key));
    return { ...step, score: scale[chosen]?.key ?? wordOfSamePlace(base.scale, step.score, scale) };
  });
}

/**
 * The best word of the place that a score has on its own scale; where the new scale leaves that place out, the best word below it.
 * The lowest word of a scale is at the lowest place, so there always is one.
 */
export function wordOfSamePlace(from: readonly ScoreWord[], key: ScoreKey, scale: readonly ScoreWord[]): ScoreKey {
  const place = placeIn(from, key);
  return scale.find((word) => placeIn(scale, word.key) <= place)?.key ?? key;
}

/** Where a word stands on the common order, from 3 to 1. */
export function placeIn(scale: readonly ScoreWord[], key: ScoreKey): number {
  const meaning = scoreMeaning(scale, key);
  if (meaning === 'favourable') return 3;
  return meaning === 'mixed' ? 2 : 1;
}
