import type { Caller } from '../../work/caller.js';
import { NotHere } from '../../work/refusals.js';
import type { Statement } from '../../work/statement.js';
import type { Works } from '../../work/works.js';
import {
  entriesStatement,
  entryStatement,
  restrictedItemsStatement,
  type HistoryRow,
  type RestrictedItemRow,
} from '../history.store.js';
import type { HistoryEntryView, HistoryView } from '../history.view.js';
import type { ReadHistoryQuery } from './read-history.dto.js';
import { isPrivate, mustBeWithheld } from './read-history.rules.js';

/** What was done in the council, newest first; texts that the caller may not see are kept back, the fact that something was done is not. */
export async function readHistory(works: Works, caller: Caller, query: ReadHistoryQuery): Promise<HistoryView> {
  const entries = await read(works, caller, entriesStatement(caller.councilId, query, seesAll(caller)));
  const items = entries.slice(0, query.limit);
  return { items, next: entries.length > query.limit ? (items.at(-1)?.number ?? null) : null };
}

/** One entry with its texts from the first word to the last, under the same rules. @throws NotHere */
export async function readEntry(works: Works, caller: Caller, number: number): Promise<HistoryEntryView> {
  const [entry] = await read(works, caller, entryStatement(caller.councilId, number, seesAll(caller)));
  if (!entry) throw new NotHere('entry');
  return entry;
}

function seesAll(caller: Caller): boolean {
  return caller.permissions.has('restricted:read');
}

/** Whether an entry’s texts are the team’s own and this caller is not of it. */
function keptPrivate(caller: Caller, row: HistoryRow): boolean {
  return isPrivate(row) && !caller.permissions.has('comment:read');
}

async function read(works: Works, caller: Caller, entries: Statement): Promise<HistoryEntryView[]> {
  if (seesAll(caller)) {
    const [rows] = await works.read<[HistoryRow]>(caller, [entries]);
    return rows.map((row) => toEntryView(row, keptPrivate(caller, row)));
  }
  const [rows, restricted] = await works.read<[HistoryRow, RestrictedItemRow]>(caller, [
    entries,
    restrictedItemsStatement(caller.councilId),
  ]);
  const restrictedIds = restricted.map((item) => item.id);
  return rows.map((row) => toEntryView(row, keptPrivate(caller, row) || mustBeWithheld(row, restrictedIds)));
}

function toEntryView(row: HistoryRow, withheld: boolean): HistoryEntryView {
  return {
    number: Number(row.number),
    at: row.at.toISOString(),
    by: row.personId === null ? null : { id: row.personId, name: row.personName },
    act: row.act,
    objectType: row.objectType,
    objectId: row.objectId,
    title: withheld ? 'Withheld' : row.objectTitle,
    year: row.year,
    before: withheld ? null : row.before,
    after: withheld ? null : row.after,
    shortened: withheld ? [] : row.shortened,
    withheld,
  };
}
