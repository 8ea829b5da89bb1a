import type { AppendixDocument } from './document.js';
import { englishDate } from './english.js';

/** How the document stands, in a sentence. */
export function statusInWords({ assurance, finalOn, asAt }: AppendixDocument): string {
  if (assurance) return `Sealed on ${englishDate(assurance.sealedOn)}, edition ${assurance.edition}`;
  if (finalOn) return `Draft: the text agreed on ${englishDate(finalOn)}, not yet sealed`;
  return `Draft as at ${englishDate(asAt)}. It may still change.`;
}
