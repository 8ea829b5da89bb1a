import type { CriterionKind, JudgementKey, ScoreColour, ThemeKey } from '../model.js';

/**
 * What a council puts in or changes in a version of its own, as it stands while people work on it: anything may still be empty.
 * Everything that is not in it stays as the version has it that it is built on.
 */
export interface OwnDraft {
  /** The new version's name. */
  title: string;
  /** The council's own criteria, in the order in which they follow those of the base in their list. */
  criteria: OwnCriterion[];
  /** The whole scale in the council's words, best first; null: the scale of the base stays. */
  scale: OwnScore[] | null;
  /** Judgements that are called otherwise; those that are not in it keep their words. */
  judgements: OwnJudgement[];
}

export interface OwnCriterion {
  theme: ThemeKey;
  kind: CriterionKind;
  text: string;
}

export interface OwnScore {
  word: string;
  /** One of `scoreSymbols`; empty while none is chosen. */
  symbol: string;
  definition: string;
  /** Place on the common order, 3 to 1; null while none is chosen. */
  place: number | null;
  /** Null: painted by its place. */
  colour: ScoreColour | null;
  /**
   * Keys of the steps of the base's rule that are to suggest this word. A step that no word names suggests the best word of the place
   * that its own score had; where no word has it, the best word of the next place below.
   */
  suggestedBy: string[];
}

/** Another word for a judgement. Its key, its symbol and what it means stay. */
export interface OwnJudgement {
  kind: CriterionKind;
  key: JudgementKey;
  word: string;
  /** The judgement as the end of a sentence about one criterion and about several, such as "is met" and "are met". */
  one: string;
  many: string;
}

/** Something that keeps a draft from being published, with the field of the draft where it is mended. */
export interface OwnProblem {
  /** Such as `title`, `criteria.2.text`, `scale`, `scale.0.symbol`, `judgements.1.word`. */
  field: string;
  /** A sentence for whoever works on the draft. */
  message: string;
}

/** Bounds of a version of a council's own. */
export const ownBounds = {
  titleLength: 200,
  criteriaOfATheme: 20,
  criterionLength: 1000,
  fewestScores: 2,
  mostScores: 7,
  wordLength: 40,
  definitionLength: 600,
  saidLength: 80,
} as const;

/** The symbols that a score may have: the font of the PDF draws each, and none is a judgement's or stands for "not scored". */
export const scoreSymbols: readonly string[] = [
  ...['▲', '△', '◆', '◊', '▼', '▽', '●', '■', '□', '▶', '◀'],
  ...['1', '2', '3', '4', '5', '6', '7', 'A', 'B', 'C', 'D', 'E', 'F', 'G'],
];
