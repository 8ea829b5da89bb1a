import type { AppendixDocument } from './document.js';
import { mentionsOfWithheld, type Mention } from './mentions.js';
import type { AppendixSource } from './source.js';
import { textsOf } from './texts.js';

/** What the document's typeface cannot print of one text, and what stands there instead. */
export interface ReplacedCharacters {
  readonly where: string;
  readonly characters: readonly string[];
}

export interface AppendixProblems {
  readonly replaced: readonly ReplacedCharacters[];
  /** Public texts that speak by name of something withheld. */
  readonly mentions: readonly Mention[];
}

/** Gives the characters of a text that the typeface lacks, each once. */
export type CharactersLacking = (text: string) => readonly string[];

/**
 * What an officer should know of the document's text before publishing; what is missing from the assessment is the assessment's own to say.
 * For officers only: it may name what is not public.
 */
export function appendixProblems(
  source: AppendixSource,
  document: AppendixDocument,
  charactersLacking: CharactersLacking,
): AppendixProblems {
  return {
    replaced: textsOf(document)
      .map(({ where, text }) => ({ where, characters: charactersLacking(text) }))
      .filter(({ characters }) => characters.length > 0),
    mentions: mentionsOfWithheld(source, document),
  };
}
