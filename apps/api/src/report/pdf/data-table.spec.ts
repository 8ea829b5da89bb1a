import { describe, expect, it } from '@jest/globals';
import type { Content } from 'pdfmake/interfaces.js';
import { pdfText } from './checking/pdf-text.js';
import { dataTable } from './data-table.js';
import { FONT_FAMILY, fonts } from './fonts.js';
import { sectionHeading } from './nodes.js';
import { A4, MARGINS, PORTRAIT_WIDTH } from './page.js';
import { renderTaggedPdf } from './tagged/printer.js';

/** A section whose table ends that many points above the foot of the page, or on the next page when there is no room. */
function section(number: number, room: number): Content[] {
  const tableAndHeading = 80;
  const above = A4.long - MARGINS[1] - MARGINS[3] - tableAndHeading - room;
  return [
    sectionHeading({ number, title: 'Section', introduction: [] }, number > 1),
    { stack: [], margin: [0, above, 0, 0] },
    dataTable({
      summary: 'A table of one row.',
      columns: [
        { title: 'Name', share: 1 },
        { title: 'Value', share: 1 },
      ],
      rows: [['One', '1']],
      pageWidth: PORTRAIT_WIDTH,
    }),
  ];
}

describe('a table that ends a section', () => {
  it('leaves no empty page behind, wherever on the page it ends', async () => {
    const rooms = Array.from({ length: 60 }, (_, n) => n - 20);
    const bytes = await renderTaggedPdf(
      {
        language: 'en-GB',
        pageSize: 'A4',
        pageMargins: MARGINS,
        info: { title: 'Tables', creationDate: new Date('2026-01-01T00:00:00Z') },
        defaultStyle: { font: FONT_FAMILY, fontSize: 11 },
        content: rooms.flatMap((room, n) => section(n + 1, room)),
      },
      fonts,
    );
    const pages = await pdfText(bytes);
    expect(pages.length).toBeGreaterThan(rooms.length);
    expect(pages.flatMap((text, n) => (text.trim() === '' ? [n + 1] : []))).toEqual([]);
  }, 60_000);
});
