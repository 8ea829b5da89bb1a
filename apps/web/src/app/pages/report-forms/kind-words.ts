import type { ReportFormField, ReportFormView } from '../../api/types';
import type { Choice } from '../../ui/radios/radios';

type Kind = ReportFormField['kind'];

/** What a field can hold, in words. */
export const kinds: readonly (Choice & { value: Kind })[] = [
  { value: 'line', label: 'A line' },
  { value: 'paragraphs', label: 'Paragraphs' },
  { value: 'list', label: 'A list' },
  { value: 'choice', label: 'One of some choices' },
  { value: 'date', label: 'A date' },
  { value: 'contacts', label: 'People to contact' },
  { value: 'coded', label: 'Items of a coded list' },
  { value: 'table', label: 'A table' },
  { value: 'statutory-comments', label: 'Statutory officers’ comments, filled in by the service' },
  { value: 'background-papers', label: 'Background papers, listed by the service' },
  { value: 'appendices', label: 'Appendices, listed by the service' },
];

export const places: readonly Choice[] = [
  { value: 'front-sheet', label: 'On the front sheet' },
  { value: 'body', label: 'As a section of the body' },
];

export const bodies: readonly Choice[] = [
  { value: 'council', label: 'The full council' },
  { value: 'executive', label: 'An executive, such as a cabinet' },
  { value: 'committee', label: 'A committee' },
];

export function kindInWords(kind: Kind): string {
  return kinds.find(({ value }) => value === kind)?.label ?? kind;
}

export function placeInWords(place: ReportFormField['place']): string {
  return places.find(({ value }) => value === place)?.label ?? place;
}

export function bodyInWords(body: ReportFormView['body']): string {
  return bodies.find(({ value }) => value === body)?.label ?? body;
}

/** Columns as they are typed, one a line; an amount or a day is said after a colon. */
export function columnsInWords(columns: ReportFormField['columns']): string {
  return columns.map(({ title, kind }) => (kind === 'text' ? title : `${title}: ${kind}`)).join('\n');
}

/** Reads what was typed: "Cost: money" is a column of amounts, "Due: date" one of days, all others hold words. */
export function columnsFrom(text: string): ReportFormField['columns'] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const found = /^(.+):\s*(money|date)$/i.exec(line);
      const kind = found?.[2]?.toLowerCase();
      return found?.[1] && (kind === 'money' || kind === 'date')
        ? { title: found[1].trim(), kind }
        : { title: line, kind: 'text' as const };
    });
}
