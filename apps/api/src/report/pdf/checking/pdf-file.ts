import { PDFDict, PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import { readFont, type FontFacts } from './fonts.js';
import { type PageContent, PageReader } from './page-content.js';
import { asDict, keyOf, Reader } from './reader.js';
import { contentOf, readStructure, type TagNode, walk } from './structure-tree.js';

/** A PDF taken apart for the rules to look at. */
export interface PdfFile {
  reader: Reader;
  catalog: PDFDict;
  pages: PageContent[];
  /** Tags under the root. */
  roots: TagNode[];
  /** All tags in reading order. */
  tags: TagNode[];
  /** What a tag says, its children included; ActualText is not looked at. */
  textOf(tag: TagNode): string;
  /** Every dictionary in the file, streams' own included. */
  dictionaries: PDFDict[];
  encrypted: boolean;
}

/** @throws Error when the bytes are not a PDF */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true });
  const reader = new Reader(document.context);
  const encrypted = document.context.trailerInfo.Encrypt !== undefined;
  const roots = readStructure(reader, reader.dict(document.catalog, 'StructTreeRoot'));
  const pages = encrypted ? [] : readPages(reader, document);
  const runs = new Map(pages.flatMap((page) => page.runs.map((run) => [`${page.key} ${run.mcid}`, run.text] as const)));
  return {
    reader,
    catalog: document.catalog,
    pages,
    roots,
    tags: [...walk(roots)],
    textOf: (tag) =>
      contentOf(tag)
        .map(({ page, mcid }) => runs.get(`${page} ${mcid}`) ?? '')
        .join(''),
    dictionaries: document.context
      .enumerateIndirectObjects()
      .map(([, object]) => asDict(object))
      .filter((dict) => dict !== undefined),
    encrypted,
  };
}

function readPages(reader: Reader, document: PDFDocument): PageContent[] {
  const fonts = new Map<string, FontFacts>();
  return document.getPages().map((page, index) => {
    const key = page.ref.tag;
    const content: PageContent = { key, number: index + 1, dict: page.node, runs: [], problems: [], shown: new Map() };
    new PageReader(content, pageFonts(reader, page.node, fonts)).read(contentBytes(reader, page.node));
    return content;
  });
}

function contentBytes(reader: Reader, page: PDFDict): Uint8Array {
  const contents = reader.entry(page, 'Contents');
  if (contents instanceof PDFRawStream) return reader.stream(page, 'Contents') ?? new Uint8Array();
  throw new Error('A page whose content is not one stream is not read here.');
}

function pageFonts(reader: Reader, page: PDFDict, known: Map<string, FontFacts>): Map<string, FontFacts> {
  const resources = reader.dict(reader.dict(page, 'Resources'), 'Font');
  const fonts = new Map<string, FontFacts>();
  for (const [name, reference] of resources?.entries() ?? []) {
    const dict = asDict(reader.value(reference));
    if (!dict) continue;
    const key = keyOf(reference) ?? name.toString();
    const font = known.get(key) ?? readFont(reader, dict);
    known.set(key, font);
    fonts.set(name.decodeText(), font);
  }
  return fonts;
}
