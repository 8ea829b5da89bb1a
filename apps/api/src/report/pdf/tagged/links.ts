import type { TaggedDocument } from './document.js';
import type { LinkTarget } from './line-runs.js';
import type { Tag } from './tag-tree.js';

/** Where a piece of a link is, in PDF space: left, bottom, right, top. */
export type Box = readonly [number, number, number, number];

interface Link {
  target: LinkTarget;
  description?: string;
  words: string[];
  pageNumber?: string;
  boxes: Box[];
}

/**
 * Collects the pieces of each link while a page is drawn, and writes one annotation a link when the page is done:
 * a link that wraps, or a title and its page number in the contents, is met once by whoever moves from link to link.
 */
export class PageLinks {
  private readonly links = new Map<Tag, Link>();
  /** Words of links that began on an earlier page. */
  private readonly begun = new Map<Tag, string[]>();

  constructor(private readonly document: TaggedDocument) {}

  /** @param isPageNumber whether the piece is the number of the page it leads to */
  add(
    tag: Tag,
    target: LinkTarget,
    piece: { text: string; box: Box; description?: string; isPageNumber: boolean },
  ): void {
    const link = this.links.get(tag) ?? { target, words: this.begun.get(tag) ?? [], boxes: [] };
    link.description ??= piece.description;
    if (piece.isPageNumber) link.pageNumber = piece.text.trim();
    else if (piece.text.trim()) link.words.push(piece.text.trim());
    link.boxes.push(piece.box.map(round) as unknown as Box);
    this.links.set(tag, link);
  }

  /** Writes the annotations of the page that is being drawn. */
  write(): void {
    const { height } = this.document.page;
    for (const [tag, link] of this.links) {
      this.begun.set(tag, link.words);
      if (!tag.element) continue;
      const areas = areasOf(link);
      const [left, bottom, right, top] = surround(areas);
      const box = { x: left, y: height - top, width: right - left, height: top - bottom };
      this.document.addLink(tag.element, link.target, box, {
        Contents: describe(link),
        ...(areas.length > 1 ? { QuadPoints: areas.flatMap(corners) } : {}),
      });
    }
    this.links.clear();
  }
}

/** A line of the contents is one area from its title to its number. */
function areasOf(link: Link): readonly Box[] {
  return link.pageNumber && link.words.length > 0 ? [surround(link.boxes)] : link.boxes;
}

/** What the link's annotation says, for readers who meet it outside its sentence. */
function describe({ target, description, words, pageNumber }: Link): string {
  const text = words.join(' ');
  if (description) return description;
  if ('uri' in target) return text.includes(target.uri) || !text ? target.uri : `${text} (${target.uri})`;
  if ('page' in target) return `Go to page ${target.page}`;
  if (!pageNumber) return `Go to ${text}`;
  return text ? `Go to ${text}, page ${pageNumber}` : `Go to page ${pageNumber}`;
}

function surround(boxes: readonly Box[]): Box {
  return [
    Math.min(...boxes.map((box) => box[0])),
    Math.min(...boxes.map((box) => box[1])),
    Math.max(...boxes.map((box) => box[2])),
    Math.max(...boxes.map((box) => box[3])),
  ];
}

/** The order viewers expect, which is not the one ISO 32000-1 draws: top left, top right, bottom left, bottom right. */
function corners([left, bottom, right, top]: Box): number[] {
  return [left, top, right, top, left, bottom, right, bottom];
}

function round(points: number): number {
  return Math.round(points * 100) / 100;
}
