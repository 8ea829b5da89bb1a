import type { Gap, ThemeKey } from '@best-value/model';
import type { AssessmentState } from '../../assessment/ladder/states.js';
import type { PostKey } from '../../council/posts/posts.js';
import type { MeetingBody } from '../../meeting/meeting-words.js';
import type { Reason } from '../../work/refusals.js';
import type { ReplacedCharacters } from '../appendix/problems.js';
import type { Mention } from '../appendix/mentions.js';
import type { Problem, ProblemPlace } from './problem.js';

/** A text that will be published, and where it is put right. */
export interface CheckedText {
  readonly where: string;
  readonly text: string;
  readonly place: ProblemPlace;
}

/** A figure or a table, with what it says to whoever does not see it. */
export interface CheckedFigure {
  readonly what: 'figure' | 'table';
  readonly where: string;
  readonly alternative: string;
  readonly place: ProblemPlace;
}

/** A table whose columns people choose, cell by cell as they are printed. */
export interface CheckedTable {
  readonly where: string;
  readonly rows: readonly (readonly string[])[];
  readonly place: ProblemPlace;
}

/** What a statutory officer has said of the text. */
export interface OfficerStanding {
  readonly post: PostKey;
  readonly title: string;
  /** Whether anybody holds the post. */
  readonly held: boolean;
  /** `stale`: of an earlier text. */
  readonly signed: 'yes' | 'stale' | 'no';
}

export interface MeetingToCheck {
  readonly id: string;
  readonly title: string;
  readonly body: MeetingBody;
  readonly heldOn: string;
  /** Whether it is still to come, as far as the council has written down. */
  readonly open: boolean;
  /** Where its day is put right: `meetings/<id>`, or a field of a covering report. */
  readonly field: string;
}

/** What came of opening a link. */
export interface LinkOutcome {
  readonly address: string;
  /** Null when the site did not answer. */
  readonly status: number | null;
  /** Why it did not answer; null when it did. */
  readonly problem: string | null;
  /** YYYY-MM-DD. */
  readonly on: string;
}

/** A score that moved since the sealed year before, without a reason in the public report. */
export interface UnexplainedChange {
  readonly themeKey: ThemeKey;
  readonly title: string;
  readonly way: 'up' | 'down';
  /** Such as 2025/26. */
  readonly since: string;
}

/** Everything that the rules look at. They read no clock, no database and no file. */
export interface CheckMaterial {
  readonly year: string;
  readonly state: AssessmentState;
  /** The date it is in London. */
  readonly today: string;
  /** What keeps the year from being sealed, of its text. */
  readonly blockers: readonly Reason[];
  /** What is missing, whether or not it blocks. */
  readonly gaps: readonly Gap[];
  readonly officers: readonly OfficerStanding[];
  readonly unexplained: readonly UnexplainedChange[];
  readonly texts: readonly CheckedText[];
  /** Texts that the assessment's own rules do not know: they are looked through for placeholders here. */
  readonly furtherTexts: readonly CheckedText[];
  /** Every number and reference that the documents have, such as `3.4`, `4`, `E12`, `C3.1`. */
  readonly references: ReadonlySet<string>;
  readonly figures: readonly CheckedFigure[];
  readonly tables: readonly CheckedTable[];
  readonly replaced: readonly (ReplacedCharacters & { readonly place: ProblemPlace })[];
  readonly mentions: readonly (Mention & { readonly place: ProblemPlace })[];
  readonly meetings: readonly MeetingToCheck[];
  /** The edition that everybody can read on the members' page; null while it is closed. */
  readonly published: number | null;
  /** Counts the editions of the year: of the one that is checked. */
  readonly edition: number;
  /** Editions before this one of which a public pack was made. */
  readonly packed: readonly number[];
  /** Whether the council's executive takes a key decision on it, or considers some of it in private; null when nobody has said so. */
  readonly keyOrPrivate: boolean | null;
  readonly links: readonly (LinkOutcome & { readonly where: string; readonly place: ProblemPlace })[];
  /** Of the covering report itself. */
  readonly covering: readonly Problem[];
}
