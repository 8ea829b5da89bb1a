import type { CriterionKind } from '@best-value/model';
import { exactText, lineOf } from './exact-text.js';
import { listOf, type PageList } from './list-items.js';
import { listNamed } from './names.js';
import { attributeOf, childrenOf, elementsIn, isElement, type Element } from './tree.js';

/** What stands in a table under the header of a list, and what stands under none. */
export interface TableLists {
  readonly lists: readonly { kind: CriterionKind; list: PageList }[];
  readonly other: readonly string[];
}

const widest = 20;

/**
 * The lists of a table: a column under a header such as “Characteristics of …”, or the cells after such a header in their row. A cell is one
 * item, unless it holds a list.
 */
export function tableLists(table: Element): TableLists {
  const lists: { kind: CriterionKind; list: PageList }[] = [];
  const other: string[] = [];
  let columns: (CriterionKind | null)[] = [];
  for (const row of rowsOf(table)) {
    const cells = cellsOf(row);
    const named = cells.map(({ cell }) => listNamed(lineOf(childrenOf(cell))));
    const rest = cells.filter((_cell, index) => named[index] === null);
    const isHeader = named.some((one) => one !== null) && rest.every(({ cell }) => lineOf(childrenOf(cell)) === '');
    if (isHeader) {
      columns = cells.flatMap(({ span }, index) => Array<CriterionKind | null>(span).fill(named[index] ?? null));
      continue;
    }
    let ofRow: CriterionKind | null = null;
    cells.forEach(({ cell, at }, index) => {
      const name = named[index] ?? null;
      if (name !== null) {
        ofRow = name;
        return;
      }
      const kind = ofRow ?? columns[at] ?? null;
      if (kind !== null) lists.push(...listsIn(cell).map((list) => ({ kind, list })));
      else if (lineOf(childrenOf(cell)) !== '') other.push(lineOf(childrenOf(cell)));
    });
  }
  return { lists, other };
}

function listsIn(cell: Element): PageList[] {
  const lists = outermost(cell, ['ul', 'ol']);
  if (lists.length > 0) return lists.map(listOf);
  const { lines, number, footnotes } = exactText(childrenOf(cell));
  if (lines.length === 0) return [];
  return [{ items: [{ text: lines.join('\n'), paragraph: number }], footnotes, empty: 0, contents: false }];
}

/** Rows of this table and not of one inside it. */
function rowsOf(table: Element): Element[] {
  return childrenOf(table)
    .filter(isElement)
    .flatMap((part) => (part.tagName === 'tr' ? [part] : childrenOf(part).filter(isElement)))
    .filter(({ tagName }) => tagName === 'tr');
}

function cellsOf(row: Element): { cell: Element; at: number; span: number }[] {
  let at = 0;
  return childrenOf(row)
    .filter(isElement)
    .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
    .map((cell) => {
      const asked = Number(attributeOf(cell, 'colspan') ?? 1);
      const span = Number.isInteger(asked) && asked >= 1 && asked <= widest ? asked : 1;
      const placed = { cell, at, span };
      at += span;
      return placed;
    });
}

/** Elements of these names that stand in no other of them. */
function outermost(root: Element, names: readonly string[]): Element[] {
  const found: Element[] = [];
  const inside = new Set<Element>();
  for (const element of elementsIn(root)) {
    if (!names.includes(element.tagName) || inside.has(element)) continue;
    found.push(element);
    for (const inner of elementsIn(element)) inside.add(inner);
  }
  return found;
}
