import { scoreOf } from '../criteria.js';
import type { ModelDocument, ScoreWord } from '../model.js';
import type { MoveAnswers, PlannedScore } from './move-plan.js';

/**
 * A theme's score in the new scale. It stays where the new scale has it at the same place on the common order; in any other case an officer
 * chooses, and is offered the one word that stands at that place, if there is exactly one.
 * @throws RangeError for a score that the version that is left does not have
 */
export function proposeScore(
  from: ModelDocument,
  to: ModelDocument,
  { themeKey, score }: MoveAnswers['scores'][number],
): PlannedScore {
  const place = placeOf(scoreOf(from, score));
  const alike = to.scale.filter((word) => placeOf(word) === place);
  const same = alike.some(({ key }) => key === score);
  const [only, ...others] = alike;
  const offered = only && others.length === 0 ? only.key : null;
  return { themeKey, score, proposal: same ? 'keep' : 'choose', offered: same ? score : offered };
}

function placeOf({ place, rank }: ScoreWord): number {
  return place ?? rank;
}
