import { isDay } from '../../http/dates.js';
import { englishDate } from '../appendix/english.js';
import { paragraphsOf } from '../appendix/paragraphs.js';
import type { Contact, FieldAnswer, FieldValue } from './answers.js';
import type { Block, ListBlock, ParagraphBlock, TableBlock } from './document.js';
import type { FormField } from './form.js';

/** Numbers the paragraphs of a section; those of the front sheet have no number. */
export type Numbering = () => string | null;

/** Hands out 3.1, 3.2 and so on. */
export function numberingOf(section: number): Numbering {
  let last = 0;
  return () => `${section}.${++last}`;
}

export const unnumbered: Numbering = () => null;

type Written = ParagraphBlock | ListBlock | TableBlock;

/** What somebody wrote in a field, as it is printed. Empty for what is not filled in. */
export function blocksOf(field: FormField, { value, clearedBy, clearedOn }: FieldAnswer, number: Numbering): Block[] {
  const written = writtenBlocks(field, value, number);
  const initials = clearedBy.trim();
  if (written.length === 0 || !field.cleared || initials === '') return written;
  const day = clearedOn === null ? '' : `, ${englishDate(clearedOn)}`;
  return [...written, { kind: 'paragraph', number: number(), text: `Cleared by ${initials}${day}` }];
}

function writtenBlocks(field: FormField, value: FieldValue, number: Numbering): Written[] {
  switch (field.kind) {
    case 'line':
    case 'choice':
      return line(value.text, number);
    case 'date':
      return line(dateInWords(value.text), number);
    case 'paragraphs':
      return textBlocks(value.text, number);
    case 'list':
    case 'background-papers':
    case 'appendices':
      return listOf(linesOf(value.text));
    case 'contacts':
      return listOf(value.contacts.map(contactInWords));
    case 'coded':
      return [...listOf(value.items.map(itemInWords)), ...textBlocks(value.text, number)];
    case 'table':
      return tableOf(field, value.rows);
    case 'statutory-comments':
      return [];
  }
}

/** Paragraphs are parted by empty lines; lines that begin with "- " are items of a list. */
export function textBlocks(text: string, number: Numbering): Written[] {
  return paragraphsOf(text).flatMap((paragraph) => {
    const lines = paragraph.split('\n');
    const first = lines.findIndex((one) => isItem(one));
    const before = lines.slice(0, first === -1 ? lines.length : first).join('\n');
    const items = first === -1 ? [] : itemsOf(lines.slice(first));
    return [...line(before, number), ...listOf(items)];
  });
}

function isItem(text: string): boolean {
  return /^\s*-(?:\s|$)/u.test(text);
}

/** A line without a mark of its own goes on with the item before it. */
function itemsOf(lines: readonly string[]): string[] {
  const items: string[] = [];
  for (const one of lines) {
    if (isItem(one)) items.push(one.replace(/^\s*-/u, '').trim());
    else items[items.length - 1] = `${items.at(-1) ?? ''}\n${one.trim()}`;
  }
  return items;
}

/** One item a line, whether or not it was typed with a mark. */
export function linesOf(text: string): string[] {
  return text.split('\n').map((one) => one.replace(/^\s*-(?=\s|$)/u, '').trim());
}

function line(text: string, number: Numbering): ParagraphBlock[] {
  const trimmed = text.trim();
  return trimmed === '' ? [] : [{ kind: 'paragraph', number: number(), text: trimmed }];
}

export function listOf(texts: readonly string[]): ListBlock[] {
  const items = texts.filter((text) => text.trim() !== '').map((text) => ({ text }));
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

function contactInWords({ name, post, telephone, email }: Contact): string {
  return [name, post, telephone, email]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(', ');
}

function itemInWords({ code, words }: { readonly code: string; readonly words: string }): string {
  return words.trim() === '' ? code : `${words.trim()} (${code})`;
}

function tableOf({ label, group, columns }: FormField, rows: FieldValue['rows']): TableBlock[] {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  if (filled.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: group === null ? label : `${group}: ${label}`,
      columns,
      rows: filled.map((row) => columns.map(({ kind }, place) => cellInWords(kind, (row[place] ?? '').trim()))),
    },
  ];
}

function cellInWords(kind: 'text' | 'money' | 'date', cell: string): string {
  if (kind === 'date') return dateInWords(cell);
  const amount = kind === 'money' ? /^(-?)£?(\d{1,12})(\.\d{1,2})?$/u.exec(cell.replaceAll(',', '')) : null;
  if (!amount) return cell;
  const [, sign = '', pounds = '', pence = ''] = amount;
  return `${sign}£${pounds.replaceAll(/\B(?=(\d{3})+$)/gu, ',')}${pence === '' ? '' : pence.padEnd(3, '0')}`;
}

/** A day in words; what is no day stands as it was typed. */
function dateInWords(text: string): string {
  return isDay(text) ? englishDate(text) : text;
}
