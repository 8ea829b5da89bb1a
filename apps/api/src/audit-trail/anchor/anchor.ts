import { isDay } from '../../http/dates.js';

/** What a council's trail ended with on a day: kept outside the database, where nobody who can write to the tables reaches it. */
export interface Anchor {
  /** The day in London, YYYY-MM-DD; the file is named for it. */
  date: string;
  councilId: string;
  number: number;
  hash: Buffer;
}

const uuidShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The text of an anchor's file. @param council its slug @param at the moment, for people */
export function anchorText(anchor: Anchor, council: string, at: Date): string {
  const { councilId, number, hash } = anchor;
  const fields = { format: 'best-value-anchor/1', council, councilId, entry: number, hash: hash.toString('hex'), at };
  return `${JSON.stringify(fields, null, 2)}\n`;
}

/** Reads an anchor's file. @returns null when it is not one, whole */
export function readAnchor(date: string, text: string): Anchor | null {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof read !== 'object' || read === null) return null;
  const { format, councilId, entry, hash } = read as Record<string, unknown>;
  const whole =
    format === 'best-value-anchor/1' &&
    typeof councilId === 'string' &&
    uuidShape.test(councilId) &&
    typeof entry === 'number' &&
    Number.isSafeInteger(entry) &&
    entry > 0 &&
    typeof hash === 'string' &&
    /^[0-9a-f]{64}$/.test(hash);
  return whole && isDay(date) ? { date, councilId, number: entry, hash: Buffer.from(hash, 'hex') } : null;
}
