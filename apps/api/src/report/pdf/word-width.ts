import { openSync, type Font } from 'fontkit';
import { FONT_FAMILY, fonts } from './fonts.js';

/** Of text in the tables that people fill. */
const FONT_SIZE = 10;

let face: Font | undefined;

/** How wide a word is in a table, in points. */
export function wordWidth(word: string): number {
  face ??= openSync(String(fonts[FONT_FAMILY]?.normal));
  return (face.layout(word).advanceWidth * FONT_SIZE) / face.unitsPerEm;
}
