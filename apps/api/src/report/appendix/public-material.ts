import { type Material, withoutClassifications } from './material.js';
import { materialOpenTo } from './open-material.js';
import type { AppendixSource, Classification } from './source.js';

export type { PublicCriterion, PublicEvidence, PublicFollowOnAction, PublicTheme } from './material.js';

/**
 * What is left of a source once everything that is not public is gone. This type is the fence between the two worlds: a
 * public form is made of it alone.
 */
export interface PublicMaterial extends Material {
  readonly audience: 'public';
}

export function isPublic(classification: Classification): boolean {
  return classification.level === 'public';
}

/**
 * Keeps the public part of a source. Scores and judgements are public words; their reasons, the narratives, evidence
 * and follow-on actions stay only when they are classified as public, and whatever hangs on a withheld item goes with it.
 */
export function publicMaterial(source: AppendixSource): PublicMaterial {
  return { ...withoutClassifications(materialOpenTo(source, isPublic)), audience: 'public' };
}
