import type { ContextPageSize } from 'pdfmake/interfaces.js';
import type { LayoutNode, Line } from 'pdfmake-layout';
import LayoutBuilder from 'pdfmake/js/LayoutBuilder.js';
import { BookmarkedHeadings, plainText } from './bookmarks.js';
import type { PageFurniture } from './definition.js';
import { listTags } from './list-tags.js';
import { QuickInlines } from './quick-inlines.js';
import { markOf } from './structure.js';
import { tableTags } from './table-tags.js';
import { type ArtifactKind, type Mark, Tag, type TagAttributes, type TagType } from './tag-tree.js';

/** Told while the document is laid out: `page` counts from 1, `heading` is the last heading of level 1. */
export type LayoutProgress = (step: { page: number; heading: string }) => void;

/** pdfmake's layout, building the tag tree on the way and marking every line, drawing and picture with its tag. */
export class TaggedLayoutBuilder extends LayoutBuilder.default {
  /** The root of the tag tree; complete once `layoutDocument` returns. */
  tags = new Tag('Document');
  /** How deep headings become bookmarks. */
  bookmarkLevels = 3;
  progress: LayoutProgress = () => undefined;
  private current = this.tags;
  private artifact: ArtifactKind | null = null;
  private marking: string | undefined;
  /** Tags made ahead by a table, a list or the contents for the nodes inside. */
  private places = new Map<object, Tag>();
  private contents = new Set<object>();
  private headings = new BookmarkedHeadings(this.bookmarkLevels);
  private heading = '';

  /** pdfmake lays the document out again for every page break a definition's `pageBreakBefore` asks for. */
  override tryLayoutDocument(content: unknown, document: object, ...rest: unknown[]): unknown {
    this.docMeasure.textInlines = new QuickInlines(document);
    this.tags = this.current = new Tag('Document');
    this.places = new Map();
    this.contents = new Set();
    this.headings = new BookmarkedHeadings(this.bookmarkLevels);
    return super.tryLayoutDocument(content, document, ...rest);
  }

  override addBackground(background: unknown): void {
    this.progress({ page: this.writer.context().page + 1, heading: this.heading });
    this.asArtifact('Background', () => super.addBackground(background));
  }

  override addDynamicRepeatable(getter: unknown, size: unknown, property: 'header' | 'footer'): void {
    const kind = property === 'header' ? 'Header' : 'Footer';
    const told = (page: number, pages: number, pageSize: ContextPageSize): unknown =>
      (getter as PageFurniture)(page, pages, pageSize, this.markingsOn(page));
    const furniture = typeof getter === 'function' ? told : getter;
    this.asArtifact(kind, () => super.addDynamicRepeatable(furniture, size, property));
  }

  override processToc(node: LayoutNode): void {
    if (node.toc?._table) this.contents.add(node.toc._table);
    super.processToc(node);
  }

  override processNode(node: LayoutNode, verticalAlignmentAllowed = false): void {
    const outer = this.marking;
    this.marking = node.marking ?? outer;
    this.processTagged(node, verticalAlignmentAllowed);
    this.marking = outer;
  }

  private processTagged(node: LayoutNode, verticalAlignmentAllowed: boolean): void {
    const layOut = (): void => super.processNode(node, verticalAlignmentAllowed);
    if (node.attachment) throw new Error('An attachment on the page has no tag: list it in files and link to it.');
    if (this.artifact) return layOut();
    if (node.tag === 'Artifact' || (isPicture(node) && !node.alt)) return this.asArtifact('Layout', layOut);
    this.within(this.tagOf(node), () => {
      if (isPicture(node)) this.markPicture(node);
      layOut();
    });
  }

  override buildNextLine(node: LayoutNode): Line | null {
    const line = super.buildNextLine(node);
    if (line) line.mark = this.mark({ leaf: node, linkDescription: node.linkDescription });
    return line;
  }

  /** The tag that the content of the node belongs to. */
  private tagOf(node: LayoutNode): Tag {
    const place = this.places.get(node);
    const parent = place ?? this.current;
    if (this.contents.has(node)) return this.contentsTags(node, parent);
    if (node.table && node.tag !== false) return tableTags(node.table, node.tagTitle, parent, this.places);
    if (node.ul || node.ol) return listTags(node, parent, this.places);
    const asked = ownTag(node);
    if (node.text !== undefined) {
      if (asked?.startsWith('H')) this.noteHeading(node, Number(asked[1]));
      return place && !asked ? place : parent.append(asked ?? 'P', attributesOf(node));
    }
    if (isPicture(node)) return parent.append(asked ?? 'Figure', attributesOf(node));
    return asked ? parent.append(asked, attributesOf(node)) : parent;
  }

  /** An entry's title and its page number are two cells of a table for pdfmake, and one link for the reader. */
  private contentsTags(node: LayoutNode, parent: Tag): Tag {
    const root = parent.append('TOC');
    for (const row of node.table?.body ?? []) {
      const link = root.append('TOCI').append('Reference').append('Link');
      for (const cell of row) this.places.set(cell, link);
      // Nothing else keeps the last word of the title apart from the number when the text is read or copied.
      const lastWord = row[0]?._inlines?.at(-1);
      if (lastWord) lastWord.text += ' ';
    }
    return root;
  }

  private noteHeading(node: LayoutNode, level: number): void {
    this.headings.add(node, level);
    if (level === 1) this.heading = plainText(node.text);
  }

  private markPicture(node: LayoutNode): void {
    if (node.link || node.linkToPage || node.linkToDestination || node.linkToFile) {
      throw new Error('A link on a picture is not tagged: put the link in the text beside it.');
    }
    node.mark = this.mark();
    for (const shape of node.canvas ?? node._canvas ?? []) shape.mark = this.mark();
  }

  private mark(rest: Partial<Mark> = {}): Mark {
    const marking = this.marking === undefined ? {} : { marking: this.marking };
    return { tag: this.artifact ? null : this.current, artifact: this.artifact, ...marking, ...rest };
  }

  /** What the lines and pictures of a page ask it to be marked with, in the order of the words. */
  private markingsOn(page: number): string[] {
    const items = this.writer.context().pages[page - 1]?.items ?? [];
    return [...new Set(items.flatMap(({ item }) => markOf(item)?.marking ?? []))].sort();
  }

  private within(tag: Tag, work: () => void): void {
    const outer = this.current;
    this.current = tag;
    work();
    this.current = outer;
  }

  private asArtifact(kind: ArtifactKind, work: () => void): void {
    const outer = this.artifact;
    this.artifact = kind;
    work();
    this.artifact = outer;
  }
}

function isPicture(node: LayoutNode): boolean {
  return Boolean(node.image ?? node.svg ?? node.canvas ?? node.qr);
}

/** A cell's TH or TD is the table's to make. */
function ownTag(node: LayoutNode): TagType | undefined {
  if (node.tag && node.tag !== 'TH' && node.tag !== 'TD') return node.tag as TagType;
  return node.headlineLevel ? (`H${node.headlineLevel}` as TagType) : undefined;
}

function attributesOf(node: LayoutNode): TagAttributes {
  return { alt: node.alt, actual: node.actualText, lang: node.lang, title: node.tagTitle };
}
