import type { PDFDict, PDFObject } from '@cantoo/pdf-lib';
import { asDict, asNumber, type Reader } from './reader.js';
import { trueTypeWidths } from './true-type-widths.js';

/** What a font of the file says about its glyphs. */
export interface FontFacts {
  name: string;
  /** Bytes of one character code. */
  codeLength: 1 | 2;
  embedded: boolean;
  /** Characters of a code; null when the font has no ToUnicode map. */
  unicode: ReadonlyMap<number, string> | null;
  /** Widths the file states, in thousandths of the font size. */
  stated: ReadonlyMap<number, number>;
  /** Widths in the embedded TrueType font itself; null when there is none to read. */
  actual: readonly number[] | null;
}

export function readFont(reader: Reader, font: PDFDict): FontFacts {
  const composite = reader.name(font, 'Subtype') === 'Type0';
  const descendant = composite ? asDict(reader.value(reader.array(font, 'DescendantFonts')?.[0])) : font;
  const descriptor = reader.dict(descendant, 'FontDescriptor');
  const program = reader.stream(descriptor, 'FontFile2');
  const toUnicode = reader.stream(font, 'ToUnicode');
  return {
    name: reader.name(font, 'BaseFont') ?? 'a font without a name',
    codeLength: composite ? 2 : 1,
    embedded: ['FontFile', 'FontFile2', 'FontFile3'].some((key) => reader.entry(descriptor, key) !== undefined),
    unicode: toUnicode ? readUnicodeMap(Buffer.from(toUnicode).toString('latin1')) : null,
    stated: statedWidths(reader, reader.array(descendant, 'W') ?? []),
    actual: program ? trueTypeWidths(program) : null,
  };
}

/** The W array in the form `first [width width …]`, the only one the writer uses. */
function statedWidths(reader: Reader, entries: readonly PDFObject[]): Map<number, number> {
  const widths = new Map<number, number>();
  for (let i = 0; i + 1 < entries.length; i += 2) {
    const first = asNumber(reader.value(entries[i])) ?? 0;
    const list = reader.value(entries[i + 1]);
    if (!list || !('asArray' in list)) continue;
    (list as { asArray(): PDFObject[] }).asArray().forEach((width, offset) => {
      widths.set(first + offset, asNumber(reader.value(width)) ?? 0);
    });
  }
  return widths;
}

/** Reads the `bfchar` and `bfrange` sections of a ToUnicode map. */
function readUnicodeMap(cmap: string): Map<number, string> {
  const map = new Map<number, string>();
  for (const [, section = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of section.matchAll(/<([\da-f]+)>\s*<([\da-f\s]*)>/gi)) {
      map.set(parseInt(code, 16), utf16(text));
    }
  }
  for (const [, section = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', , list = ''] of section.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>\s*\[([^\]]*)\]/gi)) {
      [...list.matchAll(/<([\da-f\s]*)>/gi)].forEach(([, text = ''], offset) => {
        map.set(parseInt(from, 16) + offset, utf16(text));
      });
    }
  }
  return map;
}

function utf16(hex: string): string {
  return Buffer.from(hex.replace(/\s/g, ''), 'hex').swap16().toString('utf16le');
}
