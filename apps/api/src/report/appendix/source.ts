import type { CriterionKey, JudgementKey, ModelDocument, ScoreKey, ThemeKey } from '@best-value/model';
import type { AssessmentState } from '../../assessment/ladder/states.js';
import type { LastYear } from './last-year.js';
import type { MovementSource } from './movement-source.js';

/** Who may see a text or an item. Only `public` enters the appendix. */
export interface Classification {
  readonly level: 'public' | 'internal' | 'exempt' | 'confidential';
  /** Paragraph of Schedule 12A to the Local Government Act 1972; set when the level is exempt. */
  readonly paragraph: number | null;
  readonly publicInterestReason: string | null;
}

/**
 * Everything the council holds about one assessment, public or not, as plain data.
 * Dates are YYYY-MM-DD. People are written as they should be printed, as a rule by job title.
 */
export interface AppendixSource {
  readonly council: { readonly name: string; readonly slug: string; readonly brandColour: string };
  /** Such as 2026/27. */
  readonly year: string;
  readonly state: AssessmentState;
  readonly finalOn: string | null;
  /** The day this content stands for: final, or last changed. Never the clock of the machine that renders it. */
  readonly asAt: string;
  readonly lead: string;
  readonly model: ModelDocument;
  readonly themes: readonly ThemeSource[];
  readonly evidence: readonly EvidenceSource[];
  readonly followOnActions: readonly FollowOnActionSource[];
  /** Answers to questions of the challenge checks that the council chose to publish, by their keys. */
  readonly answers: readonly AnswerSource[];
  /** The council's latest sealed earlier year; null when it has none. */
  readonly lastYear: LastYear | null;
  /** What is said of movement since then; null when there is no such year. */
  readonly movement: MovementSource | null;
}

export interface ThemeSource {
  readonly themeKey: ThemeKey;
  readonly lead: string | null;
  readonly score: ScoreKey | null;
  readonly scoreReason: string;
  readonly scoreClassification: Classification;
  readonly narrative: string;
  readonly narrativeClassification: Classification;
  readonly criteria: readonly CriterionSource[];
  /** Evidence for the theme as a whole. */
  readonly evidence: readonly EvidenceLinkSource[];
}

export interface CriterionSource {
  readonly criterionKey: CriterionKey;
  readonly judgement: JudgementKey | null;
  readonly reason: string;
  /** Of the reason and of the citations, which are part of the same answer. The judgement itself is public. */
  readonly classification: Classification;
  readonly evidence: readonly EvidenceLinkSource[];
  readonly citations: readonly { readonly criterionKey: CriterionKey; readonly note: string }[];
}

export type Stance = 'supports' | 'counters';

/** A link has no classification of its own: it is as open as the item it points at. */
export interface EvidenceLinkSource {
  readonly evidenceId: string;
  readonly stance: Stance;
  readonly shows: string;
}

export type EvidenceKind = 'document' | 'link' | 'statement' | 'metric';

export interface EvidenceSource {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly issuingBody: string;
  readonly issuedOn: string | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  /** In the words of the body that gave it. */
  readonly grade: string | null;
  readonly reviewBy: string | null;
  readonly classification: Classification;
  readonly address: string | null;
  readonly statement: string | null;
  readonly metric: {
    readonly name: string;
    readonly value: string;
    readonly unit: string;
    readonly comparator: string;
  } | null;
  readonly file: { readonly name: string; readonly size: number; readonly sha256: string } | null;
}

export type FollowOnActionStatus = 'not-started' | 'on-track' | 'at-risk' | 'complete' | 'cancelled';

export interface FollowOnActionSource {
  readonly id: string;
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly themeKey: ThemeKey;
  readonly criteria: readonly CriterionKey[];
  readonly owner: string | null;
  readonly dueOn: string | null;
  readonly status: FollowOnActionStatus;
  readonly origin: string;
  readonly classification: Classification;
  readonly notes: readonly { readonly text: string; readonly by: string; readonly on: string }[];
  readonly evidenceIds: readonly string[];
}

/** A question that an inspector would ask, with the council's answer. It is as open as everything that it is about. */
export interface AnswerSource {
  /** Of the finding. */
  readonly key: string;
  readonly question: string;
  readonly answer: string;
  readonly themeKey: ThemeKey | null;
  /** The text of the theme that is asked about: the reason for its score or its narrative. */
  readonly text: 'score' | 'narrative' | null;
  readonly criterionKey: CriterionKey | null;
  readonly evidenceId: string | null;
  readonly followOnActionId: string | null;
}
