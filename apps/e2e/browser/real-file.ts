import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';

/** A file as a person would choose it: a real PDF of one page. */
export async function realPdf(
  name: string,
  sentence: string,
): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  document.addPage().drawText(sentence, { font, size: 14, x: 50, y: 700 });
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(await document.save()) };
}
