import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { notForPublication } from '../handling.js';
import type { RegisterColumn, RegisterDocument } from '../register-document.js';
import { rowHeight } from './row-height.js';

const sheets = {
  'action-plan': { sheet: 'Action plan', table: 'ActionPlan' },
  evidence: { sheet: 'Evidence register', table: 'EvidenceRegister' },
} as const;

const ink = 'FF0B0C0C';
const headerFill = 'FFDEE0E2';
const editableFill = 'FFFFF7D6';
const line = { style: 'thin', color: { argb: 'FFB1B4B6' } } as const;
const border = { top: line, bottom: line, left: line, right: line };
/** With the month in letters: nobody can take it for the other order of day and month. */
const dateFormat = 'd mmm yyyy';
/** Before it the calendars of spreadsheets do not agree. */
const firstDay = '1900-03-01';

/**
 * A register as a spreadsheet: one table from the first cell, so that whoever sorts, filters or listens to it meets the column
 * names first. Every cell is a typed text or a date: nothing in it can be a formula, whatever it begins with.
 * The same register gives the same bytes on every machine.
 */
export async function xlsxRegister(register: RegisterDocument): Promise<Uint8Array> {
  const { sheet, table } = sheets[register.kind];
  const workbook = new Workbook();
  const day = new Date(`${register.asAt}T00:00:00Z`);
  Object.assign(workbook, { title: `${register.title}, ${register.council}`, language: 'en-GB' });
  Object.assign(workbook, { creator: register.council, lastModifiedBy: register.council, created: day, modified: day });
  addTable(workbook.addWorksheet(sheet), register, table);
  addAbout(workbook.addWorksheet('About this file'), register);
  // A ZIP keeps local times: made of local parts, this one is the same everywhere.
  const zip = { modTime: new Date(1980, 0, 1, 12), timestamps: 'dos' as const };
  return workbook.xlsx.writeBuffer({ zip, validate: false });
}

function addTable(sheet: Worksheet, register: RegisterDocument, table: string): void {
  const { columns, rows } = register;
  // A table without a row is no table to any program.
  const filled = rows.length > 0 ? rows : [columns.map(() => null)];
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: 1, topLeftCell: 'B2', activeCell: 'A2' }];
  sheet.addTable({
    name: table,
    ref: 'A1',
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns: columns.map(({ title }) => ({ name: title, filterButton: true })),
    rows: filled.map((cells) => cells.map((cell, n) => valueOf(cell, columns[n]))),
  });
  columns.forEach((column, n) => {
    const { width, hidden, type, choices } = column;
    const target = sheet.getColumn(n + 1);
    target.width = width;
    if (hidden) target.hidden = true;
    if (type === 'date') target.numFmt = dateFormat;
    if (choices) offer(sheet, n + 1, filled.length, choices);
  });
  styleHeader(sheet, columns);
  const editable = new Set(columns.some(({ key }) => key === 'check') ? ['owner', 'due', 'status', 'newNote'] : []);
  filled.forEach((cells, n) => {
    const row = sheet.getRow(n + 2);
    row.height = rowHeight(columns, cells);
    columns.forEach(({ key, type }, place) => {
      const cell = row.getCell(place + 1);
      // A date is a number, which would stand on the right, against the words of the next column.
      cell.alignment = { horizontal: 'left', vertical: 'top', wrapText: true };
      cell.border = border;
      if (type === 'date') cell.numFmt = dateFormat;
      if (editable.has(key)) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: editableFill } };
    });
  });
  printOn(sheet, register);
}

function valueOf(cell: string | null, column: RegisterColumn | undefined): string | Date | null {
  if (cell === null || column?.type !== 'date' || cell < firstDay) return cell;
  return new Date(`${cell}T00:00:00Z`);
}

function offer(sheet: Worksheet, column: number, rows: number, choices: readonly string[]): void {
  const letter = sheet.getColumn(column).letter;
  sheet.dataValidations.add(`${letter}2:${letter}${rows + 1}`, {
    type: 'list',
    allowBlank: true,
    formulae: [`"${choices.join(',')}"`],
    showErrorMessage: true,
    errorTitle: 'Not one of the choices',
    error: `Choose ${choices.join(', ')}.`,
  });
}

function styleHeader(sheet: Worksheet, columns: readonly RegisterColumn[]): void {
  const header = sheet.getRow(1);
  header.height = 34;
  columns.forEach((_, n) => {
    const cell = header.getCell(n + 1);
    cell.font = { name: 'Calibri', size: 11, bold: true, color: { argb: ink } };
    cell.alignment = { vertical: 'middle', wrapText: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: headerFill } };
    cell.border = border;
  });
}

/** A4 on its side, as wide as the paper, with the column names on every page; the state of the text stands at its head. */
function printOn(sheet: Worksheet, register: RegisterDocument): void {
  Object.assign(sheet.pageSetup, {
    orientation: 'landscape',
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '1:1',
    margins: { left: 0.4, right: 0.4, top: 0.75, bottom: 0.6, header: 0.3, footer: 0.3 },
  });
  const closed = register.audience === 'restricted' ? `  &B${notForPublication}&B` : '';
  sheet.headerFooter.oddHeader = `&L${printed(`${register.council}: ${register.title}`)}${closed}&R${printed(register.standing)}`;
  sheet.headerFooter.oddFooter = '&RPage &P of &N';
}

/** In a printed header an ampersand begins a code; 255 characters is all that a header may have. */
function printed(text: string): string {
  return [...text].slice(0, 90).join('').replaceAll('&', '&&');
}

function addAbout(sheet: Worksheet, register: RegisterDocument): void {
  const { title, council, standing, audience, rows, about } = register;
  const lines = [
    `${title}: ${council}`,
    ...(audience === 'restricted'
      ? [`${notForPublication}: this file holds material that is not public. Each such row says so.`]
      : []),
    standing,
    `${rows.length === 1 ? '1 row' : `${rows.length} rows`}.`,
    ...about,
  ];
  const width = 110;
  sheet.getColumn(1).width = width;
  lines.forEach((text, n) => {
    const row = sheet.getRow(n + 1);
    row.height = rowHeight([{ key: 'about', title: '', type: 'text', width }], [text]);
    const cell = row.getCell(1);
    cell.value = text;
    cell.alignment = { vertical: 'top', wrapText: true };
    if (n === 0) cell.font = { name: 'Calibri', bold: true, size: 14 };
  });
  Object.assign(sheet.pageSetup, {
    orientation: 'landscape',
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  });
}
