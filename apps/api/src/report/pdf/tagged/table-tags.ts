import type { LayoutNode, LayoutTable } from 'pdfmake-layout';
import type { Tag, TagAttributes } from './tag-tree.js';

/**
 * Builds the tags of a table of data: rows grouped into head and body, a scope on every header cell.
 * @param places receives the tag each cell's content goes into
 */
export function tableTags(table: LayoutTable, title: string | undefined, parent: Tag, places: Map<object, Tag>): Tag {
  const { body, headerRows = 0, headerCols = 0 } = table;
  const root = parent.append('Table', { title, summary: table.summary });
  const headed = headerRows > 0 && headerRows < body.length;
  const head = headed ? root.append('THead') : root;
  const main = headed ? root.append('TBody') : root;
  body.forEach((cells, row) => {
    const line = (row < headerRows ? head : main).append('TR');
    cells.forEach((cell, column) => {
      if (cell._span) return;
      const scope = scopeOf(cell, row < headerRows, column < headerCols);
      places.set(cell, line.append(scope ? 'TH' : 'TD', cellAttributes(cell, scope), true));
    });
  });
  return root;
}

function scopeOf(cell: LayoutNode, inHeaderRow: boolean, inHeaderColumn: boolean): 'Column' | 'Row' | null {
  if (cell.tag === 'TD') return null;
  if (inHeaderRow) return 'Column';
  return inHeaderColumn || cell.tag === 'TH' ? 'Row' : null;
}

function cellAttributes(cell: LayoutNode, scope: 'Column' | 'Row' | null): TagAttributes {
  const { colSpan = 1, rowSpan = 1 } = cell;
  return {
    lang: cell.lang,
    table: {
      ...(scope ? { Scope: scope } : {}),
      ...(colSpan > 1 ? { ColSpan: colSpan } : {}),
      ...(rowSpan > 1 ? { RowSpan: rowSpan } : {}),
    },
  };
}
