import { findPlaceholder } from '@best-value/model';
import { verdict, type Reason, type Verdict } from '../../work/refusals.js';
import type { FieldKind, FormField } from '../covering/form.js';

/** More than any paper has; so a form is always whole. */
export const mostFields = 60;
export const mostForms = 20;
/** With those that were removed: reports keep them, so they stay. */
export const mostFormsEver = 400;
export const mostColumns = 4;
export const mostOptions = 10;

/** Kinds of which a form has one at most: the service fills them in. */
const once: readonly FieldKind[] = ['statutory-comments', 'background-papers', 'appendices'];
const startsWithText: readonly FieldKind[] = ['line', 'paragraphs', 'list', 'choice'];
/** Keys that mean something to the service, each with the kind of field it means it of. */
const ofService: Readonly<Record<string, FieldKind>> = {
  title: 'line',
  'report-to': 'line',
  'meeting-date': 'date',
  'asked-to': 'choice',
};

/** Whether a field can be as it is said to be: what its kind needs, and nothing that an officer would have to take out again. */
export function canBe(field: Omit<FormField, 'key'>): Verdict {
  const because: Reason[] = [];
  const add = (name: keyof FormField, code: string, message: string) => because.push({ code, field: name, message });
  const { kind, options, columns, list, initial } = field;
  if (kind === 'choice' && options.filter((option) => option.trim() !== '').length < 2)
    add('options', 'no-choice', 'Enter two choices or more, one on each line');
  if (new Set(options).size < options.length) add('options', 'same-choice', 'Enter each choice once');
  if (kind === 'table' && columns.length === 0) add('columns', 'no-columns', 'Enter the headings of the columns');
  if (kind === 'coded' && list === null) add('list', 'no-list', 'Choose the list that the items come from');
  const placeholder = findPlaceholder(initial);
  if (placeholder !== null)
    add('initial', 'placeholder', `“${placeholder}” would have to be taken out again in every report. Leave it empty`);
  if (initial.trim() !== '' && !startsWithText.includes(kind))
    add('initial', 'no-text', 'A field of this kind starts empty');
  if (kind === 'choice' && initial !== '' && !options.includes(initial))
    add('initial', 'no-such-choice', 'Start with one of the choices, or with none');
  return verdict(because);
}

export function mayAddField(fields: readonly FormField[], kind: FieldKind): Verdict {
  const because: Reason[] = [];
  if (fields.length >= mostFields)
    because.push({ code: 'too-many', message: `A form can have ${mostFields} fields. Remove one first.` });
  if (once.includes(kind) && fields.some((field) => field.kind === kind))
    because.push({ code: 'there-already', message: 'The form has such a field already: the service fills it in.' });
  return verdict(because);
}

/** @param count of the council's own @param ever with those that were removed */
export function mayAddForm(count: number, ever: number): Verdict {
  const because: Reason[] = [];
  if (count >= mostForms)
    because.push({ code: 'too-many', message: `A council can have ${mostForms} forms of its own. Remove one first.` });
  if (ever >= mostFormsEver)
    because.push({
      code: 'too-many-ever',
      message: `This council has made ${mostFormsEver} forms, with those that were removed, and can make no more: reports of earlier years keep theirs. Change one that there is.`,
    });
  return verdict(because);
}

/** The fields in another order; null when the keys are not exactly theirs. */
export function inOrder(fields: readonly FormField[], keys: readonly string[]): FormField[] | null {
  if (keys.length !== fields.length) return null;
  const ordered = keys.flatMap((key) => fields.filter((field) => field.key === key));
  return new Set(ordered).size === fields.length ? ordered : null;
}

/**
 * A key from words, for addresses and templates: lower case with hyphens, and none that is taken.
 * @param kind of the field; a key that the service knows is given to its own kind of field alone
 */
export function keyFor(words: string, taken: readonly string[], kind?: FieldKind): string {
  const plain = words
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/gu, '');
  const base = plain === '' ? 'field' : plain;
  const free = (key: string): boolean =>
    !taken.includes(key) && (kind === undefined || !Object.hasOwn(ofService, key) || ofService[key] === kind);
  for (let n = 1; ; n += 1) {
    const key = n === 1 ? base : `${base}-${n}`;
    if (free(key)) return key;
  }
}
