import { contentHash } from '../content-hash.js';
import type { CoveringDocument } from '../covering/document.js';
import { coveringDefinition } from '../pdf/covering-definition.js';
import { fonts } from '../pdf/fonts.js';
import { printable } from '../pdf/printable.js';
import { renderTaggedPdf } from '../pdf/tagged/printer.js';
import type { RenderedPdf, RenderProgress } from './messages.js';

/** Part of the work that is done when drawing begins. */
const DRAWING_FROM = 0.6;

/**
 * Renders a covering report as a PDF in this thread: a server calls it through `PdfRenderer`. The same document gives the
 * same bytes.
 * @throws Error when a public document holds an exempt block
 */
export async function renderCovering(
  document: CoveringDocument,
  onProgress: (progress: RenderProgress) => void = () => undefined,
): Promise<RenderedPdf> {
  onProgress({ step: 'Laying out the report', progress: 0 });
  let pages = 0;
  const bytes = await renderTaggedPdf(coveringDefinition(printable(document)), fonts, {
    draw: ({ page, pages: all }) => {
      pages = all;
      onProgress({
        step: `Drawing page ${page} of ${all}`,
        progress: DRAWING_FROM + (1 - DRAWING_FROM) * (page / all),
      });
    },
  });
  return { bytes, pages, contentHash: contentHash(document) };
}
