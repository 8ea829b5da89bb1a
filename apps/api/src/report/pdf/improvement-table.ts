import type { Content } from 'pdfmake/interfaces.js';
import type { ImprovementRow, Improvements, OpenFollowOnAction } from '../appendix/document.js';
import { closedInline, closedPart } from './closed.js';
import { scorePaint } from './colour.js';
import type { DataTable } from './data-table.js';
import { cellText, marked, reference, themeLink } from './nodes.js';
import { PORTRAIT_WIDTH } from './page.js';

/** What must improve, laid out beside the scores. */
export function improvementTable({ description, rows }: Improvements): DataTable {
  return {
    summary: description,
    columns: [
      { title: 'Theme', share: 21 },
      { title: 'Score', share: 11 },
      { title: 'Why', share: 48 },
      { title: 'Follow-on actions still open', share: 32 },
    ],
    rows: rows.map(improvementRow),
    pageWidth: PORTRAIT_WIDTH,
  };
}

function improvementRow({ number, title, score, why, closed, followOnActions }: ImprovementRow): Content[] {
  const { background, text } = scorePaint(score);
  return [
    themeLink(number, title),
    { text: marked(score), bold: true, fillColor: background, color: text },
    { stack: closedPart(cellText(why), closed) },
    followOnActions.length > 0 ? { stack: followOnActions.map(actionLine) } : 'None listed.',
  ];
}

function actionLine({ reference: name, title, due, closed }: OpenFollowOnAction): Content {
  const line = due === null ? ` ${title}` : ` ${title}, ${due}`;
  return closedInline(
    { text: [reference(name, `Follow-on action ${name}: ${title}`), line], margin: [0, 1, 0, 1] },
    closed,
  );
}
