import type { FieldKind } from './form.js';

/** What is written in one field. Which part is used follows from the kind of the field; the others stay empty. */
export interface FieldValue {
  /**
   * Of a line, a choice and a date (YYYY-MM-DD) the whole; of paragraphs the text, parted by empty lines; of a list one item
   * a line; of coded items what is said beside them; of background papers and appendices the officers' own lines.
   */
  readonly text: string;
  /** Coded items, with their words as they were when they were chosen; of background papers the evidence that is left out, by its id. */
  readonly items: readonly CodedItem[];
  /** Of a table. */
  readonly rows: readonly (readonly string[])[];
  readonly contacts: readonly Contact[];
}

export interface CodedItem {
  readonly code: string;
  readonly words: string;
}

export interface Contact {
  readonly name: string;
  readonly post: string;
  readonly telephone: string;
  readonly email: string;
}

/** A covering report has two readers: the public, and whoever may see what is exempt. */
export interface FieldClassification {
  readonly level: 'public' | 'exempt';
  /** Of Schedule 12A to the Local Government Act 1972; set when the level is exempt. */
  readonly paragraph: number | null;
  readonly publicInterestReason: string | null;
}

/** What is known of one field of a covering report. */
export interface FieldAnswer {
  readonly value: FieldValue;
  readonly classification: FieldClassification;
  /** Initials of whoever cleared it, and the day. */
  readonly clearedBy: string;
  readonly clearedOn: string | null;
  /** The offered text that was taken, as it was then; null when none was. */
  readonly offered: string | null;
}

/** By the key of the field. A field that nobody has touched has none. */
export type CoveringValues = ReadonlyMap<string, FieldAnswer>;

export const emptyValue: FieldValue = { text: '', items: [], rows: [], contacts: [] };
export const openToAll: FieldClassification = { level: 'public', paragraph: null, publicInterestReason: null };

/** What a field says until somebody writes something else. */
export function untouched(initial: string): FieldAnswer {
  return {
    value: { ...emptyValue, text: initial },
    classification: openToAll,
    clearedBy: '',
    clearedOn: null,
    offered: null,
  };
}

/** Whether nothing is written that would be printed. */
export function isEmpty(kind: FieldKind, value: FieldValue): boolean {
  const blank = (text: string): boolean => text.trim() === '';
  switch (kind) {
    case 'coded':
      return value.items.length === 0 && blank(value.text);
    case 'table':
      return value.rows.every((row) => row.every(blank));
    case 'contacts':
      return value.contacts.every((contact) => Object.values(contact).every(blank));
    case 'list':
    case 'paragraphs':
      return value.text.split('\n').every((line) => blank(line.replace(/^\s*-(?=\s|$)/u, '')));
    default:
      return blank(value.text);
  }
}
