/**
 * The shape of a model document: the themes and criteria that a council judges itself against, together with
 * the words, the scale and the suggestion rule that go with them. All of it is data, so that another scale or
 * another version never needs a change of code.
 */

/** Key of a score in the model's own scale, such as the key of its best word. */
export type ScoreKey = string;
/** Key of a judgement in the model's own list for a kind of criterion. */
export type JudgementKey = string;
/** Key of a theme: lower-case words joined by hyphens, the same in every version. */
export type ThemeKey = string;
/** Key of a criterion: theme key, a slash, and a slug that survives versions. */
export type CriterionKey = string;

/** A characteristic of a council that works well, or an indicator that it may be failing. */
export type CriterionKind = 'characteristic' | 'indicator';

/** What a judgement says about the council, whatever word the model uses for it. */
export type Meaning = 'favourable' | 'mixed' | 'unfavourable' | 'not-applicable';

/** Where the substance of a criterion comes from. The library's README defines each word. */
export type Basis =
  | 'theme-description'
  | 'council-narrative'
  | 'other-section-of-guidance'
  | 'recall'
  | /** A sentence of the page that a council brought in, as it stands there. */ 'imported'
  | /** The council's own, added to a version that it built on another. */ 'own';

/** How sure we are that the criterion reflects this version of the guidance. The README defines each word. */
export type Confidence = 'seen' | 'recalled' | 'unsure';

export interface ModelDocument {
  /** Date and kind, such as `2024-05-statutory`. Published documents never change. */
  id: string;
  title: string;
  /** When the guidance behind it came out; a council's own version: when the council published it. As YYYY-MM-DD, in the month of the id. */
  published: string;
  guidance: { title: string; address: string };
  /** The line that screens and documents show beside the criteria: whose words they are, and under which licence. */
  wording: string;
  /** Id of the version that a council built this one on, with criteria or words of its own. */
  basedOn?: string;
  /** The page that an imported version was made from. */
  imported?: ImportedPage;
  scale: ScoreWord[];
  judgements: { characteristic: JudgementWord[]; indicator: JudgementWord[] };
  suggestion: SuggestionRule;
  themes: Theme[];
}

/** Where the text of an imported version stood, so that anybody can set the two side by side. */
export interface ImportedPage {
  title: string;
  /** Without a fragment; empty when a page was pasted without its address. */
  address: string;
  /** When the page was first published, as YYYY-MM-DD. */
  published: string;
  /** When the page last changed (`public_updated_at`), as YYYY-MM-DD; absent when the page does not say. */
  updated?: string;
  /** SHA-256 of the body that was read, in hex. */
  sha256: string;
}

export interface ScoreWord {
  key: ScoreKey;
  word: string;
  /** One character shown beside the word, so that colour never carries the meaning alone. */
  symbol: string;
  definition: string;
  /** Higher is better; no two scores share a rank. */
  rank: number;
  /**
   * Place on the common order by which scales are set beside each other: 3 works well, 2 some must improve, 1 serious problems.
   * Absent where the scale is that order itself; then the rank is the place. Several words may share a place.
   */
  place?: number;
  /** What a council paints the word with; word and symbol always stand beside it. Absent: the place decides. */
  colour?: ScoreColour;
}

/** The colours that a scale may be painted with, by name: `scoreColours` says what they look like. */
export type ScoreColour = 'dark-green' | 'light-green' | 'yellow' | 'amber' | 'red';

export interface JudgementWord {
  key: JudgementKey;
  word: string;
  symbol: string;
  meaning: Meaning;
  /** The judgement as the end of a sentence about one criterion and about several. */
  said: { one: string; many: string };
  /** Whether the council must say why it chose this judgement. */
  needsReason: boolean;
}

export interface Theme {
  key: ThemeKey;
  title: string;
  description: string;
  characteristics: Criterion[];
  indicators: Criterion[];
}

export interface Criterion {
  key: CriterionKey;
  kind: CriterionKind;
  text: string;
  basis: Basis;
  confidence: Confidence;
  /** Empty only when the basis is `recall` or `own`. */
  sources: Source[];
  /** The number that the item has in the guidance, where it has one. */
  paragraph?: string;
  /** Id of the heading that the item stands under on the page it was imported from. */
  heading?: string;
}

/** Something published that was read. It has an address when it can be reached at one. */
export interface Source {
  title: string;
  address?: string;
}

/** The rule behind a suggested score: steps tried in order, of which the first that fits decides. */
export interface SuggestionRule {
  /** The whole rule in plain English. */
  summary: string;
  steps: SuggestionStep[];
}

export interface SuggestionStep {
  key: string;
  score: ScoreKey;
  match: 'all' | 'any';
  conditions: SuggestionCondition[];
}

/** A test of the applicable criteria of one kind: those judged with one of the meanings are the ones that match. */
export type SuggestionCondition = {
  kind: CriterionKind;
  meanings: Meaning[];
  /** When true, a criterion matches only while no evidence counters it. */
  uncountered: boolean;
} & (
  | /** Every applicable criterion matches, and there is at least one. */ { test: 'every' }
  | /** No applicable criterion matches. */ { test: 'none' }
  | { test: 'at-least'; count: number }
  | /** A share of the applicable criteria, above 0 and up to 1. */ { test: 'share-at-least'; share: number }
);
