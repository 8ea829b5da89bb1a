import type { PDFDict } from '@cantoo/pdf-lib';
import type { Finding } from '../finding.js';
import type { PdfFile } from '../pdf-file.js';
import { asName, keyOf } from '../reader.js';
import { contentOf } from '../structure-tree.js';

interface Bookmark {
  title: string;
  depth: number;
  page: string | undefined;
  fit: string | undefined;
}

/** P-outline: a bookmark for every heading of the upper two levels, nested as they are, leading to the heading itself. */
export function outline(file: PdfFile): Finding[] {
  const bookmarks = readBookmarks(file, file.reader.dict(file.catalog, 'Outlines'), 1);
  const headings = readHeadings(file).filter(({ depth }) => depth <= 2);
  const findings: Finding[] = [];
  const add = (message: string): void => void findings.push({ rule: 'P-outline', message });
  const shown = bookmarks.filter(({ depth }) => depth <= 2);
  headings.forEach((heading, i) => {
    const bookmark = shown[i];
    if (bookmark?.title !== heading.title || bookmark.depth !== heading.depth) {
      add(`The heading "${heading.title}" and the bookmark "${bookmark?.title ?? 'none'}" do not match.`);
    } else if (bookmark.page !== heading.page || bookmark.fit !== 'XYZ') {
      add(`The bookmark "${heading.title}" does not lead to its heading.`);
    }
  });
  if (shown.length > headings.length) add('There are bookmarks for which there is no heading.');
  return findings;
}

/** Headings with how many headings each is under; a skipped level is for another rule. */
function readHeadings(file: PdfFile): Omit<Bookmark, 'fit'>[] {
  const open: number[] = [];
  return file.tags
    .filter((tag) => /^H[1-6]$/.test(tag.type))
    .map((tag) => {
      const level = Number(tag.type[1]);
      while ((open.at(-1) ?? 0) >= level) open.pop();
      open.push(level);
      return { title: tidy(file.textOf(tag)), depth: open.length, page: contentOf(tag)[0]?.page };
    });
}

function readBookmarks(file: PdfFile, parent: PDFDict | undefined, depth: number): Bookmark[] {
  const { reader } = file;
  const bookmarks: Bookmark[] = [];
  for (let item = reader.dict(parent, 'First'); item; item = reader.dict(item, 'Next')) {
    const place = reader.array(item, 'Dest');
    const fit = asName(reader.value(place?.[1]));
    bookmarks.push({ title: tidy(reader.text(item, 'Title') ?? ''), depth, page: keyOf(place?.[0]), fit });
    bookmarks.push(...readBookmarks(file, item, depth + 1));
  }
  return bookmarks;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
