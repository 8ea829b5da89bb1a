import { PDFArray, PDFDict, type PDFObject } from '@cantoo/pdf-lib';
import type { Finding } from '../finding.js';
import type { PdfFile } from '../pdf-file.js';
import { asDict, asName, asText, keyOf } from '../reader.js';

/** X-dest, X-name-tree: every link inside the document arrives, in viewers that search names by halves too. */
export function destinations(file: PdfFile): Finding[] {
  const { reader, catalog, pages, dictionaries } = file;
  const names = readNames(file);
  const findings = order(names.map(([name]) => name));
  const keys = new Set(pages.map((page) => page.key));
  const known = new Set(names.filter(([, place]) => leadsToPage(file, place, keys)).map(([name]) => name));
  const check = (target: PDFObject | undefined, what: string): void => {
    const value = reader.value(target);
    if (value === undefined) return;
    const name = asText(value) ?? asName(value);
    const arrives = name === undefined ? leadsToPage(file, value, keys) : known.has(name);
    if (!arrives) findings.push({ rule: 'X-dest', message: `${what} leads to ${name ?? 'a page'} that is not there.` });
  };
  for (const page of pages) {
    for (const raw of reader.array(page.dict, 'Annots') ?? []) {
      const annotation = asDict(reader.value(raw));
      const action = reader.dict(annotation, 'A');
      const said = reader.text(annotation, 'Contents') ?? '';
      check(reader.raw(annotation, 'Dest'), `The link "${said}" of page ${page.number}`);
      if (reader.name(action, 'S') === 'GoTo')
        check(reader.raw(action, 'D'), `The link "${said}" of page ${page.number}`);
    }
  }
  const outlines = reader.dict(catalog, 'Outlines');
  for (const dict of dictionaries) {
    if (outlines && reader.raw(dict, 'Parent') && reader.text(dict, 'Title')) {
      check(reader.raw(dict, 'Dest'), `The bookmark "${reader.text(dict, 'Title')}"`);
    }
  }
  return findings;
}

function leadsToPage({ reader }: PdfFile, place: PDFObject | undefined, pages: ReadonlySet<string>): boolean {
  const value = reader.value(place);
  const list =
    value instanceof PDFDict ? reader.array(value, 'D') : value instanceof PDFArray ? value.asArray() : undefined;
  return pages.has(keyOf(list?.[0]) ?? '');
}

function readNames({ reader, catalog }: PdfFile): [string, PDFObject][] {
  const collect = (node: PDFDict | undefined): [string, PDFObject][] => {
    const own = reader.array(node, 'Names') ?? [];
    const pairs: [string, PDFObject][] = [];
    for (let i = 0; i + 1 < own.length; i += 2) {
      const place = own[i + 1];
      if (place) pairs.push([asText(reader.value(own[i])) ?? '', place]);
    }
    return [...pairs, ...(reader.array(node, 'Kids') ?? []).flatMap((kid) => collect(asDict(reader.value(kid))))];
  };
  return collect(reader.dict(reader.dict(catalog, 'Names'), 'Dests'));
}

function order(names: readonly string[]): Finding[] {
  const bytes = names.map((name) =>
    /^[\0-\x7f]*$/.test(name) ? Buffer.from(name) : Buffer.from(`\ufeff${name}`, 'utf16le').swap16(),
  );
  const wrong = bytes.findIndex((name, i) => i > 0 && Buffer.compare(bytes[i - 1] ?? name, name) >= 0);
  if (wrong < 0) return [];
  return [{ rule: 'X-name-tree', message: `The name "${names[wrong]}" is not in the order of its bytes.` }];
}
