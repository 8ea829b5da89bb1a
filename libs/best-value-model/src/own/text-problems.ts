import { findPlaceholder } from '../gaps/find-placeholder.js';
import type { OwnProblem } from './own-draft.js';
import { plainWords, saidPlainly } from './plain-words.js';

/** What is wrong with one text: nothing in it, no word in it, too much of it, or a placeholder. @param ask what to do when it is empty */
export function textProblems(field: string, text: string, most: number, ask: string): OwnProblem[] {
  const words = plainWords(text);
  if (words === '') return [{ field, message: ask }];
  if (saidPlainly(words) === '') return [{ field, message: 'Write it in words: signs alone cannot be read out.' }];
  if (words.length > most) return [{ field, message: `Shorten it to ${most} characters: it has ${words.length} now.` }];
  const placeholder = findPlaceholder(words);
  return placeholder === null ? [] : [{ field, message: `“${placeholder}” is still to be filled in.` }];
}

/** A problem for each value that an earlier one in the list equals; empty ones are left alone. */
export function repeatedProblems(
  values: readonly { field: string; value: string; message: string }[],
  taken: Iterable<string> = [],
): OwnProblem[] {
  const seen = new Set(taken);
  return values
    .filter(({ value }) => value !== '' && seen.size === seen.add(value).size)
    .map(({ field, message }) => ({ field, message }));
}
