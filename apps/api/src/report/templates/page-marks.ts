import { xmlEncode } from '@cj-tech-master/excelts/xml';
import { DRAFT, notForPublicationAsAWhole } from '../covering/marks.js';
import type { CoveringDocument } from '../covering/document.js';
import type { Package } from '../docx/package.js';

const HEADER = /^word\/header\d*\.xml$/u;
const DOCUMENT = 'word/document.xml';

/** Puts what every page has to say at the top of each header of a template, or over its text when it has none. */
export function markPages(parts: Package, document: CoveringDocument): Package {
  const closed = notForPublicationAsAWhole(document);
  const marks = [...(document.draft ? [DRAFT] : []), ...(closed === null ? [] : [closed])];
  if (marks.length === 0) return parts;
  const headers = [...parts.keys()].filter((name) => HEADER.test(name));
  const marked = marks.map(markParagraph).join('');
  const places =
    headers.length > 0 ? headers.map((name) => [name, '<w:hdr'] as const) : [[DOCUMENT, '<w:body'] as const];
  return new Map([
    ...parts,
    ...places.map(
      ([name, opening]) =>
        [name, Buffer.from(after(parts.get(name)?.toString('utf8') ?? '', opening, marked))] as const,
    ),
  ]);
}

function markParagraph(text: string): string {
  return `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>${xmlEncode(text)}</w:t></w:r></w:p>`;
}

/** @throws Error when there is no place for it: a mark must not be lost */
function after(xml: string, opening: string, added: string): string {
  const end = xml.indexOf('>', xml.indexOf(opening));
  if (!xml.includes(opening) || xml[end - 1] === '/')
    throw new Error(`A template has no ${opening}> to put a mark in.`);
  return xml.slice(0, end + 1) + added + xml.slice(end + 1);
}
