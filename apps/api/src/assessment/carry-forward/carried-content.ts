import type { CriterionKey, RelationKind, ThemeKey } from '@best-value/model';
import type { Classification } from '../../classification/classification.js';
import type { Stance } from '../../evidence/evidence-kind.js';
import type { FollowOnActionFields } from '../../follow-on-action/follow-on-action.fields.js';

/** What can come along from an earlier year. */
export const carriedKinds = ['narrative', 'judgement', 'evidence-link', 'follow-on-action'] as const;
export type CarriedKind = (typeof carriedKinds)[number];

/** What became of it: nobody has read it, or somebody has decided. */
export const carriedStates = ['unread', 'confirmed', 'changed', 'dropped'] as const;
export type CarriedState = (typeof carriedStates)[number];

export interface CarriedNarrative {
  kind: 'narrative';
  narrative: string;
}

export interface CarriedJudgement {
  kind: 'judgement';
  judgement: string;
  reason: string;
}

export interface CarriedLink {
  kind: 'evidence-link';
  stance: Stance;
  shows: string;
}

export interface CarriedAction {
  kind: 'follow-on-action';
  fields: Omit<FollowOnActionFields, 'themeKey' | 'classification'>;
}

export type CarriedContent = CarriedNarrative | CarriedJudgement | CarriedLink | CarriedAction;

/** One thing of an earlier year at its place in the new one. */
export interface CarriedThing {
  themeKey: ThemeKey;
  /** Key of the criterion, or of the theme for what is said of the theme as a whole. */
  place: CriterionKey | ThemeKey;
  /** What it was in the earlier year: key of a criterion or theme, id of an item of evidence or a follow-on action. */
  sourceKey: string;
  evidenceId: string | null;
  /** Of the text or the follow-on action; a link is as open as its item, whatever stands here. */
  classification: Classification;
  /** How its criterion bears on that of the earlier year; unchanged for what belongs to no criterion. */
  relation: RelationKind;
  content: CarriedContent;
}

/** Why something stays with the earlier year. */
export const reasonsLeft = [
  'complete',
  'cancelled',
  'not-related',
  'withdrawn',
  'theme-gone',
  'merged-differently',
  'another-kind',
  'too-long',
  'evidence-removed',
  'confidential',
  'cited',
] as const;
export type ReasonLeft = (typeof reasonsLeft)[number];

/** Something of the earlier year that does not come along; it says no text, only where it is to be found there. */
export interface LeftBehind {
  kind: CarriedKind | 'citation';
  why: ReasonLeft;
  /** Keys are those of the earlier year's version. */
  themeKey: ThemeKey;
  criterionKey: CriterionKey | null;
  evidenceId: string | null;
  followOnActionId: string | null;
}
