import type { Caller } from '../../work/caller.js';
import { NotHere } from '../../work/refusals.js';
import type { Works } from '../../work/works.js';
import { entryStatement, peopleStatement, type HistoryPersonRow } from '../history.store.js';
import type { HistoryEntryView, HistoryPeopleView, HistoryView } from '../history.view.js';
import { readEntries, readPart, seesOf } from '../read-entries.js';
import type { ReadHistoryQuery } from './read-history.dto.js';

/** How much of a text a list gives. */
const shortLength = 200;

/** What was done in the council, newest first; texts that the caller may not see are kept back, the fact that something was done is not. */
export async function readHistory(works: Works, caller: Caller, query: ReadHistoryQuery): Promise<HistoryView> {
  const entries = await readPart(works, caller, query, shortLength);
  const items = entries.slice(0, query.limit);
  return { items, next: entries.length > query.limit ? (items.at(-1)?.number ?? null) : null };
}

/** One entry with its texts from the first word to the last, under the same rules. @throws NotHere */
export async function readEntry(works: Works, caller: Caller, number: number): Promise<HistoryEntryView> {
  const statement = entryStatement(caller.councilId, number, seesOf(caller).restricted);
  const [entry] = await readEntries(works, caller, statement);
  if (!entry) throw new NotHere('entry');
  return entry;
}

/** Everybody whose changes the history holds, also those who have left, by name. */
export async function readHistoryPeople(works: Works, caller: Caller): Promise<HistoryPeopleView> {
  const [people] = await works.read<[HistoryPersonRow]>(caller, [peopleStatement(caller.councilId)]);
  return { items: people.toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB')) };
}
