import type { AppendixDocument } from '../appendix/document.js';
import { contentHash, shortHash } from '../content-hash.js';
import { appendixDefinition } from '../pdf/appendix-definition.js';
import { fonts } from '../pdf/fonts.js';
import { printable } from '../pdf/printable.js';
import { renderTaggedPdf } from '../pdf/tagged/printer.js';
import type { RenderedPdf, RenderProgress } from './messages.js';

/** Parts of the work by the time they take: laying out, then drawing. */
const DRAWING_FROM = 0.6;

/**
 * Renders the appendix as a PDF in this thread, which is busy for seconds: a server calls it through `PdfRenderer`.
 * The same document gives the same bytes.
 * @param onProgress called at the start of each section and for each page drawn
 */
export async function renderAppendix(
  document: AppendixDocument,
  onProgress: (progress: RenderProgress) => void = () => undefined,
): Promise<RenderedPdf> {
  const hash = contentHash(document);
  onProgress({ step: 'Preparing the text', progress: 0 });
  const definition = appendixDefinition(printable(document), shortHash(hash));
  let pages = 0;
  const bytes = await renderTaggedPdf(definition, fonts, {
    layout: ({ heading }) => onProgress(layoutProgress(document, heading)),
    draw: ({ page, pages: all }) => {
      pages = all;
      const progress = DRAWING_FROM + (1 - DRAWING_FROM) * (page / all);
      onProgress({ step: `Drawing page ${page} of ${all}`, progress });
    },
  });
  return { bytes, pages, contentHash: hash };
}

/** Names the section that is being laid out; themes are counted, as they are most of the document. */
function layoutProgress({ themes, followOnActions }: AppendixDocument, heading: string): RenderProgress {
  const number = Number.parseInt(heading, 10);
  const theme = themes.findIndex(({ section }) => section.number === number);
  const share = Number.isNaN(number) ? 0 : Math.min(number / followOnActions.section.number, 1);
  const step = theme < 0 ? 'Laying out the document' : `Laying out theme ${theme + 1} of ${themes.length}`;
  return { step, progress: share * DRAWING_FROM };
}
