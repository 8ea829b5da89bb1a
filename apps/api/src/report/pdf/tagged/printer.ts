import type { TFontDictionary } from 'pdfmake/interfaces.js';
import pageSizes from 'pdfmake/js/PageSize.js';
import SVGMeasure from 'pdfmake/js/SVGMeasure.js';
import tableLayouts from 'pdfmake/js/tableLayouts.js';
import { refuseUnfit, type TaggedDefinition } from './definition.js';
import { TaggedDocument } from './document.js';
import { TaggedLayoutBuilder, type LayoutProgress } from './layout-builder.js';
import { TaggedRenderer, type DrawProgress } from './renderer.js';

const DEFAULT_MARGIN = 40;

export interface PdfProgress {
  layout?: LayoutProgress;
  draw?: DrawProgress;
}

/**
 * Lays out and draws a definition as a PDF that follows PDF/UA-1 and PDF/A-2a. Nothing is fetched: fonts are paths of
 * this machine, pictures are data addresses. All the work is done when it returns; call `end()` and read the stream.
 * @param definition used up: pdfmake writes into it
 * @throws Error when the definition has no title, language or date, a font is missing, or a node cannot be tagged
 */
export function createTaggedPdf(
  definition: TaggedDefinition,
  fonts: TFontDictionary,
  progress: PdfProgress = {},
): TaggedDocument {
  refuseUnfit(definition);
  const size = pageSizes.normalizePageSize(definition.pageSize, definition.pageOrientation);
  const document = openDocument(definition, fonts, size);
  const margins = pageSizes.normalizePageMargin(definition.pageMargins ?? DEFAULT_MARGIN);
  const builder = new TaggedLayoutBuilder(size, margins, new SVGMeasure.default());
  builder.registerTableLayouts(tableLayouts.tableLayouts);
  builder.bookmarkLevels = definition.bookmarkLevels ?? builder.bookmarkLevels;
  if (progress.layout) builder.progress = progress.layout;
  const pages = builder.layoutDocument(
    definition.content,
    document,
    definition.styles ?? {},
    { font: Object.keys(fonts)[0], fontSize: 12, ...definition.defaultStyle },
    definition.background,
    dynamic(definition.header),
    dynamic(definition.footer),
    definition.watermark,
    definition.pageBreakBefore,
  );
  new TaggedRenderer(document, builder.tags, progress.draw ?? (() => undefined)).renderPages(pages);
  return document;
}

/** Like `createTaggedPdf`, as the bytes of the whole file. The same input gives the same bytes. */
export async function renderTaggedPdf(
  definition: TaggedDefinition,
  fonts: TFontDictionary,
  progress: PdfProgress = {},
): Promise<Uint8Array> {
  const document = createTaggedPdf(definition, fonts, progress);
  document.end();
  const chunks: Buffer[] = [];
  for await (const chunk of document) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function openDocument(
  definition: TaggedDefinition,
  fonts: TFontDictionary,
  size: { width: number; height: number },
): TaggedDocument {
  const files = new Set(Object.values(fonts).flatMap((family) => Object.values(family ?? {}).flat()));
  const options = {
    size: [size.width, size.height],
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    displayTitle: true,
    lang: definition.language,
    compress: definition.compress ?? true,
    autoFirstPage: false,
    info: documentInformation(definition.info),
    font: null,
  };
  const { images = {}, patterns = {} } = definition;
  return new TaggedDocument(fonts, images, patterns, {}, options, null, (path) => files.has(path));
}

/** Names as in the PDF's information dictionary, without what the definition leaves open. */
function documentInformation(info: TaggedDefinition['info']): Record<string, unknown> {
  const all = { creator: 'pdfmake', producer: 'pdfmake', modDate: info.creationDate, ...info };
  return Object.fromEntries(
    Object.entries(all)
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([key, value]) => [key[0]?.toUpperCase() + key.slice(1), value]),
  );
}

/** A header or footer that is the same on every page; pdfmake writes into it, so each page takes a copy. */
function dynamic(content: unknown): unknown {
  if (!content || typeof content === 'function') return content;
  return () => structuredClone(content);
}
