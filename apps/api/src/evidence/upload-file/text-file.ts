import { createReadStream } from 'node:fs';

/**
 * What keeps a file from being plain text: null when it is UTF-8 without a NUL.
 * Text has no magic bytes, so every byte is looked at.
 */
export async function textProblem(path: string): Promise<string | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      if (chunk.includes(0)) return 'This is not a text file: it holds bytes that no text has.';
      decoder.decode(chunk, { stream: true });
    }
    decoder.decode();
    return null;
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    return 'This text is not in UTF-8. Save it again as “CSV UTF-8” or as text with the encoding UTF-8.';
  }
}
