import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * The lines of each page by their height on it, from left to right and without spaces: enough to tell whether two files
 * show the same words in the same places, however each writes them.
 */
export async function textLines(bytes: Uint8Array): Promise<Record<string, string>[]> {
  const task = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const pages: Record<string, string>[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const words = items.flatMap((item) => ('str' in item ? [item] : []));
    words.sort((a, b) => Number(a.transform[4]) - Number(b.transform[4]));
    const lines: Record<string, string> = {};
    for (const { str, transform } of words) {
      const height = Number(transform[5]).toFixed(1);
      lines[height] = (lines[height] ?? '') + str.replace(/\s/g, '');
    }
    pages.push(Object.fromEntries(Object.entries(lines).filter(([, text]) => text !== '')));
  }
  await task.destroy();
  return pages;
}
