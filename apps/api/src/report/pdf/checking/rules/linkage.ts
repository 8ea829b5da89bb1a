import { PDFArray } from '@cantoo/pdf-lib';
import type { Finding } from '../finding.js';
import type { PdfFile } from '../pdf-file.js';
import { asDict, asNumber, keyOf } from '../reader.js';

/** X-mcid, X-parent-tree, X-objr: the tags and the pages point at each other, both ways, without a gap. */
export function linkage(file: PdfFile): Finding[] {
  const owners = contentOwners(file);
  return [...contents(file, owners), ...parentTree(file, owners), ...objects(file)];
}

/** Which tags own a run of content, by `page mcid`. */
function contentOwners({ tags }: PdfFile): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const tag of tags) {
    for (const kid of tag.kids) {
      if (kid.kind !== 'content') continue;
      const place = `${kid.page} ${kid.mcid}`;
      owners.set(place, [...(owners.get(place) ?? []), tag.key]);
    }
  }
  return owners;
}

function contents({ pages }: PdfFile, owners: ReadonlyMap<string, string[]>): Finding[] {
  const findings: Finding[] = [];
  const add = (message: string): void => void findings.push({ rule: 'X-mcid', message });
  const present = new Set<string>();
  for (const page of pages) {
    for (const { mcid } of page.runs) {
      const place = `${page.key} ${mcid}`;
      if (present.has(place)) add(`Page ${page.number} uses the number ${mcid} twice.`);
      present.add(place);
      const count = owners.get(place)?.length ?? 0;
      if (count !== 1) add(`Content ${mcid} of page ${page.number} is in ${count} tags.`);
    }
  }
  for (const place of owners.keys()) if (!present.has(place)) add(`A tag holds content that is not there (${place}).`);
  return findings;
}

function parentTree(file: PdfFile, owners: ReadonlyMap<string, string[]>): Finding[] {
  const { reader, pages } = file;
  const tree = readParentTree(file);
  const findings: Finding[] = [];
  for (const page of pages) {
    const list = reader.value(tree.get(reader.number(page.dict, 'StructParents') ?? -1));
    for (const { mcid } of page.runs) {
      const owner = list instanceof PDFArray ? keyOf(list.asArray()[mcid]) : undefined;
      if (owner === undefined || owner !== owners.get(`${page.key} ${mcid}`)?.[0]) {
        const message = `Page ${page.number}: content ${mcid} does not lead back to its tag.`;
        findings.push({ rule: 'X-parent-tree', message });
      }
    }
  }
  return findings;
}

function objects(file: PdfFile): Finding[] {
  const { reader, pages, tags } = file;
  const tree = readParentTree(file);
  const places = new Map<string, string>();
  for (const page of pages) {
    for (const raw of reader.array(page.dict, 'Annots') ?? []) places.set(keyOf(raw) ?? '', page.key);
  }
  const findings: Finding[] = [];
  for (const tag of tags) {
    for (const kid of tag.kids) {
      if (kid.kind !== 'object') continue;
      const place = places.get(kid.object);
      if (!place)
        findings.push({ rule: 'X-objr', message: `A ${tag.type} tag holds an annotation that is on no page.` });
      else if (place !== kid.page) {
        findings.push({ rule: 'X-objr', message: `A ${tag.type} tag gives the wrong page for its annotation.` });
      }
    }
  }
  for (const raw of pages.flatMap((page) => reader.array(page.dict, 'Annots') ?? [])) {
    const parent = tree.get(reader.number(asDict(reader.value(raw)), 'StructParent') ?? -1);
    const holder = tags.find((tag) => tag.kids.some((kid) => kid.kind === 'object' && kid.object === keyOf(raw)));
    if (holder && keyOf(parent) !== holder.key) {
      findings.push({ rule: 'X-parent-tree', message: `An annotation does not lead back to its ${holder.type} tag.` });
    }
  }
  return findings;
}

/** The parent tree as written: entries by number, not resolved. */
function readParentTree({ reader, catalog }: PdfFile): Map<number, Parameters<typeof keyOf>[0]> {
  const root = reader.dict(reader.dict(catalog, 'StructTreeRoot'), 'ParentTree');
  const entries = reader.array(root, 'Nums') ?? [];
  const tree = new Map<number, Parameters<typeof keyOf>[0]>();
  for (let i = 0; i + 1 < entries.length; i += 2) tree.set(asNumber(reader.value(entries[i])) ?? -1, entries[i + 1]);
  return tree;
}
