import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The names of the places in a PDF that links can lead to, in the order of their letters, without those of headings that have only a number. */
export async function pdfPlaces(bytes: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 });
  const destinations = await (await task.promise).getDestinations();
  await task.destroy();
  return [...destinations.keys()].filter((name) => !/^heading-\d+$/u.test(name)).sort();
}
