/**
 * First characters that make a spreadsheet take a cell for a formula, those of full-width keyboards among them. Tab, carriage
 * return and line feed are dropped by some before they look.
 */
const formulaStart = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** What every file begins with: without it, spreadsheets take UTF-8 for something older. */
export const byteOrderMark = '\uFEFF';

/**
 * One line of a CSV file (RFC 4180): every cell in quotes, quotes in it doubled. A cell that a spreadsheet would calculate begins
 * with an apostrophe, so that what somebody typed runs on nobody's machine.
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(text: string): string {
  const harmless = formulaStart.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
