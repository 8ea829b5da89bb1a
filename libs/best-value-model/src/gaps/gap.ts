import type { CriterionKey, ScoreKey, ThemeKey } from '../model.js';
import type { CriterionAnswer } from '../suggest/suggestion.js';

/** An assessment as far as it goes. What is absent from a map has not been started. */
export interface AssessmentRecord {
  themes: ReadonlyMap<ThemeKey, ThemeRecord>;
  criteria: ReadonlyMap<CriterionKey, CriterionRecord>;
  /** Further texts that will be published with it, such as those of evidence and follow-on actions. */
  otherTexts?: readonly TextToCheck[];
}

export interface ThemeRecord {
  /** Null while the theme is not scored. */
  score: ScoreKey | null;
  reason: string;
  narrative: string;
  /** How many follow-on actions the theme has that are not cancelled. */
  followOnActions: number;
}

export interface CriterionRecord extends CriterionAnswer {
  reason: string;
  /** How many evidence links support the criterion. */
  supports: number;
  /** Whether it cites another criterion's answer instead of having evidence of its own. */
  cites: boolean;
}

export interface TextToCheck {
  /** Where it stands, as a path that the caller can turn into a link. */
  where: string;
  /** How to speak of it in a sentence, such as `the title of evidence item 4`. */
  name: string;
  text: string;
  /** What it belongs to, for links. */
  of?: TextOwner;
}

/** Where in an assessment a text belongs. */
export interface TextOwner {
  themeKey?: ThemeKey;
  criterionKey?: CriterionKey;
  evidenceId?: string;
  followOnActionId?: string;
}

interface AnyGap {
  /** One plain sentence that stands alone in a list. */
  message: string;
  /** Whether the assessment cannot be made final while this is so. */
  blocksFinal: boolean;
}

interface ThemeGap extends AnyGap {
  kind: 'theme-unscored' | 'score-without-reason' | 'narrative-empty' | 'follow-on-action-missing';
  themeKey: ThemeKey;
}

interface CriterionGap extends AnyGap {
  kind: 'criterion-unjudged' | 'judgement-without-reason' | 'evidence-missing' | 'indicator-uncountered';
  themeKey: ThemeKey;
  criterionKey: CriterionKey;
}

interface PlaceholderGap extends AnyGap {
  kind: 'placeholder';
  /** `themes/<theme>/reason`, `themes/<theme>/narrative`, `criteria/<criterion>/reason`, or the caller's own path. */
  where: string;
  /** The placeholder as it is written. */
  found: string;
  /** Absent for the caller's other texts. */
  themeKey?: ThemeKey;
  criterionKey?: CriterionKey;
}

/** One thing that is missing from an assessment. */
export type Gap = ThemeGap | CriterionGap | PlaceholderGap;
