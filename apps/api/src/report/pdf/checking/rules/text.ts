import type { Finding } from '../finding.js';
import type { FontFacts } from '../fonts.js';
import type { PdfFile } from '../pdf-file.js';

/** Difference allowed between the stated width of a glyph and its own, in thousandths of the font size. */
const WIDTH_TOLERANCE = 1;

/**
 * 10-001, 31-009, 31-016, 31-027, 31-030: every character shown can be drawn and read back as text.
 * (31-012 is about the glyph lists of Type 1 fonts: there are none in these files.)
 */
export function text({ pages }: PdfFile): Finding[] {
  const shown = new Map<FontFacts, Set<number>>();
  for (const page of pages) {
    for (const [font, codes] of page.shown) shown.set(font, new Set([...(shown.get(font) ?? []), ...codes]));
  }
  return [...shown].flatMap(([font, codes]) => faultsOf(font, codes));
}

function faultsOf(font: FontFacts, codes: ReadonlySet<number>): Finding[] {
  const findings: Finding[] = [];
  const add = (rule: string, message: string): void =>
    void findings.push({ rule, message: `${font.name} ${message}.` });
  if (!font.embedded) add('31-009', 'is not in the file');
  if (!font.unicode) add('31-027', 'has no map from its codes to characters');
  if (codes.has(0)) add('31-030', 'shows the box that stands for a missing character');
  for (const code of codes) {
    const character = font.unicode?.get(code);
    if (code !== 0 && font.unicode && (character === undefined || /^[\0\ufeff\ufffe]*$/.test(character))) {
      add('10-001', `has no character for code ${code}`);
    }
    const [stated, actual] = [font.stated.get(code), font.actual?.[code]];
    if (actual !== undefined && Math.abs((stated ?? 1000) - actual) > WIDTH_TOLERANCE) {
      add('31-016', `states a width of ${stated} for code ${code}, which is ${actual} wide`);
    }
  }
  return findings;
}
