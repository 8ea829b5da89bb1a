import { exactText, isInline, lineOf } from './exact-text.js';
import { listOf, type PageList } from './list-items.js';
import { tableLists, type TableLists } from './table-lists.js';
import {
  addReversed,
  attributeOf,
  childrenOf,
  isElement,
  isFurniture,
  isUnseen,
  type Element,
  type Node,
} from './tree.js';

/** What stands on a page, one below the other. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly id: string | null; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly footnotes: number }
  | { readonly kind: 'list'; readonly list: PageList }
  | { readonly kind: 'table'; readonly table: TableLists; readonly text: string };

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const paragraphs = new Set(['p', 'pre', 'figcaption', 'dt', 'dd', 'summary']);

/** The blocks of a page in its order, without what is of the site around it. */
export function blocksOf(root: Node): Block[] {
  const blocks: Block[] = [];
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isElement(node)) {
      if (isUnseen(node) || isFurniture(node)) continue;
      const block = blockOf(node);
      if (block) {
        blocks.push(...block);
        continue;
      }
    }
    // Text that stands beside other blocks, in no paragraph of its own, is one as far as it goes in one line.
    const children: Node[] = [];
    let run: Node[] = [];
    for (const child of [...childrenOf(node), null]) {
      if (child !== null && isInline(child)) {
        run.push(child);
        continue;
      }
      if (run.length > 0) children.push(asParagraph(run));
      run = [];
      if (child !== null) children.push(child);
    }
    addReversed(waiting, children);
  }
  return blocks;
}

function blockOf(element: Element): Block[] | null {
  const { tagName } = element;
  if (headings.has(tagName)) {
    const text = lineOf(childrenOf(element));
    const id = attributeOf(element, 'id');
    const usable = id !== null && id !== '' && id.length <= 200 ? id : null;
    return text === '' ? [] : [{ kind: 'heading', level: Number(tagName[1]), id: usable, text }];
  }
  if (tagName === 'ul' || tagName === 'ol') return [{ kind: 'list', list: listOf(element) }];
  if (tagName === 'table') return [{ kind: 'table', table: tableLists(element), text: lineOf(childrenOf(element)) }];
  if (!paragraphs.has(tagName)) return null;
  const { lines, footnotes } = exactText(childrenOf(element));
  return lines.length === 0 ? [] : [{ kind: 'paragraph', text: lines.join('\n'), footnotes }];
}

function asParagraph(nodes: readonly Node[]): Node {
  const paragraph: Element = {
    nodeName: 'p',
    tagName: 'p',
    attrs: [],
    namespaceURI: 'http://www.w3.org/1999/xhtml' as Element['namespaceURI'],
    parentNode: null,
    childNodes: nodes.filter(
      (node) => node.nodeName !== '#document' && node.nodeName !== '#document-fragment',
    ) as Element['childNodes'],
  };
  return paragraph;
}
