import type { CoveringAnswer } from '../../api/types';
import { levelInWords } from '../../forms/classification/levels';
import type { FieldWords } from '../../forms/conflict/record-conflicts';
import { dateInWords } from '../../format/dates';

type Items = CoveringAnswer['items'];
type Contacts = CoveringAnswer['contacts'];

/** Coded items one a line: "Clean streets (SO2)". */
export function itemsInWords(items: Items): string {
  return items.map(({ code, words }) => (words ? `${words} (${code})` : code)).join('\n');
}

/** One person a line, as they are printed. */
export function contactsInWords(contacts: Contacts): string {
  return contacts
    .map(({ name, post, telephone, email }) => [name, post, telephone, email].filter((part) => part.trim()).join(', '))
    .join('\n');
}

/** One row a line. */
export function rowsInWords(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.join(' | ')).join('\n');
}

/** How each part of a field is named and shown when two people changed it. */
export function answerFields(label: string): Record<string, FieldWords> {
  const whole = (name: string, show: (value: unknown) => string): FieldWords => ({ name, text: false, show });
  return {
    text: { name: label, text: true, show: (value) => String(value ?? '') },
    items: whole(`the items of ${label}`, (value) => itemsInWords(value as Items)),
    rows: whole(`the rows of ${label}`, (value) => rowsInWords(value as string[][])),
    contacts: whole(`the people of ${label}`, (value) => contactsInWords(value as Contacts)),
    classification: whole(`who may see ${label}`, (value) => levelInWords(value as CoveringAnswer['classification'])),
    clearedBy: whole(`who cleared ${label}`, (value) => String(value ?? '')),
    clearedOn: whole(`when ${label} was cleared`, (value) => dateInWords(value as string | null)),
    offered: whole(`the offered text that ${label} goes by`, (value) => String(value ?? '')),
  };
}

export const aboutFields: Record<string, FieldWords> = {
  title: { name: 'the title', text: false, show: (value) => String(value ?? '') },
  body: { name: 'the body that meets', text: false, show: (value) => String(value ?? '') },
  meetsOn: { name: 'the date', text: false, show: (value) => dateInWords(value as string | null) || 'No date' },
};
