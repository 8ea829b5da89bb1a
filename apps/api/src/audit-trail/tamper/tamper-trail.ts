import { type Anchor, anchorText, readAnchor } from '../anchor/anchor.js';
import { ChainCheck, type ChainedEntry } from '../chain-check.js';
import { chainStep, headStatement, toChainedEntry, type ChainRow, type HeadRow } from '../chain.store.js';
import { walkChain, type ChainStep, type Walk } from '../walk-chain.js';
import { Dice } from './dice.js';
import { tamperings, type WholeTrail } from './tampering.js';

export interface TamperOrder {
  /** Runs a statement on one connection of a superuser to the service's database, and gives the rows. */
  query: (text: string, values?: unknown[]) => Promise<object[]>;
  /** Slug of the council whose trail is tampered with; nobody should be writing in it meanwhile. */
  council: string;
  /** How many times. */
  count: number;
  /** A whole number from 0 to 2³² - 1: the same one on the same trail does the same again. */
  seed: number;
  /** What the verification may use; less than all of it is the control that shows what it is for. */
  checks?: 'all' | 'without-anchors' | 'none';
  /** Told after each. */
  onDone?: (done: number) => void;
}

/** What came of it. */
export interface TamperReport {
  seed: number;
  /** Entries of the trail. */
  entries: number;
  /** Things that do not fit before anything is done; 0, or the rest says nothing. */
  untouched: number;
  made: number;
  found: number;
  /** Of each way of tampering. */
  ways: Record<string, { made: number; found: number }>;
  /** In words, what was not found. */
  missed: string[];
  /** In words, what was found and blamed on another entry. */
  misnamed: string[];
}

/**
 * Does to a real trail what a superuser can, one thing at a time, and has the service's own verification look for it. Every
 * tampering is a transaction that is rolled back: the trail is afterwards as it was, also when this is killed half way.
 * @throws Error when there is no such council or its trail has fewer than ten entries
 */
export async function tamperTrail(order: TamperOrder): Promise<TamperReport> {
  const { query, council, count, seed, checks = 'all', onDone = () => undefined } = order;
  const dice = new Dice(seed);
  const [found] = (await query('select id from best_value.council where slug = $1', [council])) as { id: string }[];
  if (!found) throw new Error(`There is no council called "${council}".`);
  const councilId = found.id;
  const within = async <T>(run: () => Promise<T>): Promise<T> => {
    await query('begin');
    try {
      await query('set local search_path to best_value');
      return await run();
    } finally {
      await query('rollback');
    }
  };

  const entries = await within(() => allEntries(query, councilId));
  if (entries.length < 10) throw new Error(`The trail of ${council} is too short: ${entries.length} entries.`);
  const trail: WholeTrail = { entries, anchored: anchoredNumbers(entries.length, dice) };
  const anchors = anchorsOf(trail, council);
  const walk = (): Promise<Walk> => walkChain((after) => readStep(query, councilId, after), checkWith(checks, anchors));

  const report: TamperReport = {
    seed,
    entries: entries.length,
    untouched: (await within(walk)).problems,
    made: 0,
    found: 0,
    ways: {},
    missed: [],
    misnamed: [],
  };
  const ways = Object.entries(tamperings);
  for (; report.made < count; onDone(report.made)) {
    const [way, tamper] = ways[report.made % ways.length] ?? dice.oneOf(ways);
    const { what, statements, named } = tamper(trail, dice);
    const { first } = await within(async () => {
      for (const { text, values = [] } of statements) await query(text, [councilId, ...values]);
      return walk();
    });
    const tally = (report.ways[way] ??= { made: 0, found: 0 });
    tally.made += 1;
    report.made += 1;
    if (first === null) {
      report.missed.push(what);
      continue;
    }
    tally.found += 1;
    report.found += 1;
    if (!named.includes(first.number)) report.misnamed.push(`${what}: ${first.message}`);
  }
  return report;
}

type Query = TamperOrder['query'];

async function readStep(query: Query, councilId: string, after: string | null): Promise<ChainStep> {
  const step = chainStep(councilId, after);
  const rows = (await query(step.text, [...step.values])) as ChainRow[];
  const head = headStatement(councilId);
  const [end] = (await query(head.text, [...head.values])) as HeadRow[];
  return { rows, head: end };
}

async function allEntries(query: Query, councilId: string): Promise<ChainedEntry[]> {
  const entries: ChainedEntry[] = [];
  for (let after: string | null = null; ;) {
    const { rows } = await readStep(query, councilId, after);
    const last = rows.at(-1);
    if (!last) return entries;
    entries.push(...rows.map(toChainedEntry));
    after = last.number;
  }
}

/** Where the days of a month ended, so to say: some places on the way, and the end. */
function anchoredNumbers(entries: number, dice: Dice): number[] {
  const places = Array.from({ length: 30 }, () => dice.between(1, entries));
  return [...new Set([...places, entries])].sort((one, other) => one - other);
}

/** As they come back from their files. */
function anchorsOf({ entries, anchored }: WholeTrail, council: string): Anchor[] {
  return anchored.map((number, day) => {
    const entry = entries[number - 1];
    const date = new Date(Date.UTC(2026, 0, day + 1)).toISOString().slice(0, 10);
    const anchor =
      entry && readAnchor(date, anchorText({ ...entry, number, date }, council, new Date(`${date}T03:00:00Z`)));
    if (!anchor) throw new Error(`There is no entry ${number} to anchor.`);
    return anchor;
  });
}

function checkWith(checks: TamperOrder['checks'], anchors: readonly Anchor[]): Pick<ChainCheck, 'take' | 'end'> {
  if (checks === 'none') return { take: () => [], end: () => [] };
  return new ChainCheck(checks === 'all' ? anchors : []);
}
