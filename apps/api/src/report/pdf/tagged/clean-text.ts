import type { FontCoverage } from './font-coverage.js';
import { isInvisible } from './invisible-characters.js';

/** A character the font lacks, for the officer to put in other words. */
export interface ReplacedCharacter {
  codePoint: number;
  /** What is printed in its place, for instance `[U+1F389]`. */
  placeholder: string;
  /** What kind of character it is, for instance `emoji` or `Arabic`. */
  kind: string;
  count: number;
}

export interface CleanText {
  text: string;
  /** In the order of first use. */
  replaced: readonly ReplacedCharacter[];
}

/** Line ends of all systems, and the separators that word processors leave behind. */
const LINE_END = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/** Kinds by what the character is used for; the first that fits. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\p{Surrogate}/u, 'half of a broken character'],
  [/\p{Private_Use}/u, 'private character of some font'],
  [/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}/u, 'emoji'],
  [/\p{Script=Arabic}/u, 'Arabic'],
  [/\p{Script=Hebrew}/u, 'Hebrew'],
  [/\p{Script=Han}/u, 'Chinese, Japanese or Korean'],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'Japanese'],
  [/\p{Script=Hangul}/u, 'Korean'],
  [/\p{Script=Devanagari}/u, 'Devanagari'],
  [/\p{Script=Bengali}/u, 'Bengali'],
  [/\p{Script=Gurmukhi}/u, 'Gurmukhi'],
  [/\p{Script=Gujarati}/u, 'Gujarati'],
  [/\p{Script=Tamil}/u, 'Tamil'],
  [/\p{Mark}/u, 'accent'],
  [/\p{Letter}/u, 'letter'],
  [/\p{Symbol}/u, 'symbol'],
];

/**
 * Makes people's text fit for a font: accents are composed (NFC), invisible characters go by the listed rule, line ends
 * become `\n`, spaces the font lacks become plain ones, and any other character it lacks becomes a placeholder with its
 * number. Nothing else is dropped.
 */
export function cleanText(text: string, canDraw: FontCoverage): CleanText {
  const replaced = new Map<number, ReplacedCharacter>();
  let clean = '';
  for (const character of text.replace(LINE_END, '\n').normalize('NFC')) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (character === '\n') clean += character;
    else if (isInvisible(codePoint)) continue;
    else if (character === '\t') clean += ' ';
    else if (canDraw(codePoint)) clean += character;
    else clean += /\p{Space_Separator}/u.test(character) ? ' ' : replace(codePoint, replaced);
  }
  return { text: clean, replaced: [...replaced.values()] };
}

function replace(codePoint: number, replaced: Map<number, ReplacedCharacter>): string {
  const known = replaced.get(codePoint);
  if (known) {
    known.count += 1;
    return known.placeholder;
  }
  const placeholder = `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
  const character = String.fromCodePoint(codePoint);
  const kind = KINDS.find(([pattern]) => pattern.test(character))?.[1] ?? 'character';
  replaced.set(codePoint, { codePoint, placeholder, kind, count: 1 });
  return placeholder;
}
