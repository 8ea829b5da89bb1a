/**
 * What this folder uses of pdfmake 0.3.11 and PDFKit 0.19.1 and neither has typed.
 * Written from reading their sources: a new version of either means reading them again.
 */
declare module 'pdfmake/js/PDFDocument.js' {
  import type { Readable } from 'node:stream';
  import type {
    PdfFont,
    PdfPage,
    PdfReference,
    PdfOutline,
    StructureContent,
    StructureElement,
  } from 'pdfkit-internals';
  class PDFDocument extends Readable {
    constructor(
      fonts: object,
      images: object,
      patterns: object,
      attachments: object,
      options: object,
      virtualFiles: null,
      localAccessPolicy: (path: string) => boolean,
    );
    page: PdfPage;
    info: Record<string, unknown>;
    outline: PdfOutline;
    _id: Buffer;
    _ctm: readonly number[];
    _root: { data: { Names: { data: { Dests: { _compareKeys(a: string, b: string): number } } } } };
    addContent(operators: string): this;
    appendXML(xml: string): void;
    struct(type: string, options: object): StructureElement;
    addStructure(element: StructureElement): this;
    markStructureContent(type: string): StructureContent;
    endMarkedContent(): this;
    link(x: number, y: number, width: number, height: number, target: string | number, options: object): this;
    goTo(x: number, y: number, width: number, height: number, name: string, options: object): this;
    provideFont(family: string, bold: boolean, italics: boolean): PdfFont;
    end(): void;
    endOutline(): void;
    endMetadata(): void;
    _addInfo(): void;
    _convertRect(x: number, y: number, width: number, height: number): [number, number, number, number];
    _write(data: Buffer | string): void;
    _finalize(): void;
    ref(data?: object): PdfReference;
  }
  const commonjs: { default: typeof PDFDocument };
  export default commonjs;
}

declare module 'pdfkit-internals' {
  /** An indirect object; written to the file when it ends. */
  export interface PdfReference {
    data: Record<string, unknown>;
  }
  export interface PdfPage {
    width: number;
    height: number;
    dictionary: PdfReference;
  }
  export interface PdfFont {
    ascender: number;
    widthOfString(text: string, size: number, features?: unknown): number;
  }
  export interface PdfOutline {
    children: PdfOutline[];
    options: { expanded?: boolean };
    outlineData: Record<string, unknown>;
    addItem(title: string, options: object): PdfOutline;
  }
  /** A run of marked content on a page, as a child of a structure element. */
  export interface StructureContent {
    refs: { pageRef: PdfReference; mcid: number }[];
  }
  export interface AnnotationReference {
    annotationRef: PdfReference;
  }
  export interface StructureElement {
    dictionary: PdfReference;
    _children: (StructureElement | StructureContent | AnnotationReference)[];
    _flushChild(child: StructureElement | StructureContent | AnnotationReference): void;
    add(child: StructureElement | StructureContent): this;
  }
}

declare module 'pdfmake/js/LayoutBuilder.js' {
  import type { LayoutNode, LayoutPage, LayoutTable, Line } from 'pdfmake-layout';
  class LayoutBuilder {
    constructor(pageSize: object, pageMargins: object, svgMeasure: object);
    registerTableLayouts(layouts: object): void;
    layoutDocument(
      content: unknown,
      document: object,
      styles: object,
      defaultStyle: object,
      background: unknown,
      header: unknown,
      footer: unknown,
      watermark: unknown,
      pageBreakBefore: unknown,
    ): LayoutPage[];
    tryLayoutDocument(content: unknown, document: object, ...rest: unknown[]): unknown;
    addBackground(background: unknown): void;
    addDynamicRepeatable(getter: unknown, size: unknown, property: 'header' | 'footer'): void;
    processNode(node: LayoutNode, verticalAlignmentAllowed?: boolean): void;
    processToc(node: LayoutNode): void;
    /** Made anew by `layoutDocument`, before `tryLayoutDocument`. */
    docMeasure: { textInlines: object };
    buildNextLine(node: LayoutNode): Line | null;
    writer: { context(): { page: number; pages: LayoutPage[] } };
  }
  const commonjs: { default: typeof LayoutBuilder };
  export default commonjs;
  export type { LayoutTable };
}

declare module 'pdfmake/js/TextInlines.js' {
  import type { Inline, StyleStack } from 'pdfmake-layout';
  class TextInlines {
    constructor(document: object);
    /** Sets the style, the width and the height of each word. */
    measure(words: Inline[], styles: StyleStack): Inline[];
    /** In points. */
    widthOfText(text: string, inline: Inline): number;
  }
  const commonjs: { default: typeof TextInlines };
  export default commonjs;
}

