/**
 * Advance widths of the glyphs of a TrueType font, in thousandths of the font size; empty when it cannot be read.
 * Read here by hand, because the writer of the font is the library that would otherwise read it.
 */
export function trueTypeWidths(font: Uint8Array): number[] {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = new Map<string, number>();
  for (let i = 0; i < view.getUint16(4); i += 1) {
    const at = 12 + i * 16;
    tables.set(Buffer.from(font.subarray(at, at + 4)).toString('latin1'), view.getUint32(at + 8));
  }
  const [head, hhea, hmtx, maxp] = ['head', 'hhea', 'hmtx', 'maxp'].map((name) => tables.get(name));
  if (head === undefined || hhea === undefined || hmtx === undefined || maxp === undefined) return [];
  const unitsPerEm = view.getUint16(head + 18);
  const measured = view.getUint16(hhea + 34);
  const glyphs = view.getUint16(maxp + 4);
  return Array.from({ length: glyphs }, (_, glyph) => {
    const at = hmtx + Math.min(glyph, measured - 1) * 4;
    return (view.getUint16(at) * 1000) / unitsPerEm;
  });
}
