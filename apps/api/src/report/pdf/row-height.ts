import type { Content } from 'pdfmake/interfaces.js';
import { CELL_PADDING } from './page.js';

/** Width of an average character of the typeface and height of a line, as parts of the font size. */
const CHARACTER = 0.48;
const LINE = 1.3;
const VERTICAL_PADDING = 12;

/**
 * About how high a row of cells will be, in points. Rather too high than too low: it decides how much room a heading
 * asks for and whether a row may be kept in one piece, before anything is laid out.
 */
export function estimatedHeight(cells: readonly Content[], widths: readonly number[], fontSize: number): number {
  const lines = cells.map((cell, n) => {
    const charactersInLine = Math.max(1, (widths[n] ?? CELL_PADDING) / (fontSize * CHARACTER));
    return blocksOf(cell).reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / charactersInLine)), 0);
  });
  return Math.max(1, ...lines) * fontSize * LINE + VERTICAL_PADDING;
}

/** The texts of a cell that each start a line of their own. */
function blocksOf(content: Content): string[] {
  if (typeof content === 'object' && 'stack' in content && content.stack) return content.stack.flatMap(blocksOf);
  return textOf(content).split('\n');
}

function textOf(content: Content): string {
  if (Array.isArray(content)) return content.map(textOf).join('');
  if (typeof content === 'object') return 'text' in content && content.text !== undefined ? textOf(content.text) : '';
  return String(content);
}
