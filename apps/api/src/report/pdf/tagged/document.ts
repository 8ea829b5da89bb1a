import { createHash, type Hash } from 'node:crypto';
import type { AnnotationReference, PdfReference, StructureContent, StructureElement } from 'pdfkit-internals';
import PDFDocument from 'pdfmake/js/PDFDocument.js';
import { countBookmarks } from './bookmarks.js';
import type { LinkTarget } from './line-runs.js';
import { escapeXml, modifyDate, UA_IDENTIFICATION, UA_SCHEMA } from './xmp.js';

/** Bytes of the file identifier in the trailer. */
const IDENTIFIER_LENGTH = 16;

/** pdfmake's PDFKit document, put right where it would break PDF/UA-1, PDF/A-2a or the promise of same bytes. */
export class TaggedDocument extends PDFDocument.default {
  /** Made by the first write, which happens inside the constructor of PDFKit. */
  private written?: Hash;
  private readonly annotationPages = new Map<AnnotationReference, PdfReference>();

  constructor(...options: ConstructorParameters<typeof PDFDocument.default>) {
    super(...options);
    this._root.data.Names.data.Dests._compareKeys = compareNames;
  }

  /** Adds a link to the current page, inside the structure element. Sizes in points from the top left corner. */
  addLink(
    element: StructureElement,
    target: LinkTarget,
    box: { x: number; y: number; width: number; height: number },
    options: { Contents: string; QuadPoints?: number[] },
  ): void {
    const { x, y, width, height } = box;
    const written = { ...options, Contents: new String(options.Contents), structParent: element };
    if ('uri' in target) this.link(x, y, width, height, target.uri, written);
    else if ('destination' in target) this.goTo(x, y, width, height, target.destination, written);
    else this.link(x, y, width, height, target.page - 1, written);
    const reference = element._children.at(-1);
    if (reference && isAnnotation(reference)) this.annotationPages.set(reference, this.page.dictionary);
  }

  /** PDFKit would say of every annotation that it is on the page that happens to be the last. */
  override struct(type: string, options: object): StructureElement {
    const element = super.struct(type, options);
    if (type !== 'Link') return element;
    const write = element._flushChild.bind(element);
    element._flushChild = (child): void => {
      const page = isAnnotation(child) ? this.annotationPages.get(child) : undefined;
      if (!page || !isAnnotation(child)) return write(child);
      (element.dictionary.data.K as object[]).push({ Type: 'OBJR', Obj: child.annotationRef, Pg: page });
    };
    return element;
  }

  override endOutline(): void {
    // The root has no line of its own, so what is under it always shows.
    this.outline.options = { expanded: true };
    countBookmarks(this.outline);
    super.endOutline();
  }

  override endMetadata(): void {
    this.appendXML(UA_IDENTIFICATION);
    this.appendXML(UA_SCHEMA);
    super.endMetadata();
  }

  override _addInfo(): void {
    const info = this.info;
    if (info.ModDate instanceof Date) this.appendXML(modifyDate(info.ModDate));
    this.info = Object.fromEntries(
      Object.entries(info).map(([key, value]) => [key, typeof value === 'string' ? escapeXml(value) : value]),
    );
    super._addInfo();
    this.info = info;
  }

  /** The identifier is a digest of the file, so that it is the same for the same content and differs for any other. */
  override _write(data: Buffer | string): void {
    this.written ??= createHash('sha256');
    this.written.update(data);
    super._write(data);
  }

  override _finalize(): void {
    if (this.written) this._id = this.written.digest().subarray(0, IDENTIFIER_LENGTH);
    this.written = undefined;
    super._finalize();
  }
}

function isAnnotation(child: StructureElement | StructureContent | AnnotationReference): child is AnnotationReference {
  return 'annotationRef' in child;
}

/**
 * Order of the bytes of two names as PDFKit writes them: ASCII, or UTF-16 after a byte order mark. PDFKit sorts in the
 * order of the machine's language, so viewers that search the tree miss names, and the bytes vary with the locale.
 */
function compareNames(a: string, b: string): number {
  const [left, right] = [a, b].map((name) => (/^[\0-\x7f]*$/.test(name) ? name : `\uffff${name}`));
  return left === right ? 0 : (left ?? '') < (right ?? '') ? -1 : 1;
}
