import type { HistoryEntryView } from '../history.view.js';

/** Names of the columns, in the order of the cells. */
export const columns = [
  'Entry',
  'Date (London)',
  'Time (London)',
  'Who',
  'What they did',
  'Kind of thing',
  'Thing',
  'Year',
  'Before',
  'After',
  'Cut short here',
  'Kept back',
] as const;

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** What a spreadsheet shows of a cell at most. */
const longestCell = 32_000;

/** An entry as the cells of a line. The date is written as YYYY-MM-DD, which every spreadsheet sorts. */
export function entryCells(entry: HistoryEntryView): string[] {
  const part = new Map(london.formatToParts(new Date(entry.at)).map(({ type, value }) => [type, value]));
  return [
    String(entry.number),
    `${part.get('year')}-${part.get('month')}-${part.get('day')}`,
    `${part.get('hour')}:${part.get('minute')}:${part.get('second')}`,
    entry.by?.name ?? 'The operator of the service',
    entry.act.replaceAll('-', ' '),
    entry.objectType.replaceAll('-', ' '),
    entry.title,
    entry.year ?? '',
    stateInWords(entry.before, entry.after),
    stateInWords(entry.after, entry.before),
    entry.shortened.map(fieldInWords).join(', '),
    entry.withheld ? 'Yes' : '',
  ];
}

/** The fields of a state that differ in another, a line each; all of them where there is no other. */
function stateInWords(state: object | null, other: object | null): string {
  const others = new Map(Object.entries(other ?? {}));
  const text = Object.entries(state ?? {})
    .filter(([field, value]) => other === null || JSON.stringify(value) !== JSON.stringify(others.get(field)))
    .map(([field, value]) => `${fieldInWords(field)}: ${valueInWords(value)}`)
    .join('\n');
  return text.length > longestCell ? `${text.slice(0, longestCell)}…` : text;
}

function valueInWords(value: unknown): string {
  if (value === null || value === '') return '(empty)';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** "scoreReason" as "Score reason". */
function fieldInWords(field: string): string {
  const words = field.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
