import { PDFArray, PDFDict, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { asDict, asName, keyOf, type Reader } from './reader.js';

/** A run of content a tag holds: its page and number there. */
export interface ContentKid {
  kind: 'content';
  page: string;
  mcid: number;
}

/** An annotation a tag holds, and the page the tag says it is on. */
export interface ObjectKid {
  kind: 'object';
  object: string;
  page: string;
}

/** A tag as it is in the file. */
export interface TagNode {
  kind: 'tag';
  key: string;
  /** As written, before role mapping. */
  type: string;
  dict: PDFDict;
  parent: TagNode | null;
  kids: (TagNode | ContentKid | ObjectKid)[];
}

/** Reads the tags under the structure tree root; an empty list when there is no tree. */
export function readStructure(reader: Reader, root: PDFDict | undefined): TagNode[] {
  return kidsOf(reader, root, '', null).filter((kid) => kid.kind === 'tag');
}

function kidsOf(reader: Reader, dict: PDFDict | undefined, page: string, parent: TagNode | null): TagNode['kids'] {
  const entry = reader.entry(dict, 'K');
  const raw = entry instanceof PDFArray ? entry.asArray() : [reader.raw(dict, 'K')];
  return raw.flatMap((kid) => readKid(reader, kid, page, parent));
}

function readKid(reader: Reader, kid: PDFObject | undefined, page: string, parent: TagNode | null): TagNode['kids'] {
  const value = reader.value(kid);
  if (value instanceof PDFNumber) return [{ kind: 'content', page, mcid: value.asNumber() }];
  const dict = asDict(value);
  if (!dict) return [];
  const type = reader.name(dict, 'Type');
  const own = keyOf(reader.raw(dict, 'Pg')) ?? page;
  if (type === 'MCR') return [{ kind: 'content', page: own, mcid: reader.number(dict, 'MCID') ?? -1 }];
  if (type === 'OBJR') return [{ kind: 'object', page: own, object: keyOf(reader.raw(dict, 'Obj')) ?? '' }];
  const key = kid instanceof PDFRef ? kid.tag : '';
  const node: TagNode = { kind: 'tag', key, type: reader.name(dict, 'S') ?? '', dict, parent, kids: [] };
  node.kids = kidsOf(reader, dict, own, node);
  return [node];
}

/** The tag and all tags under it, in reading order. */
export function* walk(nodes: readonly TagNode[]): Generator<TagNode> {
  for (const node of nodes) {
    yield node;
    yield* walk(childTags(node));
  }
}

export function childTags(node: TagNode): TagNode[] {
  return node.kids.filter((kid) => kid.kind === 'tag');
}

/** All content under a tag, in reading order. */
export function contentOf(node: TagNode): ContentKid[] {
  return node.kids.flatMap((kid) => (kid.kind === 'tag' ? contentOf(kid) : kid.kind === 'content' ? [kid] : []));
}

/** An attribute of a tag, of whatever owner. */
export function attribute(reader: Reader, node: TagNode, key: string): PDFObject | undefined {
  const entry = reader.entry(node.dict, 'A');
  const owners = entry instanceof PDFArray ? entry.asArray() : [entry];
  for (const owner of owners) {
    const value = reader.entry(asDict(reader.value(owner)), key);
    if (value) return value;
  }
  return undefined;
}

/** The standard type a tag's type stands for, through the role map; undefined when it stands for none. */
export function standardType(reader: Reader, roles: PDFDict | undefined, type: string): string | undefined {
  const tried = new Set<string>();
  let current = type;
  while (!STANDARD_TYPES.has(current)) {
    if (tried.has(current)) return undefined;
    tried.add(current);
    const mapped = asName(reader.entry(roles, current));
    if (!mapped) return undefined;
    current = mapped;
  }
  return current;
}

/** ISO 32000-1, 14.8.4. */
const STANDARD_TYPES: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl ' +
    'LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby Warichu RB RT RP ' +
    'WT WP Figure Formula Form'
  ).split(' '),
);
