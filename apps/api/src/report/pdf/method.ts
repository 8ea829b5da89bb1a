import type { Content } from 'pdfmake/interfaces.js';
import type { AppendixDocument } from '../appendix/document.js';
import { judgementPaint, scorePaint } from './colour.js';
import { type DataTable, headedTable } from './data-table.js';
import { marked, numbered, outsideLink, sectionHeading } from './nodes.js';
import { PORTRAIT_WIDTH } from './page.js';

/** What is scored and what the words mean. */
export function methodPages({ method, model }: AppendixDocument): Content[] {
  const { section, scores, judgements } = method;
  return [
    sectionHeading(section),
    ...numbered(section.introduction),
    { text: ['Guidance: ', outsideLink(model.guidance.title, model.guidance.address)], margin: [0, 0, 0, 8] },
    ...headedTable('The scores', {
      summary: 'Each score and what it means.',
      columns: [
        { title: 'Score', share: 1 },
        { title: 'What it means', share: 4 },
      ],
      rows: scores.map(({ mark, definition }) => {
        const { background, text } = scorePaint(mark);
        return [{ text: marked(mark), bold: true, fillColor: background, color: text }, definition];
      }),
      pageWidth: PORTRAIT_WIDTH,
    }),
    ...headedTable('The judgements', judgementTable(judgements)),
  ];
}

/** One column for each kind of criterion, its judgements from the best to the worst, however many a model has. */
function judgementTable(judgements: AppendixDocument['method']['judgements']): DataTable {
  const most = Math.max(...judgements.map(({ marks }) => marks.length));
  return {
    summary: 'The judgements that can be made of each kind of criterion.',
    columns: judgements.map(({ title }) => ({ title, share: 1 })),
    rows: Array.from({ length: most }, (_, row) =>
      judgements.map(({ marks }) => {
        const mark = marks[row];
        return mark ? { text: marked(mark), fillColor: judgementPaint[mark.tone].background } : '';
      }),
    ),
    headerColumns: 0,
    pageWidth: PORTRAIT_WIDTH,
  };
}
