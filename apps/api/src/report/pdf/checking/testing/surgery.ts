import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

const { of } = PDFName;

/** Every dictionary of the file that is an object of its own. */
function dictionaries({ context }: PDFDocument): [PDFRef, PDFDict][] {
  return context.enumerateIndirectObjects().filter((entry): entry is [PDFRef, PDFDict] => entry[1] instanceof PDFDict);
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The specimen has no ${what}: the mutant would break nothing.`);
  return value;
}

/** The first tag of the type. */
export function tag(file: PDFDocument, type: string): PDFDict {
  return found(entryOf(file, type), `${type} tag`)[1];
}

export function tagReference(file: PDFDocument, type: string): PDFRef {
  return found(entryOf(file, type), `${type} tag`)[0];
}

function entryOf(file: PDFDocument, type: string): [PDFRef, PDFDict] | undefined {
  return dictionaries(file).find(([, dict]) => dict.get(of('S')) === of(type) && dict.has(of('P')));
}

/** The first object with the entry. */
export function having(file: PDFDocument, key: string): PDFDict {
  return found(dictionaries(file).find(([, dict]) => dict.has(of(key)))?.[1], `object with ${key}`);
}

/** The attributes of the first tag that has the attribute. */
export function attributes(file: PDFDocument, key: string): PDFDict {
  const owners = dictionaries(file).map(([, dict]) => dict.lookup(of('A')));
  const owner = owners.find((value) => value instanceof PDFDict && value.has(of(key)));
  return found(owner instanceof PDFDict ? owner : undefined, `tag with ${key}`);
}

/** The first annotation of the first page that has one. */
export function annotation(file: PDFDocument): PDFDict {
  const page = found(
    file.getPages().find(({ node }) => node.has(of('Annots'))),
    'annotation',
  );
  return page.node.lookup(of('Annots'), PDFArray).lookup(0, PDFDict);
}

/** How the first Link tag names its annotation. */
export function linkReference(file: PDFDocument): PDFDict {
  const kids = tag(file, 'Link').lookup(of('K'), PDFArray);
  return found(
    kids.asArray().find((kid) => kid instanceof PDFDict && kid.get(of('Type')) === of('OBJR')) as PDFDict | undefined,
    'annotation in a Link tag',
  );
}

export function addAnnotation(file: PDFDocument, entries: Record<string, string | PDFString>): void {
  const { context } = file;
  const note = context.register(context.obj({ Type: 'Annot', Rect: [10, 10, 20, 20], ...entries }));
  file.getPage(0).node.lookup(of('Annots'), PDFArray).push(note);
}

export function parentTree({ catalog }: PDFDocument): PDFArray {
  return catalog.lookup(of('StructTreeRoot'), PDFDict).lookup(of('ParentTree'), PDFDict).lookup(of('Nums'), PDFArray);
}

export function destinations({ catalog }: PDFDocument): PDFArray {
  return catalog.lookup(of('Names'), PDFDict).lookup(of('Dests'), PDFDict).lookup(of('Names'), PDFArray);
}

export function renameDestination(file: PDFDocument, from: string, to: string): void {
  const names = destinations(file);
  const place = names.asArray().findIndex((name) => isText(name) && name.decodeText() === from);
  if (place < 0) throw new Error(`The specimen has no place named ${from}.`);
  names.set(place, PDFString.of(to));
}

function isText(value: unknown): value is PDFString | PDFHexString {
  return value instanceof PDFString || value instanceof PDFHexString;
}

/** Rewrites the content of the first page; refuses an edit that changes nothing. */
export function editContent(file: PDFDocument, edit: (content: string) => string): void {
  editStream(file, file.getPage(0).node.get(of('Contents')), edit);
}

export function editMetadata(file: PDFDocument, edit: (xmp: string) => string): void {
  editStream(file, file.catalog.get(of('Metadata')), edit);
}

export function editUnicodeMap(file: PDFDocument, edit: (cmap: string) => string): void {
  editStream(file, having(file, 'ToUnicode').get(of('ToUnicode')), edit);
}

function editStream({ context }: PDFDocument, reference: unknown, edit: (text: string) => string): void {
  const stream = reference instanceof PDFRef ? context.lookup(reference) : undefined;
  if (!(reference instanceof PDFRef) || !(stream instanceof PDFRawStream)) throw new Error('Not a stream.');
  const before = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
  const after = edit(before);
  if (after === before) throw new Error('The edit of the mutant found nothing to change.');
  stream.dict.delete(of('Filter'));
  context.assign(reference, PDFRawStream.of(stream.dict, Buffer.from(after, 'latin1')));
}
