import type { Finding } from '../finding.js';
import type { PdfFile } from '../pdf-file.js';
import { asName, asNumber } from '../reader.js';
import { attribute, childTags, type TagNode } from '../structure-tree.js';

/** 15-003, X-table-grid, P-table-headers: cells that make a grid, under headers that say what they head. */
export function tables(file: PdfFile): Finding[] {
  return file.tags
    .filter((tag) => tag.type === 'Table')
    .flatMap((table) => {
      const rows = rowsOf(table);
      return [...scopes(file, rows), ...grid(file, rows), ...headers(file, table, rows)];
    });
}

function rowsOf(table: TagNode): TagNode[] {
  return childTags(table).flatMap((child) => (child.type === 'TR' ? [child] : childTags(child)));
}

function scopes(file: PdfFile, rows: readonly TagNode[]): Finding[] {
  return rows
    .flatMap(childTags)
    .filter((cell) => cell.type === 'TH' && !attribute(file.reader, cell, 'Headers'))
    .filter((cell) => !['Row', 'Column', 'Both'].includes(asName(attribute(file.reader, cell, 'Scope')) ?? ''))
    .map((cell) => ({ rule: '15-003', message: `The header "${file.textOf(cell)}" does not say what it heads.` }));
}

/** Every row must come to the same number of columns once spans are counted, with no two cells in one place. */
function grid(file: PdfFile, rows: readonly TagNode[]): Finding[] {
  const taken = new Map<string, true>();
  const widths = rows.map(() => 0);
  const findings: Finding[] = [];
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of childTags(row)) {
      while (taken.has(`${x} ${y}`)) x += 1;
      const across = asNumber(attribute(file.reader, cell, 'ColSpan')) ?? 1;
      const down = asNumber(attribute(file.reader, cell, 'RowSpan')) ?? 1;
      for (let dy = 0; dy < down; dy += 1) {
        if (y + dy >= rows.length) {
          findings.push({ rule: 'X-table-grid', message: 'A cell reaches below the last row of its table.' });
          break;
        }
        for (let dx = 0; dx < across; dx += 1) {
          const place = `${x + dx} ${y + dy}`;
          if (taken.has(place)) findings.push({ rule: 'X-table-grid', message: 'Two cells are in the same place.' });
          taken.set(place, true);
        }
        widths[y + dy] = Math.max(widths[y + dy] ?? 0, x + across);
      }
    }
  });
  // Columns taken, not only reached: a hole in a row is as bad as a short row.
  const counts = rows.map((_, y) => [...taken.keys()].filter((place) => place.endsWith(` ${y}`)).length);
  if (new Set([...widths, ...counts]).size > 1) {
    findings.push({
      rule: 'X-table-grid',
      message: `The rows of a table have different columns: ${counts.join(', ')}.`,
    });
  }
  return findings;
}

function headers(file: PdfFile, table: TagNode, rows: readonly TagNode[]): Finding[] {
  const first = rows[0] && childTags(rows[0]);
  if (rows.length > 1 && first?.every((cell) => cell.type === 'TH')) return [];
  const headed = rows.length > 0 && rows.every((row) => childTags(row)[0]?.type === 'TH');
  if (headed) return [];
  const start = file.textOf(table).slice(0, 40);
  return [{ rule: 'P-table-headers', message: `The table that begins "${start}" has no row or column of headers.` }];
}
