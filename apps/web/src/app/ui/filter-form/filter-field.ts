import { type Asked, type LeftOut, partsOf } from '../../api/understood';
import { dateInWords, fromTyped } from '../../format/dates';
import type { Choice } from '../radios/radios';

/** A box for words. */
export interface SearchField {
  readonly kind: 'search';
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** How many characters are searched for at most. */
  readonly limit: number;
}

/** One of several answers. */
export interface SelectField {
  readonly kind: 'select';
  readonly name: string;
  readonly label: string;
  /** Empty until they have been read. */
  readonly choices: readonly Choice[];
  /** The words for "no answer". A field without them always has an answer: the first, unless another is chosen. */
  readonly empty?: string;
}

/** A box for a day: typed as people write it, `YYYY-MM-DD` in the address. */
export interface DateField {
  readonly kind: 'date';
  readonly name: string;
  readonly label: string;
  readonly hint: string;
}

/** A part of a filter; its name is the one that it has in the address. */
export type FilterField = SearchField | SelectField | DateField;

/** The answer that stands when the address says nothing, and that the address need not say. */
export function usualAnswer(field: FilterField): string {
  return field.kind === 'select' && field.empty === undefined ? (field.choices[0]?.value ?? '') : '';
}

/** Answers in the address that are none of their field's choices. */
export function unknownAnswers(fields: readonly FilterField[], asked: Asked): LeftOut[] {
  return partsOf(asked, (name, value) => {
    const field = fields.find((one) => one.name === name);
    if (field?.kind !== 'select' || field.choices.length === 0) return false;
    return !field.choices.some((choice) => choice.value === value);
  });
}

/** Why an answer cannot be asked for, to stand at its field; null when it can. */
export function problemWith(field: FilterField, answer: string): string | null {
  if (field.kind === 'date') {
    const read = fromTyped(answer);
    return 'problem' in read ? `${field.label}: ${read.problem.charAt(0).toLowerCase()}${read.problem.slice(1)}` : null;
  }
  const tooLong = field.kind === 'search' && answer.length > field.limit;
  return tooLong ? `Search for ${field.limit} characters or fewer. You have ${answer.length}` : null;
}

/** An answer as the box shows it: a day of the address in words, all else as it is. */
export function shownAnswer(field: FilterField, answer: string): string {
  const day = field.kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(answer) && problemWith(field, answer) === null;
  return day ? dateInWords(answer) : answer;
}

/** An answer that has no problem as the address has it. */
export function answerInAddress(field: FilterField, answer: string): string {
  const trimmed = answer.trim();
  if (field.kind !== 'date') return trimmed;
  const read = fromTyped(trimmed);
  return 'date' in read ? (read.date ?? '') : trimmed;
}