declare module 'pdfmake/js/StyleContextStack.js' {
  import type { StyledItem, StyleStack } from 'pdfmake-layout';
  class StyleContextStack implements StyleStack {
    constructor(styles: object, defaultStyle: object);
    push(style: string | object): void;
    auto<Result>(item: StyledItem, callback: () => Result): Result;
    getProperty(property: string): unknown;
  }
  const commonjs: { default: typeof StyleContextStack };
  export default commonjs;
}

declare module 'pdfmake-layout' {
  import type { PdfFont } from 'pdfkit-internals';
  export interface StyledItem {
    style?: unknown;
  }
  /** What of pdfmake's stack of styles the measuring of words asks: see StyleContextStack.getStyleProperty. */
  export interface StyleStack {
    auto<Result>(item: StyledItem, callback: () => Result): Result;
    getProperty(property: string): unknown;
  }
  /** Set by the tag layer; pdfmake copies it, by reference, to every clone of a line, a drawing or an image. */
  export interface Marked {
    mark?: object;
  }
  export interface LayoutTable {
    body: LayoutNode[][];
    headerRows?: number;
    headerCols?: number;
    summary?: string;
  }
  /** A node of the document after pdfmake has preprocessed and measured it. */
  export interface LayoutNode extends Marked {
    text?: unknown;
    ul?: LayoutNode[];
    ol?: LayoutNode[];
    table?: LayoutTable;
    toc?: { _table?: LayoutNode };
    image?: unknown;
    svg?: unknown;
    qr?: unknown;
    _inlines?: Inline[];
    canvas?: Marked[];
    _canvas?: Marked[];
    attachment?: unknown;
    type?: string;
    id?: string;
    style?: unknown;
    headlineLevel?: number;
    outline?: boolean;
    outlineText?: string;
    outlineParentId?: string;
    outlineExpanded?: boolean;
    colSpan?: number;
    rowSpan?: number;
    _span?: boolean;
    listMarker?: { canvas?: Marked[]; _inlines?: Inline[] };
    link?: unknown;
    linkToPage?: unknown;
    linkToDestination?: unknown;
    linkToFile?: unknown;
    tag?: string | false;
    alt?: string;
    actualText?: string;
    lang?: string;
    tagTitle?: string;
    linkDescription?: string;
    marking?: string;
  }
  /** A word or two of one style on a line. */
  export interface Inline extends Marked {
    text: string;
    x: number;
    width: number;
    trailingCut?: number;
    font: PdfFont;
    fontSize: number;
    link?: string | null;
    linkToPage?: number | null;
    linkToDestination?: string | null;
    linkDescription?: string;
    justifyShift?: number;
    characterSpacing?: number;
    fontFeatures?: unknown;
    _pageNodeRef?: object;
  }
  export interface Line extends Marked {
    inlines: Inline[];
    id?: string;
    _outline?: { id?: string; parentId?: string; text: string; expanded: boolean };
    _pageNodeRef?: object;
    clone(): Line;
    getHeight(): number;
    getAscenderHeight(): number;
  }
  export interface Vector extends Marked {
    type: string;
    x: number;
    y: number;
    w?: number;
    h?: number;
    r1: number;
    r2: number;
    x1: number;
    y1: number;
    x2: number;
    y2: number;
    points: { x: number; y: number }[];
    lineWidth?: number;
  }
  export interface Drawing extends LayoutNode {
    x: number;
    y: number;
    _width: number;
    _height: number;
  }
  export interface LayoutPage {
    items: { type: string; item?: Marked }[];
    pageSize: { width: number; height: number };
  }
}

declare module 'pdfmake/js/Renderer.js' {
  import type { PdfOutline } from 'pdfkit-internals';
  import type { Drawing, LayoutPage, Line, Vector } from 'pdfmake-layout';
  class Renderer {
    constructor(document: object);
    outlineMap: Record<string, PdfOutline>;
    renderPages(pages: LayoutPage[]): void;
    renderLine(line: Line, x: number, y: number): void;
    renderVector(vector: Vector): void;
    renderImage(image: Drawing): void;
    renderSVG(svg: Drawing): void;
    renderWatermark(page: LayoutPage): void;
    beginClip(area: object): void;
    endClip(): void;
    beginVerticalAlignment(item: object): void;
    endVerticalAlignment(item: object): void;
  }
  const commonjs: { default: typeof Renderer };
  export default commonjs;
}

declare module 'pdfmake/js/SVGMeasure.js' {
  const commonjs: { default: new () => object };
  export default commonjs;
}

declare module 'pdfmake/js/PageSize.js' {
  const commonjs: {
    normalizePageSize(size: unknown, orientation: unknown): { width: number; height: number };
    normalizePageMargin(margin: unknown): object;
  };
  export default commonjs;
}

declare module 'pdfmake/js/tableLayouts.js' {
  const commonjs: { tableLayouts: object };
  export default commonjs;
}

declare module 'fontkit' {
  export interface Font {
    unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    /** In units of the font. */
    layout(text: string): { advanceWidth: number };
  }
  export function openSync(path: string): Font;
}
