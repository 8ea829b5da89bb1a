import { renderTaggedPdf } from '../report/pdf/tagged/printer.js';
import { FONT_FAMILY, fonts } from '../report/pdf/fonts.js';
import type { DemoFile } from './demo/demo-types.js';

/** Makes the real file that a demo document is. @param issuedOn YYYY-MM-DD, the date inside a PDF */
export async function demoFile(file: DemoFile, issuedOn: string): Promise<Buffer> {
  if (file.kind === 'csv')
    return Buffer.from(`\uFEFF${file.rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`);
  if (file.kind === 'txt') return Buffer.from([file.title, ...file.paragraphs].join('\n\n') + '\n');
  const date = new Date(`${issuedOn}T00:00:00Z`);
  const bytes = await renderTaggedPdf(
    {
      info: { title: file.title, creationDate: date, modDate: date },
      language: 'en-GB',
      pageSize: 'A4',
      pageMargins: [64, 72, 64, 72],
      defaultStyle: { font: FONT_FAMILY, fontSize: 11, lineHeight: 1.3 },
      content: [
        { text: file.title, fontSize: 18, bold: true, headlineLevel: 1, margin: [0, 0, 0, 14] },
        ...file.paragraphs.map((text) => ({ text, margin: [0, 0, 0, 9] as [number, number, number, number] })),
      ],
    },
    fonts,
  );
  return Buffer.from(bytes);
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
