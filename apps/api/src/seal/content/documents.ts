import type { ModelDocument } from '@best-value/model';
import type { LastYearReference } from '../../report/appendix/last-year.js';
import type { MovementSource } from '../../report/appendix/movement-source.js';
import { restrictedSource } from '../../report/appendix/restricted-source.js';
import {
  type PublicEvidence,
  type PublicFollowOnAction,
  publicMaterial,
  type PublicTheme,
} from '../../report/appendix/public-material.js';
import type {
  AnswerSource,
  AppendixSource,
  EvidenceSource,
  FollowOnActionSource,
  ThemeSource,
} from '../../report/appendix/source.js';
import { wellFormed } from '../../report/appendix/well-formed.js';
import { hashOf } from './sha256.js';

/** What both documents say of the assessment as a whole. */
interface Heading {
  readonly council: { readonly name: string; readonly slug: string };
  readonly year: string;
  /** Counts the sealed texts of a year: 1, and one more for every revision. */
  readonly edition: number;
  readonly lead: string;
  /** The whole model: what was judged can be read without this service. */
  readonly model: ModelDocument;
  readonly modelHash: string;
  /**
   * The earlier year that this one is set beside, as it was published: what is printed of movement follows from the two
   * documents. The first format had no such year.
   */
  readonly lastYear?: LastYearReference | null;
  /** What the council answers in public to what an inspector would ask. The first format had none. */
  readonly answers?: readonly AnswerSource[];
  /** How the year stands to those before it, and why; null when no earlier year was sealed. The first two formats had none. */
  readonly movement?: MovementSource | null;
}

/** Everything that is public. Nothing in it depends on a clock, on the assessment's state or on who signed it. */
export interface PublicDocument extends Heading {
  readonly format: 'best-value-public/1' | 'best-value-public/2' | 'best-value-public/3';
  readonly themes: readonly PublicTheme[];
  readonly evidence: readonly PublicEvidence[];
  readonly followOnActions: readonly PublicFollowOnAction[];
}

/** The same with internal and exempt material and its classifications. Confidential material is in no document at all. */
export interface RestrictedDocument extends Heading {
  readonly format: 'best-value-restricted/1' | 'best-value-restricted/2' | 'best-value-restricted/3';
  readonly themes: readonly ThemeSource[];
  readonly evidence: readonly EvidenceSource[];
  readonly followOnActions: readonly FollowOnActionSource[];
}

export function publicDocument(source: AppendixSource, edition: number): PublicDocument {
  const { themes, evidence, followOnActions, answers, movement } = publicMaterial(source);
  return wellFormed({
    format: 'best-value-public/3',
    ...heading(source, edition),
    themes,
    evidence,
    followOnActions,
    answers,
    movement,
  });
}

export function restrictedDocument(source: AppendixSource, edition: number): RestrictedDocument {
  const material = restrictedSource(source);
  const { themes, evidence, followOnActions, answers, movement } = material;
  return wellFormed({
    format: 'best-value-restricted/3',
    ...heading(source, edition),
    themes,
    evidence,
    followOnActions,
    answers,
    movement,
  });
}

function heading({ council, year, lead, model, lastYear }: AppendixSource, edition: number): Heading {
  const { name, slug } = council;
  return {
    council: { name, slug },
    year,
    edition,
    lead,
    model,
    modelHash: hashOf(model),
    lastYear: lastYear && { year: lastYear.year, edition: lastYear.edition, publicHash: lastYear.publicHash },
  };
}
