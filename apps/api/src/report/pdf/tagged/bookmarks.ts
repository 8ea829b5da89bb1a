import type { PdfOutline } from 'pdfkit-internals';
import type { LayoutNode } from 'pdfmake-layout';

/** Turns headings into bookmarks, each nested under the last heading of a higher level. */
export class BookmarkedHeadings {
  private readonly open: { level: number; id: string }[] = [];
  private count = 0;

  /** @param levels headings below this level get no bookmark */
  constructor(private readonly levels: number) {}

  /** Asks pdfmake for a bookmark at the node, unless the definition already did or the heading is empty. */
  add(node: LayoutNode, level: number): void {
    const text = plainText(node.text).trim();
    this.count += 1;
    if (level > this.levels || text === '') return;
    while ((this.open.at(-1)?.level ?? 0) >= level) this.open.pop();
    node.id ??= `heading-${this.count}`;
    if (!node.outline) {
      node.outline = true;
      node.outlineText ??= text;
      node.outlineParentId ??= this.open.at(-1)?.id;
      node.outlineExpanded ??= level === 1;
    }
    this.open.push({ level, id: node.id });
  }
}

/** The characters of a pdfmake text, which may be a string or nested runs. */
export function plainText(text: unknown): string {
  if (typeof text === 'string') return text;
  if (Array.isArray(text)) return text.map(plainText).join('');
  return text !== null && typeof text === 'object' && 'text' in text ? plainText(text.text) : String(text ?? '');
}

/**
 * Sets how many bookmarks show under each one: PDFKit counts only an open bookmark's own children, and leaves out the
 * negative count that tells a viewer a closed one can be opened (ISO 32000-1, table 153).
 * @returns how many bookmarks show because of this one
 */
export function countBookmarks(outline: PdfOutline): number {
  const open = outline.options.expanded === true;
  const shown = outline.children.reduce((sum, child) => sum + 1 + countBookmarks(child), 0);
  outline.options = { ...outline.options, expanded: false };
  if (outline.children.length > 0) outline.outlineData.Count = open ? shown : -shown;
  return open ? shown : 0;
}
