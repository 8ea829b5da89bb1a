/** As much as the command takes: far more than any council writes, and little enough for a browser. */
const MOST_BUNDLE_MEGABYTES = 60;
const MOST_PDF_MEGABYTES = 200;

/** The files that were chosen, each for what it is. */
export interface ChosenFiles {
  bundle: File | null;
  pdf: File | null;
}

/**
 * Puts files in their places: by their ending, as a browser says nothing better of a file from a disk. The newest of a kind wins.
 * @returns the places, and a sentence for every file that fits none
 */
export function sorted(before: ChosenFiles, files: readonly File[]): ChosenFiles & { refused: string[] } {
  const after = { ...before, refused: [] as string[] };
  for (const file of files) {
    const name = file.name.toLowerCase();
    if (name.endsWith('.json')) after.bundle = file;
    else if (name.endsWith('.pdf')) after.pdf = file;
    else after.refused.push(`“${file.name}” is neither a bundle (.json) nor a PDF`);
  }
  return after;
}

/** The text of a bundle, or a sentence that says why it cannot be read. */
export async function textOf(file: File): Promise<{ text: string } | { problem: string }> {
  const read = await bytesOf(file, MOST_BUNDLE_MEGABYTES);
  if ('problem' in read) return read;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(read.bytes) };
  } catch {
    return { problem: `“${file.name}” is not a text: it is no bundle, or the file is damaged` };
  }
}

export function pdfOf(file: File): Promise<{ bytes: Uint8Array<ArrayBuffer> } | { problem: string }> {
  return bytesOf(file, MOST_PDF_MEGABYTES);
}

async function bytesOf(file: File, most: number): Promise<{ bytes: Uint8Array<ArrayBuffer> } | { problem: string }> {
  if (file.size === 0) return { problem: `“${file.name}” is empty` };
  if (file.size > most * 1_000_000)
    return {
      problem: `“${file.name}” has ${Math.round(file.size / 1_000_000)} MB; no sealed file has more than ${most} MB`,
    };
  try {
    return { bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    // It was moved or changed after it was chosen, or it is a folder that was dropped.
    return { problem: `“${file.name}” cannot be read. Choose it again` };
  }
}
