import type { Permission } from '../council/roles.js';
import type { Models } from '../model/models.js';
import type { Places } from '../place/places.js';
import type { Caller } from '../work/caller.js';
import type { Statement } from '../work/statement.js';

/** As many of one kind are listed. */
export const mostOfAKind = 50;

/** Somebody who asks what waits for them. */
export interface Asker {
  caller: Caller;
  personId: string;
  /** The date it is in London. */
  today: string;
}

/** One thing that waits; whether it is overdue follows from its date. */
export interface Waiting {
  says: string;
  missing?: string[];
  path: string;
  dueOn: string | null;
}

/** What a kind of work is told with: the words of the models and of the places, and the name of a year's text as it stands. */
export interface Words {
  models: Models;
  places: Places;
  /** The content hash of a year. Works out the whole text: only for a year in which something was approved or signed. */
  textOf(year: string): Promise<string>;
}

/** One kind of work that may wait for somebody: a flat statement, bounded, and what its rows mean. */
export interface KindOfWork {
  key: string;
  /** Nobody without this permission is asked about. */
  needs: Permission;
  statement(asker: Asker): Statement;
  items(rows: readonly object[], asker: Asker, words: Words): Promise<Waiting[]>;
}

/** Ties the rows of a statement to what is made of them. */
export function kindOfWork<Row extends object>(kind: {
  key: string;
  needs: Permission;
  statement: (asker: Asker) => Statement;
  items: (rows: readonly Row[], asker: Asker, words: Words) => Promise<Waiting[]>;
}): KindOfWork {
  return { ...kind, items: (rows, asker, words) => kind.items(rows as readonly Row[], asker, words) };
}

/** The address of a year, from `/councils/`. @param year `2026/27` */
export function yearPath(caller: Caller, year: string): string {
  return `/councils/${caller.councilSlug}/assessments/${year.replace('/', '-')}`;
}
