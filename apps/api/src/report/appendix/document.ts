import type { Change, CriterionKey, CriterionKind, Meaning, ScoreColour, ThemeKey } from '@best-value/model';
import type { LastYearReference } from './last-year.js';
import type { ClosedMark } from './closed-mark.js';
import type { EvidenceKind, FollowOnActionStatus, Stance } from './source.js';

/**
 * The appendix as a reader meets it, in no particular file format: the PDF and the preview page are both made from it.
 * A public one holds public material only and has no field that could say that anything was left out. A restricted one holds
 * internal and exempt material too, and each part of it that is not for publication has a mark, `closed`; the public one has none.
 * Dates are YYYY-MM-DD. Equal content gives equal documents, so a hash over its canonical JSON names the content.
 */
export interface AppendixDocument {
  readonly format: 1;
  readonly audience: 'public' | 'restricted';
  /** What the cover says of all that is not for publication; only where there is some. */
  readonly closed?: { readonly words: string };
  readonly title: string;
  readonly council: { readonly name: string; readonly brandColour: string };
  /** Such as 2026/27. */
  readonly year: string;
  /** True until it is sealed. */
  readonly draft: boolean;
  /** When senior leadership agreed the text. */
  readonly finalOn: string | null;
  readonly asAt: string;
  readonly lead: string;
  readonly model: {
    readonly id: string;
    readonly title: string;
    readonly published: string;
    readonly guidance: { readonly title: string; readonly address: string };
    /** Says that the criteria are not the official text. */
    readonly wording: string;
  };
  /** Null once the text is agreed. */
  readonly missing: MissingSection | null;
  readonly method: Method;
  readonly summary: Summary;
  /** What has moved since the council's latest sealed earlier year; null when there is none. */
  readonly movement: Movement | null;
  readonly themes: readonly ThemeSection[];
  readonly followOnActions: { readonly section: Section; readonly items: readonly FollowOnActionEntry[] };
  readonly evidence: { readonly section: Section; readonly items: readonly EvidenceEntry[] };
  /** What an inspector would ask, with the answers that the council chose to publish; null when there are none. */
  readonly answers: { readonly section: Section; readonly items: readonly AnsweredQuestion[] } | null;
  readonly attributions: { readonly section: Section; readonly items: readonly Attribution[] };
  /** Who approved and signed it, and its seal. Null until it is sealed. */
  readonly assurance: Assurance | null;
}

/** Dates are YYYY-MM-DD, hashes 64 hexadecimal digits. */
export interface Assurance {
  readonly section: Section;
  readonly sealedOn: string;
  readonly edition: number;
  readonly approvals: readonly { readonly name: string; readonly independent: boolean; readonly on: string }[];
  readonly statements: readonly {
    readonly post: string;
    readonly name: string;
    readonly deputy: boolean;
    readonly declaration: string | null;
    readonly comment: readonly Paragraph[];
    readonly on: string;
  }[];
  readonly seal: string;
  /** Null when the council had sealed nothing before. */
  readonly previousSeal: string | null;
  readonly contentHash: string;
  readonly publicHash: string;
}

export interface Section {
  readonly number: number;
  readonly title: string;
  readonly introduction: readonly Paragraph[];
}

/** A paragraph that can be referred to at a meeting by its number, such as 3.4. */
export interface Paragraph {
  readonly number: string;
  readonly text: string;
}

/** What a draft still lacks: a page without a number, so that the sections are numbered as in the final document. */
export interface MissingSection {
  readonly title: string;
  readonly introduction: readonly string[];
  /** The list in a sentence, for whoever does not see it. */
  readonly description: string;
  readonly items: readonly MissingItem[];
}

export interface MissingItem {
  /** Such as "Section 3", "Paragraph 3.4" or E12. */
  readonly where: string;
  /** One plain sentence. */
  readonly what: string;
}

/** A score or judgement as it is shown: never by colour alone. */
export interface Mark {
  readonly word: string;
  readonly symbol: string;
  readonly tone: Tone;
  /** The colour that the council gave the score; absent where the tone decides. */
  readonly colour?: ScoreColour;
}

