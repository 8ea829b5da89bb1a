import { mayHaveStatus } from '../../../follow-on-action/follow-on-action.rules.js';
import { mayEditTheme } from '../../../assessment/edit.rules.js';
import type { ChangeFollowOnActionDto } from '../../../follow-on-action/change-follow-on-action/change-follow-on-action.dto.js';
import { reasonsOf } from '../../../work/refusals.js';
import { allActionPlanColumns, checkedColumns, editableKeys } from '../action-plan-columns.js';
import { statusWords } from '../../appendix/words.js';
import { englishDate } from '../../appendix/english.js';
import { cellText } from '../cell-text.js';
import { asWritten } from '../csv/neutralised.js';
import { markOf, readCheck, type RowCheck } from '../row-check.js';
import type {
  CellConflictView,
  CellErrorView,
  CellLeftView,
  FieldChangeView,
  ImportPreviewView,
  RowChangeView,
} from './import.view.js';
import type { PersonRow, PresentRow } from './present-rows.js';
import { sentDue, sentNote, sentOwner, sentStatus, type SentValue } from './sent-value.js';
import { sentDate } from './sent-date.js';
import { cellName, type SentRow, type SentTable, textOf } from './sent-table.js';

/** A row that will change, with what is to be sent to the act that changes it. */
export interface PlannedChange extends RowChangeView {
  readonly input: ChangeFollowOnActionDto;
}

/** Everything that an import would do and would not do. */
export interface ImportPlan extends Omit<ImportPreviewView, 'fileName' | 'hash' | 'changes'> {
  readonly changes: readonly PlannedChange[];
}

type Present = ReadonlyMap<string, PresentRow>;

/**
 * Compares a file with what was exported and with what is there now. What was changed in the file alone is a change; what was
 * changed in both is a conflict, and nobody's words are overwritten. A row with a conflict or an error is left whole.
 */
export function planImport(table: SentTable, rows: readonly PresentRow[], people: readonly PersonRow[]): ImportPlan {
  const present: Present = new Map(rows.map((row) => [row.id, row]));
  const plan = { changes: [], conflicts: [], errors: [], notImported: [], unknownRows: [] } as {
    changes: PlannedChange[];
    conflicts: CellConflictView[];
    errors: CellErrorView[];
    notImported: CellLeftView[];
    unknownRows: { row: number; reference: string }[];
  };
  const seen = new Map<string, number>();
  const monthFirst = writesMonthFirst(table);
  let unchanged = 0;
  for (const row of table.rows) {
    const sent = new SentCells(table, row);
    const id = textOf(sent.of('id')).toLowerCase();
    const before = seen.get(id);
    const there = present.get(id);
    if (id === '') {
      plan.errors.push(
        sent.error('id', 'This row has no identifier. Add new follow-on actions on their page, not in the file'),
      );
    } else if (before !== undefined) {
      plan.errors.push(sent.error('id', `This follow-on action has a row already: row ${before}`));
    } else if (!there) {
      plan.unknownRows.push({ row: row.number, reference: sent.reference });
    } else {
      const found = compare(sent, there, people, monthFirst);
      plan.errors.push(...found.errors);
      plan.conflicts.push(...found.conflicts);
      plan.notImported.push(...found.notImported);
      if (found.change) plan.changes.push(found.change);
      else if (found.errors.length + found.conflicts.length === 0) unchanged += 1;
    }
    if (id !== '' && before === undefined) seen.set(id, row.number);
  }
  const missing = rows.filter(({ id }) => !seen.has(id)).length;
  return { ...plan, unchanged, missing, unknownColumns: [...table.unknownColumns] };
}

/**
 * Whether the file writes 06/30/2026: a program that is set to the other order of day and month has saved it. The due dates that
 * nobody touched tell, as each row knows what its own was.
 */
function writesMonthFirst(table: SentTable): boolean {
  const known = table.rows.map((row) => {
    const sent = new SentCells(table, row);
    return { cell: sent.of('due'), mark: readCheck(textOf(sent.of('check')))?.marks['due'] };
  });
  const asExported = (first: boolean): number =>
    known.filter(({ cell, mark }) => {
      const date = sentDate(cell, first);
      return 'day' in date && date.day !== null && markOf(date.day) === mark;
    }).length;
  return asExported(true) > asExported(false);
}

/** The cells of one row by the keys of their columns. */
class SentCells {
  constructor(
    private readonly table: SentTable,
    private readonly row: SentRow,
  ) {}

  has(key: string): boolean {
    return this.table.places.has(key);
  }

