import type { PDFDict } from '@cantoo/pdf-lib';
import type { Finding } from '../finding.js';
import type { PageContent } from '../page-content.js';
import type { PdfFile } from '../pdf-file.js';
import { asDict, keyOf } from '../reader.js';
import type { TagNode } from '../structure-tree.js';

/** 28-002, 28-004, 28-008, 28-009, 28-011, 28-012: links and notes that can be reached and understood. */
export function annotations(file: PdfFile): Finding[] {
  const owners = new Map<string, TagNode>();
  for (const tag of file.tags) {
    for (const kid of tag.kids) if (kid.kind === 'object') owners.set(kid.object, tag);
  }
  return file.pages.flatMap((page) => {
    const onPage = file.reader.array(page.dict, 'Annots') ?? [];
    const each = onPage.flatMap((raw) => {
      const annotation = asDict(file.reader.value(raw));
      return annotation ? judge(file, page, annotation, owners.get(keyOf(raw) ?? '')) : [];
    });
    return onPage.length > 0 ? [...tabOrder(file, page), ...each] : each;
  });
}

function tabOrder({ reader }: PdfFile, page: PageContent): Finding[] {
  const order = reader.name(page.dict, 'Tabs');
  if (order === 'S') return [];
  const rule = order === undefined ? '28-008' : '28-009';
  return [{ rule, message: `On page ${page.number} the Tab key does not follow the tags.` }];
}

function judge(file: PdfFile, page: PageContent, annotation: PDFDict, owner: TagNode | undefined): Finding[] {
  const type = file.reader.name(annotation, 'Subtype') ?? '';
  if (type === 'Widget' || type === 'PrinterMark' || type === 'Popup') return [];
  const described = Boolean(file.reader.text(annotation, 'Contents')?.trim());
  const findings: Finding[] = [];
  const add = (rule: string, message: string): void =>
    void findings.push({ rule, message: `Page ${page.number}: ${message}.` });
  if (type === 'Link') {
    if (owner?.type !== 'Link') add('28-011', 'a link is in no Link tag');
    if (!described) add('28-012', 'a link does not say where it goes');
  } else {
    if (owner?.type !== 'Annot') add('28-002', `an annotation (${type}) is in no Annot tag`);
    if (!described) add('28-004', `an annotation (${type}) has no description`);
  }
  return findings;
}
