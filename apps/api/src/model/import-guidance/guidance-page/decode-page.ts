import { defaultTreeAdapter, parse } from 'parse5';
import { attributeOf, elementsIn } from './tree.js';
import { NotGuidance } from './guidance-page.js';

/** As much of a page as its encoding may be written in, and some more. */
const headBytes = 4096;

const asked = 'the web page of the guidance: saved from the browser as “Web page, HTML only”, or its HTML pasted';

/** What a file that is no page begins with. */
const beginnings: readonly { bytes: readonly number[]; found: string }[] = [
  { bytes: [0x50, 0x4b], found: 'a zip archive or an Office document, whatever its name says' },
  { bytes: [0x1f, 0x8b], found: 'a compressed file, whatever its name says' },
  { bytes: [0x42, 0x5a, 0x68], found: 'a compressed file, whatever its name says' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], found: 'a compressed archive, whatever its name says' },
  { bytes: [0x52, 0x61, 0x72, 0x21], found: 'a compressed archive, whatever its name says' },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], found: 'a compressed file, whatever its name says' },
  { bytes: [0x25, 0x50, 0x44, 0x46], found: 'a PDF' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], found: 'an older Office document' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], found: 'a Rich Text document' },
];

const mimeBeginnings = ['MIME-Version:', 'From: <Saved by', 'From: "Saved by'];

/** A page's text, and what was said about its encoding that does not hold. */
export interface Decoded {
  readonly text: string;
  readonly warnings: readonly string[];
}

/**
 * The text of a page in the encoding that it has: by its byte order mark, by what it says, as UTF-8 where that fits, and else as Windows-1252.
 * @throws NotGuidance for what is no text
 */
export function decodePage(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) throw new NotGuidance(asked, 'nothing: it is empty');
  const known = beginnings.find(({ bytes: first }) => first.every((byte, index) => bytes[index] === byte));
  if (known) throw new NotGuidance(asked, known.found);
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  if (mimeBeginnings.some((one) => start.startsWith(one)))
    throw new NotGuidance(asked, 'a page saved with its pictures in one file (MHTML)');
  const marked = byMark(bytes);
  if (marked !== null) return { text: decoded(bytes, marked) ?? notText(), warnings: [] };
  if (bytes.includes(0)) notText();
  const said = encodingSaid(bytes);
  const text = said === null ? null : decoded(bytes, said);
  if (text !== null) return { text, warnings: [] };
  const guess = decoded(bytes, 'utf-8') ?? decoded(bytes, 'windows-1252') ?? notText();
  const warnings =
    said === null
      ? []
      : [`The page says that its encoding is ${said}, and it is not. Look at quotation marks and dashes.`];
  return { text: guess, warnings };
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? null : text;
  } catch {
    return null;
  }
}

function notText(): never {
  throw new NotGuidance(asked, 'a file that is not text, whatever its name says');
}

/** What the page's own head says, in `<meta charset>` or its older form. */
function encodingSaid(bytes: Uint8Array): string | null {
  const head = parse(Buffer.from(bytes.subarray(0, headBytes)).toString('latin1'), { treeAdapter: defaultTreeAdapter });
  for (const element of elementsIn(head)) {
    if (element.tagName !== 'meta') continue;
    const charset = attributeOf(element, 'charset') ?? charsetIn(attributeOf(element, 'content') ?? '');
    if (charset !== null && charset.trim() !== '') return charset.trim().toLowerCase().slice(0, 40);
  }
  return null;
}

/** Of `text/html; charset=windows-1252`. */
function charsetIn(contentType: string): string | null {
  const [, after] = contentType.split('charset=');
  return after === undefined || !contentType.includes('/') ? null : (after.split(';')[0] ?? null);
}
