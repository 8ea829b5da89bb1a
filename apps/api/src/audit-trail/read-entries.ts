import { type BlindThemeRow, blindThemesStatement } from '../assessment/blind/blind.js';
import type { Caller } from '../work/caller.js';
import { badInputUnless } from '../work/bad-input.js';
import type { Statement } from '../work/statement.js';
import type { Works } from '../work/works.js';
import {
  entriesStatement,
  isKnownStatement,
  operatorKey,
  restrictedItemsStatement,
  type HistoryPart,
  type HistoryRow,
  type RestrictedItemRow,
} from './history.store.js';
import type { HistoryEntryView } from './history.view.js';
import { canBeAsked, mustBeWithheld, type Sees, tellsScore } from './read-history/read-history.rules.js';

/** What this caller may see of the trail beside what everyone may. */
export function seesOf({ permissions }: Caller): Sees {
  return { restricted: permissions.has('restricted:read'), comments: permissions.has('comment:read') };
}

/**
 * The entries of one part of the history and one more, for this caller: the one way in which a page and an export read them.
 * @param length how many characters of a text are given
 * @throws BadInput when the person or the days cannot be asked for
 */
export async function readPart(
  works: Works,
  caller: Caller,
  part: HistoryPart,
  length: number,
): Promise<HistoryEntryView[]> {
  const { councilId } = caller;
  const { person } = part;
  const named = person !== undefined && person !== operatorKey;
  const entries = entriesStatement(councilId, part, seesOf(caller).restricted, length);
  const known = named ? [isKnownStatement(councilId, person)] : [];
  const { views, rest } = await read(works, caller, entries, known);
  badInputUnless(canBeAsked(part, !named || rest.length > 0));
  return views;
}

/** The entries of a statement, with what this caller may not see of them kept back. */
export async function readEntries(works: Works, caller: Caller, entries: Statement): Promise<HistoryEntryView[]> {
  return (await read(works, caller, entries, [])).views;
}

/** All in one trip. @param more another statement, at most @returns its rows as `rest` */
async function read(works: Works, caller: Caller, entries: Statement, more: readonly Statement[]) {
  const sees = seesOf(caller);
  const restricted = sees.restricted ? [] : [restrictedItemsStatement(caller.councilId)];
  const asked = [entries, blindThemesStatement(caller), ...restricted, ...more];
  const [rows = [], blind = [], ...others] = await works.read<object[]>(caller, asked);
  const restrictedIds = sees.restricted ? [] : (others.shift() as RestrictedItemRow[]).map((item) => item.id);
  const views = (rows as HistoryRow[]).map((row) =>
    toEntryView(row, mustBeWithheld(row, sees, restrictedIds) || tellsScore(row, blind as BlindThemeRow[])),
  );
  return { views, rest: others[0] ?? [] };
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
