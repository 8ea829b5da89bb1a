import type { CoveringSource } from '../covering-reports/covering-sources.js';
import { buildCoveringDocument, coveringParts } from '../covering/build-covering-document.js';
import { coveringProblems } from '../covering/covering-problems.js';
import type { Block } from '../covering/document.js';
import { dayInWords } from '../../meeting/meeting-words.js';
import type { CheckedFigure, CheckedTable, CheckedText, MeetingToCheck } from './material.js';
import type { Problem } from './problem.js';
import { referencesIn } from './references-in.js';

/** What a covering report adds to what is checked. */
export interface CoveringPart {
  readonly problems: readonly Problem[];
  readonly texts: readonly CheckedText[];
  readonly references: ReadonlySet<string>;
  readonly figures: readonly CheckedFigure[];
  readonly tables: readonly CheckedTable[];
  /** The meeting it is written for; null while its day is not known. */
  readonly meeting: MeetingToCheck | null;
  /** Whether an executive takes a key decision on it, or considers some of it in private. Null when nobody has said so, or it goes to no executive. */
  readonly keyOrPrivate: boolean | null;
}

/** The rules of statutory comments say these themselves. */
const saidElsewhere = new Set(['no-comment', 'stale-comment']);

/** @param seesExempt whether the reader may be told what is wrong with exempt fields */
export function coveringPart({ row, form, values, facts }: CoveringSource, seesExempt: boolean): CoveringPart {
  const labels = new Map(form.fields.map(({ key, label }) => [key, label]));
  const at = (key: string) => ({
    where: `${form.title}, ${labels.get(key) ?? 'its meeting'}`,
    place: { field: `covering/${row.id}/${key}` },
  });
  const isExempt = (key: string): boolean => values.get(key)?.classification.level === 'exempt';
  const parts = [...coveringParts(form, values, facts, 'public')];
  const tables = parts.flatMap(([key, blocks]) =>
    blocks.filter((block) => block.kind === 'table').map((block) => ({ ...at(key), block })),
  );
  return {
    problems: coveringProblems(form, values, facts)
      .filter(({ code, field }) => !saidElsewhere.has(code) && (seesExempt || !isExempt(field)))
      .map(({ field, message, blocks }) => {
        const { where, place } = at(field);
        // Where it is says the label already.
        const own = `${labels.get(field) ?? ''}: `;
        const rest = message.startsWith(own) ? message.slice(own.length) : message;
        return { rule: 'covering-report', severity: blocks ? 'stops' : 'warns', where, message: rest, ...place };
      }),
    texts: parts.flatMap(([key, blocks]) => blocks.flatMap(wordsOf).map((text) => ({ ...at(key), text }))),
    references: referencesIn(buildCoveringDocument(form, values, facts, 'public')),
    figures: tables.map(({ block, where, place }) => ({ what: 'table', where, place, alternative: block.caption })),
    tables: tables.map(({ block, where, place }) => ({
      where,
      place,
      rows: [block.columns.map(({ title }) => title), ...block.rows],
    })),
    meeting: meetingOf({ row, form }),
    keyOrPrivate: form.body === 'executive' ? isKeyOrPrivate(values) : null,
  };
}

function meetingOf({ row, form }: Pick<CoveringSource, 'row' | 'form'>): MeetingToCheck | null {
  if (row.meets_on === null) return null;
  return {
    id: row.id,
    title: `${row.body}, ${dayInWords(row.meets_on)}`,
    body: form.body === 'executive' ? 'cabinet' : 'other',
    heldOn: row.meets_on,
    open: true,
    field: `covering/${row.id}/meeting-date`,
  };
}

function isKeyOrPrivate(values: CoveringSource['values']): boolean | null {
  if ([...values.values()].some(({ classification }) => classification.level === 'exempt')) return true;
  const said = values.get('key-decision')?.value.text.trim().toLowerCase();
  return said === 'yes' ? true : said === 'no' ? false : null;
}

/** What people wrote in a block. */
function wordsOf(block: Block): string[] {
  if (block.kind === 'paragraph') return [block.text];
  if (block.kind === 'list') return block.items.map(({ text }) => text);
  return block.rows.flat();
}
