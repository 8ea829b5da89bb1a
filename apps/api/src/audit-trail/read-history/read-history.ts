import type { Caller } from '../../work/caller.js';
import type { Works } from '../../work/works.js';
import {
  entriesStatement,
  restrictedItemsStatement,
  type HistoryRow,
  type RestrictedItemRow,
} from '../history.store.js';
import type { HistoryEntryView, HistoryView } from '../history.view.js';
import type { ReadHistoryQuery } from './read-history.dto.js';
import { mustBeWithheld } from './read-history.rules.js';

/** What was done in the council, newest first; texts that the caller may not see are kept back, the fact that something was done is not. */
export async function readHistory(works: Works, caller: Caller, query: ReadHistoryQuery): Promise<HistoryView> {
  const [rows, restricted] = await works.read<[HistoryRow, RestrictedItemRow]>(caller, [
    entriesStatement(caller.councilId, query),
    restrictedItemsStatement(caller.councilId),
  ]);
  const seesAll = caller.permissions.has('restricted:read');
  const restrictedIds = restricted.map((item) => item.id);
  const page = rows.slice(0, query.limit);
  return {
    items: page.map((row) => toEntryView(row, !seesAll && mustBeWithheld(row, restrictedIds))),
    next: rows.length > query.limit ? Number(page.at(-1)?.number) : null,
  };
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
    before: withheld ? null : row.before,
    after: withheld ? null : row.after,
    withheld,
  };
}
