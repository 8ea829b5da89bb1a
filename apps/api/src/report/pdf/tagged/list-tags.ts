import type { LayoutNode } from 'pdfmake-layout';
import type { Mark, Tag } from './tag-tree.js';

const NUMBERING: Readonly<Record<string, string>> = {
  disc: 'Disc',
  circle: 'Circle',
  square: 'Square',
  decimal: 'Decimal',
  'lower-roman': 'LowerRoman',
  'upper-roman': 'UpperRoman',
  'lower-alpha': 'LowerAlpha',
  'upper-alpha': 'UpperAlpha',
  none: 'None',
};

/**
 * Builds the tags of a list. A list among the items (pdfmake's way to nest) goes into the body of the item before it.
 * @param places receives the tag each item's content goes into
 */
export function listTags(node: LayoutNode, parent: Tag, places: Map<object, Tag>): Tag {
  const type = node.type ?? (node.ol ? 'decimal' : 'disc');
  const list = parent.append('L', { list: { ListNumbering: NUMBERING[type] ?? 'Decimal' } });
  const items = node.ul ?? node.ol ?? [];
  let body: Tag | undefined;
  items.forEach((item, i) => {
    const nested = isList(item);
    if (!nested || !body) {
      const entry = list.append('LI');
      if (!nested) markLabel(item, entry);
      body = entry.append('LBody', { lang: item.lang }, true);
    }
    // Text before a list needs a tag of its own: what a tag holds directly comes after its children.
    const before = !nested && isList(items[i + 1]) && item.text !== undefined;
    places.set(item, before ? body.append('P') : body);
  });
  return list;
}

function isList(item: LayoutNode | undefined): boolean {
  return item?.ul !== undefined || item?.ol !== undefined;
}

/** A bullet is drawn, not written: screen readers need the character it stands for. */
function markLabel(item: LayoutNode, entry: Tag): void {
  const { canvas, _inlines: inlines } = item.listMarker ?? {};
  const marker = canvas?.[0] ?? inlines?.[0];
  if (!marker) return;
  const mark: Mark = { tag: entry.append('Lbl', canvas ? { actual: '\u2022' } : {}), artifact: null };
  marker.mark = mark;
}
