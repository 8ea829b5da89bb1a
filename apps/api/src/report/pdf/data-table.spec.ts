import { describe, expect, it } from '@jest/globals';
import type { Content } from 'pdfmake/interfaces.js';
import { pdfText } from './checking/pdf-text.js';
import { dataTable, headedTable } from './data-table.js';
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

const render = (content: Content[]) =>
  renderTaggedPdf(
    {
      language: 'en-GB',
      pageSize: 'A4',
      pageMargins: MARGINS,
      info: { title: 'Tables', creationDate: new Date('2026-01-01T00:00:00Z') },
      defaultStyle: { font: FONT_FAMILY, fontSize: 11 },
      content,
    },
    fonts,
  );

describe('a table that ends a section', () => {
  it('leaves no empty page behind, wherever on the page it ends', async () => {
    const rooms = Array.from({ length: 60 }, (_, n) => n - 20);
    const bytes = await render(rooms.flatMap((room, n) => section(n + 1, room)));
    const pages = await pdfText(bytes);
    expect(pages.length).toBeGreaterThan(rooms.length);
    expect(pages.flatMap((text, n) => (text.trim() === '' ? [n + 1] : []))).toEqual([]);
  }, 60_000);
});

describe('a table under its heading', () => {
  const under = (rows: number, room: number): Content[] => [
    { stack: [], margin: [0, A4.long - MARGINS[1] - MARGINS[3] - room, 0, 0] },
    ...headedTable('Follow-on actions', {
      summary: 'What is to be done.',
      columns: [
        { title: 'Name', share: 1 },
        { title: 'Value', share: 1 },
      ],
      rows: Array.from({ length: rows }, (_, n) => [`Row ${n + 1}`, 'Done']),
      pageWidth: PORTRAIT_WIDTH,
    }),
  ];

  it('goes to the next page as a whole when it is short and only its first rows would fit', async () => {
    const pages = await pdfText(await render(under(3, 120)));
    expect(pages.map((text) => text.includes('Follow-on actions'))).toEqual([false, true]);
    expect(pages[1]).toMatch(/Row 1[^]*Row 3/);
  });

  it('begins at the foot of a page when it is long', async () => {
    const pages = await pdfText(await render(under(12, 120)));
    expect(pages.map((text) => /Row 1\b/.test(text))).toEqual([true, false]);
    expect(pages[0]).toContain('Follow-on actions');
    expect(pages[1]).toContain('Row 12');
  });
});