/** What the colour of a mark stands for; the format decides which colour that is. */
export type Tone = Meaning | 'undecided';

export interface Method {
  readonly section: Section;
  readonly scores: readonly { readonly mark: Mark; readonly definition: string }[];
  readonly judgements: readonly {
    readonly kind: CriterionKind;
    readonly title: string;
    readonly marks: readonly Mark[];
  }[];
}

export interface Summary {
  readonly section: Section;
  readonly rows: readonly SummaryRow[];
  readonly improvements: Improvements;
  /** The heat map in words, for whoever does not see it. */
  readonly alternative: string;
}

export interface SummaryRow {
  readonly themeKey: ThemeKey;
  readonly title: string;
  readonly lead: string | null;
  readonly score: Mark;
  readonly characteristics: readonly Mark[];
  readonly indicators: readonly Mark[];
  /** Such as "Met 10, partly met 2". */
  readonly characteristicsInWords: string;
  readonly indicatorsInWords: string;
}

/**
 * What has moved since an earlier year. It belongs to the summary, whose paragraphs its own follow in number, and can be
 * shown wherever its form has a place for it.
 */
export interface Movement {
  /** Such as "Changes since 2025/26". */
  readonly title: string;
  readonly lastYear: LastYearReference;
  readonly introduction: readonly Paragraph[];
  /** The table in a sentence, for whoever does not see it. */
  readonly description: string;
  readonly rows: readonly MovementRow[];
  readonly completed: readonly CompletedAction[];
  /** Why scores moved, as the council says it. No rows when nothing is said. */
  readonly reasons: { readonly title: string; readonly description: string; readonly rows: readonly MovementReason[] };
  /** The scores of all sealed years and of this one; null while there is no more than one earlier year. */
  readonly trend: TrendTable | null;
}

export interface MovementReason {
  /** Of a follow-on action that it names. */
  readonly closed?: ClosedMark;
  readonly themeKey: ThemeKey;
  /** Of the theme's section. */
  readonly number: number;
  readonly title: string;
  readonly change: ChangeMark;
  /** Paragraph by paragraph. */
  readonly text: readonly string[];
  readonly followOnActions: readonly { readonly reference: string; readonly title: string }[];
}

export interface TrendTable {
  readonly title: string;
  /** The table in a sentence, for whoever does not see it. */
  readonly description: string;
  /** Oldest first; the last is the document's own. */
  readonly years: readonly string[];
  readonly rows: readonly TrendRow[];
}

export interface TrendRow {
  readonly themeKey: ThemeKey;
  /** Of the theme's section. */
  readonly number: number;
  readonly title: string;
  /** One a year; null where the version of that year has no such theme. */
  readonly cells: readonly (TrendCell | null)[];
}

export interface TrendCell {
  readonly score: Mark;
  /** Since the year before; null in the first. */
  readonly change: ChangeMark | null;
}

/** How something stands to what it was: never by colour alone. */
export interface ChangeMark {
  readonly word: string;
  readonly symbol: string;
  readonly change: Change;
}

export interface MovementRow {
  readonly themeKey: ThemeKey;
  /** Of the theme's section. */
  readonly number: number;
  readonly title: string;
  /** Null when the theme had no score. */
  readonly before: Mark | null;
  readonly now: Mark;
  readonly change: ChangeMark;
  /** Its judgements by how they moved, such as "Up 3, down 1, the same 12". */
  readonly counts: string;
  readonly moved: readonly MovedJudgements[];
}

/** Judgements that moved from the same word to the same word. */
export interface MovedJudgements {
  readonly change: ChangeMark;
  readonly before: Mark;
  readonly now: Mark;
  /** `reworded`: another version of the criteria says it otherwise. */
  readonly criteria: readonly { readonly reference: string; readonly reworded: boolean }[];
}

export interface CompletedAction {
  readonly closed?: ClosedMark;
  readonly reference: string;
  readonly title: string;
  readonly themeTitle: string;
  /** How it stood in the earlier year, such as "On track in 2025/26". */
  readonly before: string;
}

