import type { Content } from 'pdfmake/interfaces.js';
import type {
  ChangeMark,
  CompletedAction,
  Mark,
  MovedJudgements,
  Movement,
  MovementRow,
} from '../appendix/document.js';
import { CHANGES } from '../appendix/places.js';
import { closedCells } from './closed.js';
import { scorePaint } from './colour.js';
import { type DataTable, headedTable, dataTable } from './data-table.js';
import { heading, marked, numbered, reference, themeLink } from './nodes.js';
import { PORTRAIT_WIDTH } from './page.js';

/** Marks a criterion that another version of the criteria words otherwise. */
const REWORDED = '‡';

/** What has moved since the earlier year: the themes with their judgements, then what was completed. */
export function movementPart(movement: Movement, year: string): Content[] {
  const { title, introduction, completed, lastYear } = movement;
  return [
    ...heading(title, undefined, CHANGES),
    ...numbered(introduction),
    dataTable(themeTable(movement, year)),
    ...headedTable('Follow-on actions completed since', completedTable(completed, lastYear.year)),
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
  const { background, text } = scorePaint[mark.tone];
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
