import type { Classification } from '../../api/types';
import { levelInWords } from '../../forms/classification/levels';
import { sameValue } from '../../forms/autosave/three-way';
import { dateInWords, momentInWords } from '../../format/dates';
import { fieldInWords, keyInWords } from './field-words';

/** One field that changed, in words. An empty text is an empty field. */
export interface FieldChange {
  name: string;
  before: string;
  after: string;
  /** Long enough to stand in blocks of its own. */
  long: boolean;
}

type State = Record<string, unknown> | null | undefined;

const LONG = 80;
/** Fields whose values are keys of a list, not text that a person typed. */
const keyed = new Set([
  'cites',
  'criteria',
  'criterionKey',
  'grade',
  'judgement',
  'kind',
  'on',
  'origin',
  'roles',
  'score',
  'stance',
  'state',
  'status',
  'themeKey',
]);
/** Numbers of the machine that say nothing to a person. */
const hidden = new Set(['revision', 'noteId', 'linkId', 'exportId', 'fileId', 'holderId', 'deputyIds']);

/**
 * What differs between two states of an object, field by field, in words.
 * @param before the state before, or null when it was made
 * @param after the state after, or null when it was removed
 * @param nameOf the name of a person or an item by its id
 * @param cut names of changed fields whose texts are cut short here: they differ where nobody sees it
 */
export function changesOf(
  before: State,
  after: State,
  nameOf: (id: string) => string | undefined,
  cut: readonly string[] = [],
): FieldChange[] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return fields
    .filter((field) => !hidden.has(field) && (cut.includes(field) || !sameValue(before?.[field], after?.[field])))
    .map((field) => {
      const was = inWords(field, before?.[field], nameOf);
      const is = inWords(field, after?.[field], nameOf);
      const long = Math.max(was.length, is.length) > LONG;
      return { field, change: { name: fieldInWords(field), before: was, after: is, long } };
    })
    .filter(({ field, change }) => cut.includes(field) || change.before !== change.after)
    .map(({ change }) => change);
}

function inWords(field: string, value: unknown, nameOf: (id: string) => string | undefined): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((item) => inWords(field, item, nameOf)).join(', ');
  if (isClassification(value)) return levelInWords(value);
  if (typeof value === 'object') {
    const parts = Object.entries(value).map(
      ([name, part]) => [fieldInWords(name), inWords(name, part, nameOf)] as const,
    );
    return parts
      .filter(([, words]) => words)
      .map(([name, words]) => `${name}: ${words}`)
      .join('; ');
  }
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  const text = String(value);
  if (keyed.has(field)) return keyInWords(text);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return dateInWords(text);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text)) return momentInWords(text);
  return field.endsWith('Id') ? (nameOf(text) ?? text) : text;
}

function isClassification(value: unknown): value is Classification {
  return typeof value === 'object' && value !== null && 'level' in value && 'paragraph' in value;
}
