import type { StructureElement } from 'pdfkit-internals';

export type TagType =
  | 'Document'
  | 'Part'
  | 'Sect'
  | 'Div'
  | 'BlockQuote'
  | 'Caption'
  | 'P'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Figure';

/** Attributes of a tag, in the words of ISO 32000-1, 14.8.5 and 14.9. */
export interface TagAttributes {
  alt?: string;
  actual?: string;
  lang?: string;
  title?: string;
  list?: { ListNumbering: string };
  table?: { Scope?: 'Row' | 'Column'; ColSpan?: number; RowSpan?: number };
  /** Summary of a table: a text string, not a name. */
  summary?: string;
}

/** Content that is not part of what the document says: it is skipped by assistive technology. */
export type ArtifactKind = 'Header' | 'Footer' | 'Background' | 'Watermark' | 'Repeated' | 'Layout';

/** A node of the tag tree: made while the document is laid out, in reading order; written when it is rendered. */
export class Tag {
  readonly children: Tag[] = [];
  /** The structure element in the file; there is none for a tag that nothing on any page belongs to. */
  element?: StructureElement;
  private parent: Tag | null = null;
  private used = false;

  /** @param kept written even when empty, as a table cell must be */
  constructor(
    readonly type: TagType,
    readonly attributes: TagAttributes = {},
    readonly kept = false,
  ) {}

  /** Makes and returns a new last child. */
  append(type: TagType, attributes: TagAttributes = {}, kept = false): Tag {
    const child = new Tag(type, attributes, kept);
    child.parent = this;
    this.children.push(child);
    return child;
  }

  /** Says that something on a page belongs to this tag. */
  markUsed(): void {
    if (this.used) return;
    this.used = true;
    this.parent?.markUsed();
  }

  /** Whether the tag belongs in the file: it holds content, or a child that does. */
  get written(): boolean {
    return this.used || this.kept || this.children.some((child) => child.written);
  }
}

/**
 * Why a line, drawing or picture is on the page. pdfmake copies lines and drawings when it repeats a table's header or
 * moves an unbreakable block; every copy keeps the same mark, which is how a repetition is told from the first time.
 */
export interface Mark {
  tag: Tag | null;
  artifact: ArtifactKind | null;
  /** The text node a line was cut from; a link that wraps goes on within it. */
  leaf?: object;
  /** What the page that it is on is marked with. */
  marking?: string;
  /** Words for the links of the line, from the text node. */
  linkDescription?: string;
}
