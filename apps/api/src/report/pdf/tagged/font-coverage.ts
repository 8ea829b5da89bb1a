import { openSync } from 'fontkit';

/** Whether a font can draw a character. */
export type FontCoverage = (codePoint: number) => boolean;

/**
 * What every one of the fonts can draw, for text that may be set in any of them.
 * @param paths TTF files, for instance regular, bold and italic
 */
export function fontCoverage(paths: readonly string[]): FontCoverage {
  const fonts = paths.map((path) => openSync(path));
  const known = new Map<number, boolean>();
  return (codePoint) => {
    const answer = known.get(codePoint) ?? fonts.every((font) => font.hasGlyphForCodePoint(codePoint));
    known.set(codePoint, answer);
    return answer;
  };
}
