import type { AppendixSource, CriterionSource, EvidenceSource, FollowOnActionSource, ThemeSource } from './source.js';

/** What a document is made of. Nothing in it carries a classification, so code that works on it cannot ask whether there was more. */
export interface Material extends Omit<AppendixSource, 'themes' | 'evidence' | 'followOnActions'> {
  readonly themes: readonly PublicTheme[];
  /** Items that something shown in this assessment rests on. */
  readonly evidence: readonly PublicEvidence[];
  readonly followOnActions: readonly PublicFollowOnAction[];
}

export interface PublicTheme extends Omit<ThemeSource, 'scoreClassification' | 'narrativeClassification' | 'criteria'> {
  readonly criteria: readonly PublicCriterion[];
}
export type PublicCriterion = Omit<CriterionSource, 'classification'>;
export type PublicEvidence = Omit<EvidenceSource, 'classification'>;
export type PublicFollowOnAction = Omit<FollowOnActionSource, 'classification'>;

/** A source that was cut to what its readers may see, without the words on who may see it. */
export function withoutClassifications({ themes, evidence, followOnActions, ...rest }: AppendixSource): Material {
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