/** The themes whose score says that something must improve, the worst first. No rows when there are none. */
export interface Improvements {
  readonly title: string;
  /** The table in a sentence, for whoever does not see it. */
  readonly description: string;
  readonly rows: readonly ImprovementRow[];
}

export interface ImprovementRow {
  /** Of the reason for the score. */
  readonly closed?: ClosedMark;
  readonly themeKey: ThemeKey;
  /** Of the theme's section. */
  readonly number: number;
  readonly title: string;
  readonly score: Mark;
  /** The reason for the score, paragraph by paragraph. */
  readonly why: readonly string[];
  /** Those still open. */
  readonly followOnActions: readonly OpenFollowOnAction[];
}

export interface OpenFollowOnAction {
  readonly closed?: ClosedMark;
  readonly reference: string;
  readonly title: string;
  /** Such as "due 30 June 2026" or "was due 30 June 2025"; null without a date. */
  readonly due: string | null;
}

export interface ThemeSection {
  readonly section: Section;
  readonly themeKey: ThemeKey;
  readonly lead: string | null;
  readonly score: Mark;
  readonly scoreReason: readonly Paragraph[];
  readonly narrative: readonly Paragraph[];
  readonly scoreReasonClosed?: ClosedMark;
  readonly narrativeClosed?: ClosedMark;
  readonly characteristics: readonly CriterionEntry[];
  readonly indicators: readonly CriterionEntry[];
  /** Evidence for the theme as a whole. */
  readonly evidence: readonly EvidenceUse[];
  /** References of every item used anywhere in the theme. */
  readonly evidenceReferences: readonly string[];
  readonly followOnActionReferences: readonly string[];
}

export interface CriterionEntry {
  /** Of the reason and the citations. */
  readonly closed?: ClosedMark;
  readonly key: CriterionKey;
  /** Such as C3.4: the fourth characteristic of section 3. */
  readonly reference: string;
  readonly text: string;
  /** True when nobody is sure that the guidance of this version says so. */
  readonly unsure: boolean;
  readonly judgement: Mark;
  readonly reason: readonly string[];
  readonly evidence: readonly EvidenceUse[];
  readonly citations: readonly { readonly reference: string; readonly themeTitle: string; readonly note: string }[];
}

export interface EvidenceUse {
  readonly closed?: ClosedMark;
  readonly reference: string;
  readonly title: string;
  readonly stance: Stance;
  readonly shows: string;
}

export interface EvidenceEntry {
  readonly closed?: ClosedMark;
  /** Such as E12. */
  readonly reference: string;
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly issuingBody: string;
  readonly issuedOn: string | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly grade: string | null;
  readonly reviewBy: string | null;
  readonly address: string | null;
  readonly statement: readonly string[];
  readonly metric: string | null;
  readonly file: { readonly name: string; readonly sha256: string } | null;
  /** Criteria, themes and follow-on actions that rest on it, by reference or title. */
  readonly usedBy: readonly string[];
}

export interface FollowOnActionEntry {
  readonly closed?: ClosedMark;
  /** Such as A7. */
  readonly reference: string;
  readonly title: string;
  readonly what: readonly string[];
  readonly why: readonly string[];
  readonly themeKey: ThemeKey;
  readonly themeTitle: string;
  readonly criteria: readonly string[];
  readonly owner: string | null;
  readonly dueOn: string | null;
  readonly status: FollowOnActionStatus;
  readonly statusWord: string;
  readonly overdue: boolean;
  readonly origin: string;
  readonly notes: readonly { readonly text: readonly string[]; readonly by: string; readonly on: string }[];
  readonly evidence: readonly string[];
}

export interface AnsweredQuestion {
  readonly closed?: ClosedMark;
  /** Such as Q4. */
  readonly reference: string;
  readonly question: string;
  /** Such as C3.4, E12, A7 or "Section 3". */
  readonly about: readonly string[];
  readonly answer: readonly Paragraph[];
}

export interface Attribution {
  readonly text: string;
  readonly address: string | null;
}
