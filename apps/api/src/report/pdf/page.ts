/** A4 in points, and the margins the whole document keeps: left, top, right, bottom. */
export const MARGINS: [number, number, number, number] = [56, 74, 56, 64];
export const A4 = { short: 595.28, long: 841.89 };

/** Widths of the text in portrait and landscape. */
export const PORTRAIT_WIDTH = A4.short - MARGINS[0] - MARGINS[2];
export const LANDSCAPE_WIDTH = A4.long - MARGINS[0] - MARGINS[2];

/** Padding of a table cell, on each side. */
export const CELL_PADDING = 5;

/**
 * Widths of columns in points that fill the page, from their shares. Fixed widths on purpose: pdfmake would let a column
 * grow with its longest word, past the edge of the paper.
 */
export function columnWidths(shares: readonly number[], pageWidth: number): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const free = pageWidth - shares.length * 2 * CELL_PADDING;
  return shares.map((share) => Math.floor((free * share * 100) / whole) / 100);
}
