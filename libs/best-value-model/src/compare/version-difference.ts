import type { RelationKind } from '../crosswalk/crosswalk.js';
import type { Criterion, CriterionKind, JudgementWord, ScoreWord, ThemeKey } from '../model.js';
import type { WordPiece } from '../words/word-difference.js';

/** What differs between two versions of the themes and criteria. */
export interface VersionDifference {
  from: VersionInBrief;
  to: VersionInBrief;
  /** False when no crosswalk relates the two: then nothing is said of their criteria. */
  related: boolean;
  /** The later version's themes in its order, then those that only the earlier one has. */
  themes: ThemeDifference[];
  /** Words of the scale that differ, in the order of the later version. */
  scale: WordPair<ScoreWord>[];
  /** Words of judgement that differ. */
  judgements: (WordPair<JudgementWord> & { kind: CriterionKind })[];
  /** The rule behind a suggested score. */
  suggestion: {
    changed: boolean;
    /** Its summary, word by word; null where that is the same. */ summary: WordPiece[] | null;
  };
}

export interface VersionInBrief {
  id: string;
  title: string;
  /** YYYY-MM-DD */
  published: string;
  /** How many criteria it has. */
  criteria: number;
}

export interface ThemeDifference {
  themeKey: ThemeKey;
  title: string;
  /** Which of the two versions have the theme. */
  in: 'both' | 'earlier' | 'later';
  /** How many relations there are of each kind; a criterion that came from another theme counts where it is now. */
  counts: Record<RelationKind, number>;
  items: CriterionDifference[];
  /** The theme's description word by word; null where it is the same. */
  description: WordPiece[] | null;
  /** The counts in English: `3 reworded, 1 split and 2 new; 12 unchanged.` */
  summary: string;
}

export interface CriterionDifference {
  relation: RelationKind;
  /** None when it is new. */
  from: Criterion[];
  /** None when it was withdrawn. */
  to: Criterion[];
  /** Both sides' sentences word by word, several on a line each; null where they are the same or one side has none. */
  words: WordPiece[] | null;
  why: string;
}

/** A word of a list that differs; null on the side that does not have it. */
export interface WordPair<Word> {
  key: string;
  before: Word | null;
  now: Word | null;
}
