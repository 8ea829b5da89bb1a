import type { ChainedEntry } from '../chain-check.js';
import { entryHash, firstHash } from '../entry-hash.js';
import type { Dice } from './dice.js';
import { otherJson } from './other-json.js';

/** One statement, with `$1` the council. */
export interface TamperStatement {
  text: string;
  values?: unknown[];
}

/** What somebody did to a trail. */
export interface Tampering {
  /** In words, to be told when it is missed. */
  what: string;
  statements: TamperStatement[];
  /** Numbers of which the first bad entry that is named must be one. */
  named: number[];
}

/** A trail before anything was done to it. */
export interface WholeTrail {
  /** All entries: entry n at n - 1. */
  entries: readonly ChainedEntry[];
  /** Numbers of the entries that have an anchor, in order; the last entry is one of them. */
  anchored: readonly number[];
}

const of = (number: string): string => `where council_id = $1 and number = ${number}`;
const columns = 'at, person_id, person_name, act, object_type, object_id, object_title, assessment_id, before, after';

/** An id of nobody and nothing. */
const somebody = '00000000-0000-4000-8000-000000000000';

/** The ways to tamper, each with what it does to a random place. */
export const tamperings: Record<string, (trail: WholeTrail, dice: Dice) => Tampering> = {
  edit({ entries }, dice) {
    const entry = dice.oneOf(entries);
    const { column, value } = edited(entry, dice);
    const json = column === 'before' || column === 'after';
    return {
      what: `set ${column} of entry ${entry.number}`,
      statements: [
        {
          text: `update audit_entry set ${column} = $3${json ? '::jsonb' : ''} ${of('$2')}`,
          values: [entry.number, value],
        },
      ],
      named: [entry.number],
    };
  },

  delete({ entries }, dice) {
    const from = dice.between(1, entries.length);
    const to = Math.min(entries.length, from + dice.oneOf([0, 0, 1, 5]));
    return {
      what: `deleted entries ${from} to ${to}`,
      statements: [
        { text: 'delete from audit_entry where council_id = $1 and number between $2 and $3', values: [from, to] },
      ],
      named: [from, entries.length],
    };
  },

  /** With the right hash for its place: only what follows it can give it away. */
  insert({ entries }, dice) {
    const model = dice.oneOf(entries);
    const place = dice.between(1, entries.length);
    const { number: _, previousHash: __, hash: ___, ...content } = model;
    const previous = entries[place - 2]?.hash ?? firstHash;
    const hash = entryHash(place, { ...content, act: 'never-happened' }, previous);
    const taken = columns.replace('act', `'never-happened'`);
    return {
      what: `put an entry in at ${place}`,
      statements: [
        {
          text: 'update audit_entry set number = -(number + 1) where council_id = $1 and number >= $2',
          values: [place],
        },
        {
          text: `insert into audit_entry (council_id, number, ${columns}, previous_hash, hash)
            select council_id, $2, ${taken}, $4, $5 from audit_entry where council_id = $1 and number = any(array[$3::bigint, -($3::bigint + 1)])`,
          values: [place, model.number, previous, hash],
        },
        { text: 'update audit_entry set number = -number where council_id = $1 and number < 0' },
      ],
      // An anchor of the place it took names it itself.
      named: [place, place + 1],
    };
  },

  swap({ entries }, dice) {
    const first = dice.between(1, entries.length - 1);
    const second = dice.between(first + 1, entries.length);
    const move = (from: number, to: number): TamperStatement => ({
      text: `update audit_entry set number = $3 ${of('$2')}`,
      values: [from, to],
    });
    return {
      what: `swapped entries ${first} and ${second}`,
      statements: [move(first, -1), move(second, first), move(-1, second)],
      named: [first],
    };
  },

  /** Together with the head, as somebody does who knows the trail. */
  cut({ entries }, dice) {
    const left = Math.max(0, entries.length - dice.oneOf([1, 2, 10, entries.length]));
    return {
      what: `cut off what follows entry ${left}`,
      statements: [
        { text: 'delete from audit_entry where council_id = $1 and number > $2', values: [left] },
        {
          text: 'update audit_head set number = $2, hash = $3 where council_id = $1',
          values: [left, entries[left - 1]?.hash ?? firstHash],
        },
      ],
      named: [left + 1],
    };
  },

  /** One entry changed and every hash from there to the head computed anew. */
  rewrite({ entries, anchored }, dice) {
    const from = dice.between(1, entries.length);
    let previous = entries[from - 2]?.hash ?? firstHash;
    const hashes = entries.slice(from - 1).map(({ number, previousHash: _, hash: __, ...content }) => {
      const said = number === from ? { ...content, personName: 'Somebody else' } : content;
      const linked = { number, previous, hash: entryHash(number, said, previous) };
      previous = linked.hash;
      return linked;
    });
    return {
      what: `changed entry ${from} and computed everything after it anew`,
      statements: [
        { text: `update audit_entry set person_name = 'Somebody else' ${of('$2')}`, values: [from] },
        {
          text: `update audit_entry set previous_hash = anew.previous, hash = anew.hash
            from unnest($2::bigint[], $3::bytea[], $4::bytea[]) as anew (number, previous, hash)
            where council_id = $1 and audit_entry.number = anew.number`,
          values: [
            hashes.map((linked) => linked.number),
            hashes.map((linked) => linked.previous),
            hashes.map((linked) => linked.hash),
          ],
        },
        { text: 'update audit_head set hash = $2 where council_id = $1', values: [previous] },
      ],
      named: [anchored.find((number) => number >= from) ?? 0],
    };
  },
};

/** Another value for a random column of an entry. */
function edited(entry: ChainedEntry, dice: Dice): { column: string; value: unknown } {
  const bytes = (hash: Buffer): Buffer => {
    const other = Buffer.from(hash);
    const place = dice.between(0, other.length - 1);
    other[place] = (other[place] ?? 0) ^ (1 << dice.between(0, 7));
    return other;
  };
  const text = (value: string): string => String(otherJson(value, dice));
  return dice.oneOf([
    () => ({ column: 'at', value: new Date(Date.parse(entry.at) + dice.oneOf([1, -1, 60_000, -86_400_000])) }),
    () => ({ column: 'person_id', value: entry.personId === null || dice.between(0, 1) === 1 ? somebody : null }),
    () => ({ column: 'person_name', value: text(entry.personName) }),
    () => ({ column: 'act', value: text(entry.act) }),
    () => ({ column: 'object_type', value: text(entry.objectType) }),
    () => ({ column: 'object_id', value: text(entry.objectId) }),
    () => ({ column: 'object_title', value: text(entry.objectTitle) }),
    () => ({ column: 'assessment_id', value: somebody }),
    () => ({ column: 'before', value: JSON.stringify(otherJson(entry.before, dice)) }),
    () => ({ column: 'after', value: JSON.stringify(otherJson(entry.after, dice)) }),
    () => ({ column: 'previous_hash', value: bytes(entry.previousHash) }),
    () => ({ column: 'hash', value: bytes(entry.hash) }),
  ])();
}
