import { Readable } from 'node:stream';
import { londonDate } from '../../follow-on-action/london-date.js';
import type { Caller } from '../../work/caller.js';
import type { Works } from '../../work/works.js';
import type { HistoryFilter } from '../history.store.js';
import type { HistoryEntryView } from '../history.view.js';
import { readPart } from '../read-entries.js';
import { byteOrderMark, csvLine } from './csv.js';
import { columns, entryCells } from './entry-line.js';

/** Entries read at once, and how much is given of each text: what is held at any moment is bounded by both. */
const stepEntries = 200;
const textLength = 2000;

/**
 * The history that a page of the same filter shows, from the newest entry to the oldest, as a CSV file that is read from the
 * database only as fast as it is taken away. What the page keeps back is kept back here.
 * @throws BadInput before the first byte, when it cannot be asked for
 */
export async function exportHistory(works: Works, caller: Caller, filter: HistoryFilter): Promise<Readable> {
  const step = (before?: number): Promise<HistoryEntryView[]> =>
    readPart(works, caller, { ...filter, before, limit: stepEntries }, textLength);
  return Readable.from(linesOf(await step(), step), { objectMode: false, highWaterMark: 64 * 1024 });
}

/** A piece of the file for every step. */
async function* linesOf(
  first: HistoryEntryView[],
  step: (before: number) => Promise<HistoryEntryView[]>,
): AsyncGenerator<Buffer> {
  yield Buffer.from(byteOrderMark + csvLine(columns));
  for (let entries = first; ;) {
    // A step has one entry more than it gives when there is another after it.
    const given = entries.slice(0, stepEntries);
    yield Buffer.from(given.map((entry) => csvLine(entryCells(entry))).join(''));
    const last = given.at(-1);
    if (entries.length <= stepEntries || !last) return;
    entries = await step(last.number);
  }
}

/** "History of Northford Borough Council 2026-05-03.csv", without what a file's name cannot hold. */
export function historyFileName(council: string, now: Date): string {
  const plain = council
    .replace(/[\p{C}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `History of ${plain} ${londonDate(now)}.csv`;
}
