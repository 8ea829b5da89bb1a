import type {
  Content,
  ContextPageSize,
  Style,
  TDocumentDefinitions,
  TDocumentInformation,
} from 'pdfmake/interfaces.js';

/** What a node may ask to be in the tag tree; without it the tag follows from what the node is. */
export type NodeTag =
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'Part'
  | 'Sect'
  | 'Div'
  | 'BlockQuote'
  | 'Caption'
  | 'Figure'
  | 'TH'
  | 'TD'
  | 'Artifact';

declare module 'pdfmake/interfaces.js' {
  interface ContentBase {
    /** Overrides the tag; `false` makes a table a mere layout; `'Artifact'` hides the node from assistive technology. */
    tag?: NodeTag | false | undefined;
    /** Text alternative of an image, a drawing or an SVG. Without one it is decoration (an artifact). */
    alt?: string | undefined;
    /** What to read in place of the glyphs. */
    actualText?: string | undefined;
    /** Language of the node when it differs from the document's, for instance `cy`. */
    lang?: string | undefined;
    /** A title for the tag, shown by tag editors only. */
    tagTitle?: string | undefined;
    /** What every page that holds some of this node is marked with: its header and footer are told. */
    marking?: string | undefined;
  }
  interface Table {
    /** How many columns on the left are row headers. */
    headerCols?: number | undefined;
    /** A sentence on what the table holds, for screen readers. */
    summary?: string | undefined;
  }
  interface ContentLink {
    /** Where the link goes, in words; by default the link's text and its address. */
    linkDescription?: string | undefined;
  }
}

/** A header or footer of one page. @param markings of what is on the page, each once */
export type PageFurniture = (
  page: number,
  pages: number,
  size: ContextPageSize,
  markings?: readonly string[],
) => Content | null;

/**
 * A pdfmake definition that can become an accessible PDF.
 * Text needs a heading's `headlineLevel` without skipped levels, `headerRows` on tables of data, `tag: false` on
 * tables used for layout and `alt` on pictures that carry meaning. pdfmake writes into it: use it once.
 */
export interface TaggedDefinition extends TDocumentDefinitions {
  language: string;
  info: TDocumentInformation & { title: string; creationDate: Date };
  defaultStyle?: Style;
  /** Headings down to this level become bookmarks, nested as they are. 3 by default, 0 for none. */
  bookmarkLevels?: number;
}

/**
 * Refuses what no reader could be given a title, a language or a fixed date for.
 * @throws Error naming the first thing that is missing
 */
export function refuseUnfit(definition: TaggedDefinition): void {
  if (!definition.info?.title?.trim()) throw new Error('A tagged PDF needs a title: set info.title.');
  if (!definition.language?.trim()) throw new Error('A tagged PDF needs a language: set language, for instance en-GB.');
  const { creationDate } = definition.info;
  if (!(creationDate instanceof Date) || Number.isNaN(creationDate.getTime())) {
    throw new Error('A tagged PDF needs a fixed date, or its bytes would follow the clock: set info.creationDate.');
  }
}
