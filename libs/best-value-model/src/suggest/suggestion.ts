import type { CriterionKey, JudgementKey, ScoreKey } from '../model.js';

/** What a council has said about one criterion, as far as a suggestion needs to know. */
export interface CriterionAnswer {
  /** Null while the criterion is not judged. */
  judgement: JudgementKey | null;
  /** How many evidence links counter the criterion. */
  counters: number;
}

/** Answers by criterion key. It may hold the whole assessment: a suggestion reads only its own theme's. */
export type Answers = ReadonlyMap<CriterionKey, CriterionAnswer>;

/** A score the rule leads to, never set by itself: the score is a person's decision with a reason. */
export interface Suggestion {
  /** Null when there is no suggestion; `because` says why. */
  score: ScoreKey | null;
  /** Key of the step of the model's rule that fitted, or `unjudged` or `nothing-decides` when none could. */
  rule: string;
  /** One plain sentence with the counts. */
  because: string;
  /** The criteria that made the step fit, in the order of the theme. */
  deciding: CriterionKey[];
  /** What would lead to each of the other scores, best first. Empty while there is no suggestion. */
  wouldChange: WouldChange[];
  /** The criteria still to be judged, in the order of the theme. */
  unjudged: CriterionKey[];
}

export interface WouldChange {
  score: ScoreKey;
  /** One plain sentence. */
  needs: string;
  /** The criteria whose answers stand in the way. Empty when any criterion could bring the change about. */
  criteria: CriterionKey[];
}
