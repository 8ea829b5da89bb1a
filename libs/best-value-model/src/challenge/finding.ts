import type { CriterionKey, ThemeKey } from '../model.js';

/** The rules, in the order in which a theme's questions are asked. */
export const challengeRules = [
  'placeholder',
  'best-score-indicator-present',
  'score-against-characteristics',
  'best-score-without-evidence',
  'indicator-absent-uncountered',
  'lower-score-without-follow-on-action',
  'narrative-short',
  'same-as-last-year',
  'same-single-document',
  'evidence-past-review',
  'evidence-old',
  'follow-on-action-unowned',
  'follow-on-action-undated',
  'follow-on-action-overdue',
  'follow-on-action-completion-in-doubt',
] as const;
export type ChallengeRule = (typeof challengeRules)[number];

/** `blocks`: the year cannot be sealed while it stands unanswered. `asks`: it is for the officers to weigh. */
export type Severity = 'blocks' | 'asks';

/** The place a question is about, as far as it has one. */
export interface FindingPlace {
  themeKey?: ThemeKey;
  criterionKey?: CriterionKey;
  evidenceId?: string;
  followOnActionId?: string;
  /** The very field, as a path: `themes/<theme>/narrative`, `criteria/<criterion>/judgement`, `evidence/<id>/issuedOn` … */
  field?: string;
}

/** One thing that an inspector would ask. */
export interface Finding extends FindingPlace {
  /** The same as long as the same thing is asked of the same place, whatever the words: an answer stays with it. */
  key: string;
  rule: ChallengeRule;
  severity: Severity;
  /** Whether a reason may be given instead of a change. What is plainly unfinished cannot be answered away. */
  mayBeAnswered: boolean;
  /**
   * What an inspector would ask, in plain English. It never holds the title of an item of evidence or a follow-on action
   * when it may be answered: a kept question must not tell what may later be restricted.
   */
  question: string;
  /** Why it matters. */
  explanation: string;
}

/** The stable key of a finding. Slashes of the model's keys become full stops, so that a key is one part of an address. */
export function findingKey(rule: ChallengeRule, ...place: readonly string[]): string {
  return [rule, ...place].join('.').replaceAll('/', '.');
}
