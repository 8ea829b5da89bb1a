import type { AssessmentRecord } from '../gaps/gap.js';
import type { CriterionKey, ThemeKey } from '../model.js';

/** A day as YYYY-MM-DD. */
export type Day = string;

/** An assessment as an inspector would look at it: besides its answers, what they rest on and what was said a year ago. */
export interface ChallengeRecord extends AssessmentRecord {
  /** The day on which the questions are asked. The rules have no clock. */
  today: Day;
  /** Every item that a link or a follow-on action points at, by id: withdrawn ones too. */
  evidence: ReadonlyMap<string, EvidenceRecord>;
  links: readonly EvidenceLinkRecord[];
  followOnActions: readonly FollowOnActionRecord[];
  /** The latest earlier assessment of the same council, or null when this is its first. */
  lastYear: LastYearRecord | null;
}

export interface EvidenceRecord {
  issuedOn: Day | null;
  reviewBy: Day | null;
  /** No longer in the library. */
  withdrawn: boolean;
  /** Equal for two items that are the same document: the hash of its file, say. Null when nothing can tell. */
  content: string | null;
}

export interface EvidenceLinkRecord {
  evidenceId: string;
  themeKey: ThemeKey;
  /** Null when it bears on the theme as a whole. */
  criterionKey: CriterionKey | null;
}

export interface FollowOnActionRecord {
  id: string;
  themeKey: ThemeKey;
  /** A person or someone named in words; blank or null when nobody is. */
  owner: string | null;
  dueOn: Day | null;
  standing: 'open' | 'complete' | 'cancelled';
  /** Items that show it was done, withdrawn ones too. */
  evidenceIds: readonly string[];
}

/** The texts of an earlier year. Keys survive versions of the model, so what was withdrawn or is new finds no match. */
export interface LastYearRecord {
  /** Such as `2025/26`. */
  year: string;
  themes: ReadonlyMap<ThemeKey, { reason: string; narrative: string }>;
  criteria: ReadonlyMap<CriterionKey, { reason: string }>;
}
