import type { AppendixDocument } from './document.js';
import type { AppendixSource } from './source.js';
import { isPublic } from './public-material.js';
import { textsOf } from './texts.js';

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
  const closed = [...source.evidence, ...source.followOnActions].filter((item) => !isPublic(item.classification));
  const names = closed.flatMap((item) => ('file' in item && item.file ? [item.title, item.file.name] : [item.title]));
  const telling = [...new Set(names)].filter((name) => plain(name).length >= SHORTEST_TITLE);
  return textsOf(document).flatMap(({ where, text }) => {
    const searched = plain(text);
    return telling.filter((name) => searched.includes(plain(name))).map((name) => ({ where, names: name }));
  });
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}
