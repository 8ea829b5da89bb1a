import type { CriterionKey, JudgementKey, ScoreKey, ThemeKey } from '../model.js';
import type { CitationTie, SaidOfCriterion, Tie } from './move-plan.js';

/** What an officer decided of one criterion of the new version. Where nothing is decided it is to be judged again. */
export type MoveDecision = { criterionKey: CriterionKey } & (
  { choice: 'keep' } | { choice: 'judge-again' } | { choice: 'adapt'; judgement: JudgementKey | null; reason: string }
);

/** Which word of the new scale a theme's score is to be. Where nothing is chosen the theme is to be scored again. */
export interface ScoreDecision {
  themeKey: ThemeKey;
  score: ScoreKey;
}

/** Why something that was said did not come along as it stood. */
export type LeftBecause = 'withdrawn' | 'judge-again' | 'adapted';

/** What a year says after it was moved, and what it said that did not come along. */
export interface MoveOutcome {
  /** Of the new version's criteria of which something is said, in its order. */
  judgements: (SaidOfCriterion & { how: 'kept' | 'adapted'; from: CriterionKey[] })[];
  /** The new version's criteria that are to be judged, in its order. */
  toJudge: CriterionKey[];
  /** The first keeps the id; each further one is made. */
  ties: { tie: Tie; to: CriterionKey[] }[];
  citations: { citation: CitationTie; to: CitationTie[] }[];
  scores: { themeKey: ThemeKey; before: ScoreKey; score: ScoreKey | null }[];
  leftBehind: {
    judgements: (SaidOfCriterion & { because: LeftBecause })[];
    ties: Tie[];
    citations: CitationTie[];
  };
}
