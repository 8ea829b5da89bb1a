import type { Content } from 'pdfmake/interfaces.js';
import type { Mark, Summary, SummaryRow } from '../appendix/document.js';
import { INK, judgementPaint, QUIET, RULE, scorePaint } from './colour.js';
import { FONT_FAMILY } from './fonts.js';
import { PORTRAIT_WIDTH } from './page.js';

const LABEL = 180;
const SCORE = 50;
const GROUP_GAP = 10;
const LARGEST_SQUARE = 15;
const ROW = 21;
const HEAD = 20;
/** Of a letter of the typeface on the average, in parts of its size; rather too much than too little. */
const WIDTH_OF_LETTER = 0.52;
const SMALLEST_WORD = 6.5;

/** Every judgement of every theme as one square with its symbol, beside the theme's score. */
export function heatMap({ rows, alternative }: Summary): Content {
  const most = (marks: (row: SummaryRow) => readonly Mark[]) => Math.max(1, ...rows.map((row) => marks(row).length));
  const characteristics = most((row) => row.characteristics);
  const indicators = most((row) => row.indicators);
  const room = PORTRAIT_WIDTH - LABEL - SCORE - GROUP_GAP;
  const square = Math.min(LARGEST_SQUARE, room / (characteristics + indicators));
  const indicatorsLeft = LABEL + SCORE + characteristics * square + GROUP_GAP;
  const height = HEAD + rows.length * ROW;
  const drawn = rows.map((row, n) => {
    const top = HEAD + n * ROW;
    const middle = top + ROW / 2;
    return [
      line(top),
      words(0, middle, row.title, 9.5, INK),
      pill(LABEL, top + 3, row.score),
      ...squares(LABEL + SCORE, middle, row.characteristics, square),
      ...squares(indicatorsLeft, middle, row.indicators, square),
    ].join('');
  });
  const titles = [
    words(0, 9, 'Theme', 9, QUIET),
    words(LABEL, 9, 'Score', 9, QUIET),
    words(LABEL + SCORE, 9, 'Characteristics', 9, QUIET),
    words(indicatorsLeft, 9, 'Indicators', 9, QUIET),
  ];
  const size = `width="${round(PORTRAIT_WIDTH)}" height="${height}"`;
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${[...titles, ...drawn].join('')}</svg>`,
    alt: alternative,
    font: FONT_FAMILY,
    margin: [0, 4, 0, 8],
  };
}

function squares(left: number, middle: number, marks: readonly Mark[], size: number): string[] {
  return marks.map((mark, n) => {
    const x = left + n * size;
    const { background, text } = judgementPaint[mark.tone];
    const box = { x: x + 0.75, y: middle - size / 2, width: size - 1.5, height: size };
    return `${rectangle(box, background, RULE)}${words(x + size / 2, middle, mark.symbol, 8.5, text, 'middle')}`;
  });
}

/** A score: its word as large as it fits, and its symbol alone where it does not; the table of scores has both. */
function pill(left: number, top: number, mark: Mark): string {
  const { background, text } = scorePaint(mark);
  const box = { x: left, y: top, width: SCORE - 8, height: ROW - 6 };
  const fitting = Math.min(9, (box.width - 4) / (mark.word.length * WIDTH_OF_LETTER));
  const isWord = mark.tone !== 'undecided' && fitting >= SMALLEST_WORD;
  const label = isWord
    ? words(left + box.width / 2, top + box.height / 2, mark.word, round(fitting), text, 'middle')
    : '';
  const symbol = isWord ? '' : words(left + box.width / 2, top + box.height / 2, mark.symbol, 9, text, 'middle');
  return `${rectangle(box, background)}${label}${symbol}`;
}

function rectangle(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  fill: string,
  stroke = fill,
): string {
  const place = `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;
  return `<rect ${place} fill="${fill}" stroke="${stroke}" stroke-width="0.5"/>`;
}

function line(top: number): string {
  return `<path d="M0 ${top}H${round(PORTRAIT_WIDTH)}" stroke="${RULE}" stroke-width="0.5" fill="none"/>`;
}

/** Text whose middle is at the given height: the baseline is set by hand, as few SVG readers know other baselines. */
function words(x: number, middle: number, text: string, size: number, colour: string, anchor = 'start'): string {
  const place = `x="${round(x)}" y="${round(middle + size * 0.33)}" text-anchor="${anchor}"`;
  return `<text ${place} font-family="${FONT_FAMILY}" font-size="${size}" fill="${colour}">${escaped(text)}</text>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function round(points: number): number {
  return Math.round(points * 100) / 100;
}
