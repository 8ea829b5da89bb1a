import { materialOpenTo } from './open-material.js';
import type {
  AppendixSource,
  Classification,
  CriterionSource,
  EvidenceSource,
  FollowOnActionSource,
  ThemeSource,
} from './source.js';

/**
 * What is left of a source once everything that is not public is gone. Nothing in it carries a classification, so code
 * that works on it cannot ask whether there was more: this type is the fence between the two worlds.
 */
export interface PublicMaterial extends Omit<AppendixSource, 'themes' | 'evidence' | 'followOnActions'> {
  readonly themes: readonly PublicTheme[];
  /** Public items that something public in this assessment rests on. */
  readonly evidence: readonly PublicEvidence[];
  readonly followOnActions: readonly PublicFollowOnAction[];
}

export interface PublicTheme extends Omit<ThemeSource, 'scoreClassification' | 'narrativeClassification' | 'criteria'> {
  readonly criteria: readonly PublicCriterion[];
}
export type PublicCriterion = Omit<CriterionSource, 'classification'>;
export type PublicEvidence = Omit<EvidenceSource, 'classification'>;
export type PublicFollowOnAction = Omit<FollowOnActionSource, 'classification'>;

export function isPublic(classification: Classification): boolean {
  return classification.level === 'public';
}

/**
 * Keeps the public part of a source. Scores and judgements are public words; their reasons, the narratives, evidence
 * and follow-on actions stay only when they are classified as public, and whatever hangs on a withheld item goes with it.
 */
export function publicMaterial(source: AppendixSource): PublicMaterial {
  const { themes, evidence, followOnActions, ...rest } = materialOpenTo(source, isPublic);
  return {
    ...rest,
    themes: themes.map(({ scoreClassification, narrativeClassification, criteria, ...theme }) => ({
      ...theme,
      criteria: criteria.map(({ classification, ...criterion }) => criterion),
    })),
    evidence: evidence.map(({ classification, ...item }) => item),
    followOnActions: followOnActions.map(({ classification, ...action }) => action),
  };
}
