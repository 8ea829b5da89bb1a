import type { SealedBundle } from '@best-value/model';
import type { SealFacts } from '../appendix/assurance-section.js';
import type { CoveringDocument } from '../covering/document.js';
import { materialOpenTo } from '../appendix/open-material.js';
import { isPublic } from '../appendix/public-material.js';
import { restrictedSource } from '../appendix/restricted-source.js';
import type { AppendixSource } from '../appendix/source.js';
import type { Filling } from '../templates/filling.js';

/** Whom a pack is for. The restricted one is for those who may see exempt information, and is not published. */
export const packAudiences = ['public', 'restricted'] as const;
export type PackAudience = (typeof packAudiences)[number];

/** What all parts of one pack are made of, read at one moment. */
export interface PackReading {
  readonly assessmentId: string;
  readonly audience: PackAudience;
  /** Such as 2026/27. */
  readonly year: string;
  readonly edition: number;
  readonly council: { readonly name: string; readonly slug: string };
  /** The day that the content stands for, YYYY-MM-DD. */
  readonly asAt: string;
  /** What this audience may read and nothing else: a part has no way to more. Of a sealed year, as it was sealed. */
  readonly source: AppendixSource;
  /** The covering reports of the year, in the order they were begun, with what this audience may read. */
  readonly covering: readonly PackCovering[];
  /** Null for a draft. */
  readonly sealed: PackSeal | null;
}

/** A covering report, and the council's own template of its form where there is one. */
export interface PackCovering {
  readonly document: CoveringDocument;
  readonly template: CoveringTemplate | null;
}

/** A council's own Word template as it was kept, and what is printed in its places. */
export interface CoveringTemplate {
  readonly fileId: string;
  readonly sha256: string;
  readonly filling: Filling;
}

/** What a sealed edition adds to its text. */
export interface PackSeal {
  readonly facts: SealFacts;
  /** The PDF that the seal speaks of. */
  readonly pdf: { readonly fileId: string; readonly sha256: string };
  /** For this audience. */
  readonly bundle: SealedBundle;
}

/** What an audience may read of an assessment. Confidential material is for neither. */
export function openTo(audience: PackAudience, source: AppendixSource): AppendixSource {
  return audience === 'public' ? materialOpenTo(source, isPublic) : restrictedSource(source);
}
