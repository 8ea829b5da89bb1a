import type { Inline, Line } from 'pdfmake-layout';

/** Where a link leads: an address, a named place in the document, or a page counted from 1. */
export type LinkTarget = { uri: string } | { destination: string } | { page: number };

/** Neighbouring words of a line with the same link, or with none. */
export interface Run {
  /** Equal for the same link, empty for no link. */
  key: string;
  target: LinkTarget | null;
  inlines: Inline[];
}

/** Splits a line where a link begins or ends. */
export function splitAtLinks(inlines: readonly Inline[]): Run[] {
  const runs: Run[] = [];
  for (const inline of inlines) {
    const target = targetOf(inline);
    const key = target ? `${JSON.stringify(target)} ${inline.linkDescription ?? ''}` : '';
    const last = runs.at(-1);
    if (last?.key === key) last.inlines.push(inline);
    else runs.push({ key, target, inlines: [inline] });
  }
  return runs;
}

function targetOf(inline: Inline): LinkTarget | null {
  if (inline.link) return { uri: inline.link };
  if (inline.linkToDestination) return { destination: inline.linkToDestination };
  return inline.linkToPage ? { page: inline.linkToPage } : null;
}

/** What two neighbours must have in common to be drawn in one go. */
const STYLE = [
  'font',
  'fontSize',
  'color',
  'opacity',
  'background',
  'decoration',
  'decorationColor',
  'decorationStyle',
  'decorationThickness',
  'fontFeatures',
  'sup',
  'sub',
] as const;

/**
 * A copy of the line with only these words, sitting on the same baseline. The links are taken off, because pdfmake
 * would add an annotation for every word, and words of one style are joined, because it would draw each by itself.
 */
export function partOfLine(line: Line, inlines: readonly Inline[]): Line {
  const part = line.clone();
  const height = line.getHeight();
  const ascender = line.getAscenderHeight();
  part.getHeight = () => height;
  part.getAscenderHeight = () => ascender;
  part.inlines = [];
  for (const inline of inlines) {
    const last = part.inlines.at(-1);
    if (last && !line._pageNodeRef && joins(last, inline)) {
      last.text += inline.text;
      last.width = inline.x + inline.width - last.x;
      last.trailingCut = inline.trailingCut;
    } else {
      part.inlines.push({ ...inline, link: undefined, linkToDestination: undefined, linkToPage: undefined });
    }
  }
  return part;
}

/** Only after a space: there the font shapes the next word as if it stood alone, so nothing moves. */
function joins(left: Inline, right: Inline): boolean {
  if (!left.text.endsWith(' ') || left._pageNodeRef || right._pageNodeRef) return false;
  if (right.justifyShift || left.characterSpacing || right.characterSpacing) return false;
  const [a, b] = [left as unknown as Record<string, unknown>, right as unknown as Record<string, unknown>];
  return STYLE.every((property) => a[property] === b[property]);
}
