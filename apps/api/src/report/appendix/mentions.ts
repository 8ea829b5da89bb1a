import type { AppendixDocument } from './document.js';
import type { AppendixSource } from './source.js';
import { isPublic } from './public-material.js';
import { textsOf, type PlacedText } from './texts.js';

/** A place in the public document where someone wrote the title or file name of something withheld. */
export interface Mention {
  readonly where: string;
  readonly names: string;
}

/** Shorter titles turn up in ordinary sentences by chance. */
const SHORTEST_TITLE = 8;

/**
 * Filtering cannot see that a public sentence names an exempt report: only its author can mend that. This finds such
 * sentences by the titles and file names of what is withheld, whatever their case and spacing.
 */
export function mentionsOfWithheld(source: AppendixSource, document: AppendixDocument): Mention[] {
  return mentionsIn(source, textsOf(document)).map(({ where, names }) => ({ where, names }));
}

/** As `mentionsOfWithheld`, in any public texts. What else is known of a text stays with it. */
export function mentionsIn<Text extends PlacedText>(
  source: AppendixSource,
  texts: readonly Text[],
): (Text & Mention)[] {
  const closed = [...source.evidence, ...source.followOnActions].filter((item) => !isPublic(item.classification));
  const names = closed.flatMap((item) => ('file' in item && item.file ? [item.title, item.file.name] : [item.title]));
  const telling = [...new Set(names)].filter((name) => plain(name).length >= SHORTEST_TITLE);
  return texts.flatMap((placed) => {
    const searched = plain(placed.text);
    return telling.filter((name) => searched.includes(plain(name))).map((name) => ({ ...placed, names: name }));
  });
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}
