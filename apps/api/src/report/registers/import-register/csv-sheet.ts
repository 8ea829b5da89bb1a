import { asWritten } from '../csv/neutralised.js';
import type { SentSheet } from '../../office/messages.js';
import { csvTable, mostLines } from './csv-table.js';

/** A CSV that somebody sent, with the apostrophes taken off that kept its texts from being run. */
export function csvSheet(bytes: Uint8Array): SentSheet {
  const rows = csvTable(bytes).map((fields) => fields.map(asWritten));
  return { name: '', rows, cut: rows.length >= mostLines };
}
