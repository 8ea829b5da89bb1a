import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of each page in the order of its content, a line for each line of the page. */
export async function pdfText(bytes: Uint8Array): Promise<string[]> {
  // pdf.js takes the memory over: give it a copy.
  const task = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    page.cleanup();
  }
  await task.destroy();
  return pages;
}
