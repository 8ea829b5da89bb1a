import { type Cell, type CellValue, Workbook } from '@cj-tech-master/excelts';
import type { SentCell, SentSheet } from '../../office/messages.js';

/** What is read of a sheet; one that goes on is said to be cut. */
export const mostRows = 20_000;
const mostColumns = 200;
const mostSheets = 10;

/** Drawings, rules and links say nothing of what stands in the cells. */
const ignoreNodes = ['dataValidations', 'conditionalFormatting', 'hyperlinks', 'drawing', 'extLst', 'sheetProtection'];

/** The cells of a spreadsheet as they are shown: of a formula its result, of formatted text its words. */
export async function readSheets(bytes: Uint8Array): Promise<SentSheet[]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes, { maxRows: mostRows + 1, maxCols: mostColumns, ignoreNodes });
  return workbook.worksheets.slice(0, mostSheets).map((sheet) => {
    const rows: SentCell[][] = [];
    sheet.eachRow((row, number) => {
      if (number > mostRows) return;
      const cells: SentCell[] = [];
      row.eachCell((cell, column) => {
        cells[column - 1] = cellOf(cell);
      });
      rows[number - 1] = Array.from(cells, (cell) => cell ?? null);
    });
    return { name: sheet.name, rows: Array.from(rows, (row) => row ?? []), cut: sheet.rowCount > mostRows };
  });
}

function cellOf(cell: Cell): SentCell {
  return valueOf(cell.value);
}

function valueOf(value: CellValue): SentCell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date) return dayOf(value);
  if ('richText' in value) return (value.richText ?? []).map(({ text }) => text).join('');
  if ('result' in value) return valueOf(value.result as CellValue);
  if ('text' in value) return valueOf(value.text as CellValue);
  if ('error' in value) return String(value.error);
  return null;
}

/** Spreadsheets know days without a place; the library gives them as UTC. */
function dayOf(moment: Date): SentCell {
  return Number.isNaN(moment.getTime()) ? '#date' : { day: moment.toISOString().slice(0, 10) };
}
