import { scoreOf } from '../criteria.js';
import type { ModelDocument, ScoreKey } from '../model.js';

/** A score or judgement on its scale; the rank is null for what does not apply. */
export interface Standing {
  readonly rank: number | null;
}

/**
 * Where a score stands on the common order by which scales are set beside each other: 3 works well, 2 some must improve, 1 serious problems.
 * @throws RangeError when the model's scale has no such score
 */
export function placeOf(model: ModelDocument, scoreKey: ScoreKey): number {
  const { place, rank } = scoreOf(model, scoreKey);
  return place ?? rank;
}

/** How the scores of two years are set beside each other: by rank on one scale, by the common order between two. */
export function scoresCompared(
  before: ModelDocument,
  now: ModelDocument,
): Record<'before' | 'now', (score: ScoreKey | null) => Standing | null> {
  const rankIn =
    scaleOf(before) === scaleOf(now) ? (model: ModelDocument, key: ScoreKey) => scoreOf(model, key).rank : placeOf;
  const standingIn =
    (model: ModelDocument) =>
    (score: ScoreKey | null): Standing | null =>
      score === null ? null : { rank: rankIn(model, score) };
  return { before: standingIn(before), now: standingIn(now) };
}

/** Equal for two models that score in the same words, in the same order. */
function scaleOf({ scale }: ModelDocument): string {
  const inOrder = scale.toSorted((one, other) => one.rank - other.rank);
  return JSON.stringify(inOrder.map(({ key, word }) => [key, word]));
}
