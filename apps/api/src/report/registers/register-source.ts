import { englishDate } from '../appendix/english.js';
import { isAgreed } from '../appendix/is-agreed.js';
import type { Material } from '../appendix/material.js';
import { publicMaterial } from '../appendix/public-material.js';
import { restrictedSource } from '../appendix/restricted-source.js';
import type { AppendixSource, Classification } from '../appendix/source.js';
import type { RegisterAudience } from './register-document.js';

/** What a register is made from. */
export interface RegisterSource {
  /** As sealed when the year is sealed, otherwise as it stands. */
  readonly source: AppendixSource;
  /** Null until it is sealed; `on` is YYYY-MM-DD. */
  readonly sealed: { readonly edition: number; readonly on: string } | null;
  /** How often the fields of each follow-on action have changed, by its id. */
  readonly revisions: ReadonlyMap<string, number>;
}

/** What one audience may read, and how closed each item of it is. */
export interface RegisterMaterial {
  readonly material: Material;
  /** Null for the public, whose material carries no classification. */
  readonly classifications: ReadonlyMap<string, Classification> | null;
}

/** Confidential material, of section 100A(3), is in no register at all. */
export function materialFor(source: AppendixSource, audience: RegisterAudience): RegisterMaterial {
  if (audience === 'public') return { material: publicMaterial(source), classifications: null };
  const material = restrictedSource(source);
  const items = [...material.followOnActions, ...material.evidence];
  return { material, classifications: new Map(items.map(({ id, classification }) => [id, classification])) };
}

/** Which text of the year a register shows, in a sentence. */
export function standingOf({ source, sealed }: RegisterSource): string {
  if (sealed) return `As sealed on ${englishDate(sealed.on)}, edition ${sealed.edition}.`;
  if (isAgreed(source.state)) return 'Draft: the text is agreed and waits for its signatures and seal.';
  return `Draft as it stood on ${englishDate(source.asAt)}.`;
}
