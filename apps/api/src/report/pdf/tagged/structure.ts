import type { StructureElement } from 'pdfkit-internals';
import type { LayoutPage, Line, Marked } from 'pdfmake-layout';
import type { TaggedDocument } from './document.js';
import type { Mark, Tag } from './tag-tree.js';

/** The mark of anything on a page; the line pdfmake makes for a list's number has it on its only word. */
export function markOf(item: Marked | undefined): Mark | undefined {
  const line = item as Partial<Line> | undefined;
  return (line?.mark ?? line?.inlines?.[0]?.mark) as Mark | undefined;
}

/** Finds out which tags hold something to read or see. A line of spaces holds nothing: it would be an empty tag. */
export function markUsedTags(pages: readonly LayoutPage[]): void {
  for (const { item } of pages.flatMap((page) => page.items)) {
    const words = (item as Partial<Line> | undefined)?.inlines;
    if (!words || words.some((word) => /\S/.test(word.text))) markOf(item)?.tag?.markUsed();
  }
}

/** Writes the tag and all that is under it as structure elements, in reading order. */
export function writeStructure(document: TaggedDocument, tag: Tag): StructureElement {
  const { alt, actual, lang, title, list, table, summary } = tag.attributes;
  const element = document.struct(tag.type, { alt, actual, lang, title });
  tag.element = element;
  if (list) addAttributes(element, { O: 'List', ...list });
  if (table && Object.keys(table).length > 0) addAttributes(element, { O: 'Table', ...table });
  if (summary) addAttributes(element, { O: 'Table', Summary: new String(summary) });
  for (const child of tag.children) if (child.written) element.add(writeStructure(document, child));
  return element;
}

/** A figure says where it is, so that it can be shown when its page is reflowed. Later calls make the box larger. */
export function growBox(tag: Tag, box: readonly number[]): void {
  const data = tag.element?.dictionary.data;
  if (!data) return;
  const before = (data.A as { BBox?: number[] } | undefined)?.BBox;
  const grown = box.map((side, i) => {
    const other = before?.[i] ?? side;
    return Math.round((i < 2 ? Math.min(side, other) : Math.max(side, other)) * 100) / 100;
  });
  data.A = { O: 'Layout', Placement: 'Block', BBox: grown };
}

function addAttributes(element: StructureElement, attributes: object): void {
  const { data } = element.dictionary;
  data.A = data.A ? [data.A, attributes].flat() : attributes;
}
