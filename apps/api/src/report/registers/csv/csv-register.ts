import type { RegisterDocument } from '../register-document.js';
import { neutralised } from './neutralised.js';

const byteOrderMark = '\uFEFF';
const needsQuotes = /[",;\t\r\n]|^\s|\s$/u;

/**
 * A register as CSV (RFC 4180): UTF-8 with a byte order mark, without which Excel takes it for another encoding, lines ending in
 * CR LF, dates as YYYY-MM-DD. No cell is a formula.
 */
export function csvRegister({ columns, rows }: RegisterDocument): Uint8Array {
  const lines = [columns.map(({ title }) => title), ...rows].map((cells) =>
    cells.map((cell) => field(cell ?? '')).join(','),
  );
  return new TextEncoder().encode(`${byteOrderMark}${lines.join('\r\n')}\r\n`);
}

function field(cell: string): string {
  const text = neutralised(cell);
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
