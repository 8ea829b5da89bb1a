import type { Content } from 'pdfmake/interfaces.js';
import type {
  ChangeMark,
  CompletedAction,
  Mark,
  MovedJudgements,
  Movement,
  MovementReason,
  MovementRow,
  TrendCell,
  TrendTable,
} from '../appendix/document.js';
import { CHANGES } from '../appendix/places.js';
import { closedCells, closedPart } from './closed.js';
import { scorePaint } from './colour.js';
import { type DataTable, headedTable, dataTable } from './data-table.js';
import { cellText, heading, marked, numbered, reference, themeLink } from './nodes.js';
import { PORTRAIT_WIDTH } from './page.js';

/** Marks a criterion that another version of the criteria words otherwise. */
const REWORDED = '‡';
/** Most years side by side on a page held upright. */
const YEARS_ACROSS = 5;

/** What has moved since the earlier year: the themes with their judgements, then what was completed. */
export function movementPart(movement: Movement, year: string): Content[] {
  const { title, introduction, completed, lastYear, reasons, trend } = movement;
  return [
    ...heading(title, undefined, CHANGES),
    ...numbered(introduction),
    dataTable(themeTable(movement, year)),
    ...headedTable(reasons.title, reasonTable(reasons)),
    ...headedTable('Follow-on actions completed since', completedTable(completed, lastYear.year)),
    ...(trend ? trendPart(trend) : []),
  ];
}

function themeTable({ description, rows, lastYear }: Movement, year: string): DataTable {
  return {
    summary: description,
    columns: [
      { title: 'Theme', share: 25 },
      { title: lastYear.year, share: 12 },
      { title: year, share: 12 },
      { title: 'Change', share: 13 },
      { title: 'Judgements', share: 50 },
    ],
    rows: rows.map(themeRow),
    pageWidth: PORTRAIT_WIDTH,
  };
}

function themeRow({ number, title, before, now, change, counts, moved }: MovementRow): Content[] {
  return [
    themeLink(number, title),
    // One painted column is enough to be read at a glance, on grey paper too.
    before ? marked(before) : 'No score',
    painted(now),
    { text: changeText(change), bold: true },
    { stack: [{ text: counts, margin: [0, 0, 0, 2] }, ...moved.map(movedLine)] },
  ];
}

function painted(mark: Mark): Content {
  const { background, text } = scorePaint(mark);
  return { text: marked(mark), bold: true, fillColor: background, color: text };
}

/** Such as "↑ Partly met, now Met: C3.4, C3.7". */
function movedLine({ change, before, now, criteria }: MovedJudgements): Content {
  const names = criteria.flatMap(({ reference: name, reworded }, n) => [
    n > 0 ? ', ' : '',
    reference(name, `Criterion ${name}`),
    reworded ? REWORDED : '',
  ]);
  return {
    text: [`${change.symbol}\u00a0${before.word}, now ${now.word.toLowerCase()}: `, ...names],
    margin: [0, 1, 0, 1],
  };
}

function reasonTable({ description, rows }: Movement['reasons']): DataTable {
  return {
    summary: description,
    columns: [
      { title: 'Theme', share: 22 },
      { title: 'Change', share: 13 },
      { title: 'Reason', share: 47 },
      { title: 'Follow-on actions', share: 30 },
    ],
    rows: rows.map(reasonRow),
    pageWidth: PORTRAIT_WIDTH,
  };
}

function reasonRow({ number, title, change, text, followOnActions, closed }: MovementReason): Content[] {
  return [
    themeLink(number, title),
    { text: changeText(change), bold: true },
    { stack: closedPart(cellText(text), closed) },
    followOnActions.length === 0
      ? 'None named.'
      : {
          stack: followOnActions.map(({ reference: name, title: called }) => ({
            text: [reference(name, called), ` ${called}`],
            margin: [0, 1, 0, 1],
          })),
        },
  ];
}

/** Years side by side, as many as a page is wide for; older ones stand in a table of their own above. */
function trendPart({ title, description, years, rows }: TrendTable): Content[] {
  const tables = Math.ceil(years.length / YEARS_ACROSS);
  const across = Math.ceil(years.length / tables);
  return Array.from({ length: tables }, (_, n) => n * across).flatMap((from) => {
    const shown = years.slice(from, from + across);
    const table: DataTable = {
      summary: tables === 1 ? description : `${description} Here from ${shown[0]} to ${shown.at(-1)}.`,
      columns: [{ title: 'Theme', share: 26 }, ...shown.map((year) => ({ title: year, share: 74 / across }))],
      rows: rows.map(({ number, title: called, cells }) => [
        themeLink(number, called),
        ...cells.slice(from, from + across).map(trendCell),
      ]),
      pageWidth: PORTRAIT_WIDTH,
    };
    return headedTable(tables === 1 ? title : `${title}: ${shown[0]} to ${shown.at(-1)}`, table);
  });
}

function trendCell(cell: TrendCell | null): Content {
  if (cell === null) return 'No such theme';
  const { background, text } = scorePaint(cell.score);
  const lines = [marked(cell.score), ...(cell.change ? [changeText(cell.change)] : [])];
  return {
    stack: lines.map((line, n) => ({ text: line, bold: n === 0, color: text })),
    fillColor: background,
    color: text,
  };
}

function completedTable(completed: readonly CompletedAction[], lastYear: string): DataTable {
  return {
    summary: `Follow-on actions that are complete now and were not when ${lastYear} was sealed.`,
    columns: [
      { title: 'Ref', share: 1 },
      { title: 'Follow-on action', share: 6 },
      { title: 'Theme', share: 3.2 },
      { title: 'Before', share: 3.2 },
    ],
    rows: completed.map(({ reference: name, title, themeTitle, before, closed }) =>
      closedCells([reference(name, `Follow-on action ${name}: ${title}`), title, themeTitle, before], closed),
    ),
    pageWidth: PORTRAIT_WIDTH,
  };
}

function changeText({ symbol, word }: ChangeMark): string {
  return `${symbol}\u00a0${word}`;
}
