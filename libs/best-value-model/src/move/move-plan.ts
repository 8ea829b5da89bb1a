import type { RelationKind } from '../crosswalk/crosswalk.js';
import type { CriterionKey, CriterionKind, JudgementKey, ScoreKey, ThemeKey } from '../model.js';

/** What is tied to a criterion of a year besides its judgement: links of evidence, criteria of follow-on actions, comments, answers to challenges. */
export type TieKind = 'evidence' | 'follow-on-action' | 'comments' | 'answer';

export interface Tie {
  what: TieKind;
  /** Its own id, whatever kind of id that is; a follow-on action has one tie for each of its criteria. */
  id: string;
  criterionKey: CriterionKey;
}

/** One criterion resting on another's answer. */
export interface CitationTie {
  criterionKey: CriterionKey;
  cites: CriterionKey;
}

/** All that a year says by the keys of its version. Plain data: it can be sent. */
export interface MoveAnswers {
  scores: readonly { themeKey: ThemeKey; score: ScoreKey }[];
  judgements: readonly SaidOfCriterion[];
  ties: readonly Tie[];
  citations: readonly CitationTie[];
}

/** What was said of a criterion: a reason may be there before a judgement is. */
export interface SaidOfCriterion {
  criterionKey: CriterionKey;
  judgement: JudgementKey | null;
  reason: string;
}

/** `keep`: it stands as it is. `adapt`: it comes along, and an officer says that it still holds. `judge-again`: nothing is said until somebody judges. */
export type MoveProposal = 'keep' | 'adapt' | 'judge-again';

/** A criterion of the version that is left, with what was said of it. */
export interface SourceCriterion extends SaidOfCriterion {
  kind: CriterionKind;
  /** Its sentence; empty when that version has no such criterion. */
  text: string;
}

/** A criterion of the version that a year is moved to, and what is proposed for it. */
export interface PlannedCriterion {
  criterionKey: CriterionKey;
  themeKey: ThemeKey;
  kind: CriterionKind;
  text: string;
  change: Exclude<RelationKind, 'withdrawn'>;
  /** Why whoever related the versions holds it to be so; empty where it is unchanged. */
  why: string[];
  /** What it was before; none when it is new. */
  from: SourceCriterion[];
  proposal: MoveProposal;
  /** The proposal's reason, as a sentence. */
  because: string;
  /** What an officer is offered to begin with; null where nothing can be. What is kept is this. */
  offered: { judgement: JudgementKey | null; reason: string } | null;
}

/** A theme's score in the new scale. */
export interface PlannedScore {
  themeKey: ThemeKey;
  score: ScoreKey;
  /** `choose`: the new scale does not have it, and an officer says which of its words it is to be. */
  proposal: 'keep' | 'choose';
  /** The one word of the new scale at the same place, where there is exactly one. */
  offered: ScoreKey | null;
}

/** How a year would come from one version to another, before anybody decided anything. Plain data: it can be sent. */
export interface MovePlan {
  /** Id of the version that the year is pinned to. */
  from: string;
  /** Id of the version that it is moved to. */
  to: string;
  /** Every criterion of the new version, in its order. */
  criteria: PlannedCriterion[];
  /** Criteria that nothing in the new version comes from, in the order of the old one. */
  withdrawn: SourceCriterion[];
  scores: PlannedScore[];
  ties: readonly Tie[];
  citations: readonly CitationTie[];
}