  of(key: string) {
    const place = this.table.places.get(key);
    return place === undefined ? undefined : this.row.cells[place];
  }

  cell(key: string): string {
    return cellName(this.table.places.get(key) ?? 0, this.row.number);
  }

  error(key: string, message: string): CellErrorView {
    return { cell: this.cell(key), message };
  }

  get reference(): string {
    return textOf(this.of('reference')).slice(0, 20);
  }
}

interface Compared {
  change: PlannedChange | null;
  errors: CellErrorView[];
  conflicts: CellConflictView[];
  notImported: CellLeftView[];
}

const labels = new Map(allActionPlanColumns.map(({ key, title }) => [key, title]));
const fieldOf = { owner: 'owner', due: 'dueOn', status: 'status', newNote: 'note' } as const;

function compare(sent: SentCells, there: PresentRow, people: readonly PersonRow[], monthFirst: boolean): Compared {
  const check = readCheck(textOf(sent.of('check')));
  const found: Compared = { change: null, errors: [], conflicts: [], notImported: leftAlone(sent, there, check) };
  if (!check) {
    const message =
      'The hidden cell that tells what you changed has been altered. Download the plan again and edit that file';
    found.errors.push(sent.error('check', message));
    return found;
  }
  const fields: FieldChangeView[] = [];
  const take = (
    key: 'owner' | 'due' | 'status',
    read: SentValue<unknown>,
    present: string | null,
    shown = present,
  ): boolean => {
    if (!sent.has(key)) return false;
    if ('wrong' in read) {
      found.errors.push(sent.error(key, read.wrong));
      return false;
    }
    const mark = check.marks[key];
    // A spreadsheet that was made of a CSV still has the apostrophe before what looks like a formula.
    const written = key === 'owner' ? textOf(sent.of(key)) : (read.words ?? '');
    if ([written, asWritten(written)].some((one) => markOf(one) === mark || one === (present ?? ''))) return false;
    const label = labels.get(key) ?? key;
    const to = key === 'due' ? inWords(read.words) : read.words;
    if (markOf(present) !== mark) {
      const { id, title } = there;
      const changed = { changedBy: there.updated_by, changedAt: there.updated_at.toISOString() };
      const both = { inFile: to, present: shown };
      found.conflicts.push({ id, title, reference: sent.reference, cell: sent.cell(key), label, ...both, ...changed });
      return false;
    }
    fields.push({ field: fieldOf[key], label, from: shown, to });
    return true;
  };
  const owner = sentOwner(sent.of('owner'), people);
  const due = sentDue(sent.of('due'), monthFirst);
  const status = sentStatus(sent.of('status'));
  const note = sent.has('newNote') ? sentNote(sent.of('newNote'), there) : null;
  const input: ChangeFollowOnActionDto = {};
  if (take('owner', owner, there.owner === null ? null : cellText(there.owner).trim()) && 'value' in owner)
    Object.assign(input, owner.value);
  if (take('due', due, there.due_on, inWords(there.due_on)) && 'value' in due) input.dueOn = due.value;
  if (take('status', status, statusWords[there.status]) && 'value' in status) input.status = status.value;
  if (note && 'wrong' in note) found.errors.push(sent.error('newNote', note.wrong));
  if (note && 'value' in note) {
    input.note = note.value;
    fields.push({ field: 'note', label: labels.get('newNote') ?? 'note', from: null, to: note.words });
  }
  if (fields.length === 0) return found;
  const allowed = mayHaveStatus(there.status, input.status ?? there.status, there.evidence, input.note ?? '');
  for (const { message } of reasonsOf([allowed])) found.errors.push(sent.error('status', message));
  for (const { message } of reasonsOf([mayEditTheme(there.theme_key, there.stage)]))
    found.errors.push(sent.error('reference', message));
  if (found.errors.length + found.conflicts.length > 0) return found;
  const { id, title, revision } = there;
  found.change = { id, title, revision, reference: sent.reference, fields, input };
  return found;
}

/** Cells that were changed in the file and are not of those that an import takes. */
function leftAlone(sent: SentCells, { title }: PresentRow, check: RowCheck | null): CellLeftView[] {
  const editable: readonly string[] = editableKeys;
  return checkedColumns
    .filter(({ key }) => check !== null && sent.has(key) && !editable.includes(key))
    .filter(({ key }) => {
      const text = textOf(sent.of(key));
      return ![text, asWritten(text)].some((one) => markOf(one) === check?.marks[key]);
    })
    .map(({ key, title: label }) => ({ cell: sent.cell(key), label, title }));
}

function inWords(day: string | null): string | null {
  return day === null ? null : englishDate(day);
}
