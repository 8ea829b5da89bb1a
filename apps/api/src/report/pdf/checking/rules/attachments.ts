import type { Finding } from '../finding.js';
import type { PdfFile } from '../pdf-file.js';

/** 21-001: an attached file without both of its names. */
export function attachments({ reader, dictionaries }: PdfFile): Finding[] {
  return dictionaries
    .filter((dict) => reader.dict(dict, 'EF'))
    .filter((dict) => !reader.text(dict, 'F') || !reader.text(dict, 'UF'))
    .map(() => ({ rule: '21-001', message: 'An attached file has no name (F and UF).' }));
}
