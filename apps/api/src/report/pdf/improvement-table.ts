import type { Content } from 'pdfmake/interfaces.js';
import type { AppendixDocument, FollowOnActionEntry, ThemeSection, Tone } from '../appendix/document.js';
import { englishDate } from '../appendix/english.js';
import { isOpen } from '../appendix/follow-on-action-section.js';
import { scorePaint } from './colour.js';
import type { DataTable } from './data-table.js';
import { cellText, marked, reference } from './nodes.js';
import { PORTRAIT_WIDTH } from './page.js';
import { themeDestination } from './theme.js';

/** The scores that ask for improvement, in the order in which a reader looks for them. */
const WORST_FIRST: readonly Tone[] = ['unfavourable', 'mixed'];

/** What a member asks first: which themes are not at the top of the scale, why, and what is still to be done. */
export function improvementTable({ themes, followOnActions }: AppendixDocument): DataTable {
  const weak = WORST_FIRST.flatMap((tone) => themes.filter(({ score }) => score.tone === tone));
  return {
    summary: 'Each theme below the best score, the worst first, with the reason and the follow-on actions still open.',
    columns: [
      { title: 'Theme', share: 25 },
      { title: 'Score', share: 11 },
      { title: 'Why', share: 36 },
      { title: 'Follow-on actions still open', share: 40 },
    ],
    rows: weak.map((theme) => improvementRow(theme, followOnActions.items)),
    pageWidth: PORTRAIT_WIDTH,
  };
}

function improvementRow(theme: ThemeSection, items: readonly FollowOnActionEntry[]): Content[] {
  const { section, score, scoreReason, themeKey } = theme;
  const { background, text } = scorePaint[score.tone];
  const open = items.filter((item) => item.themeKey === themeKey && isOpen(item));
  return [
    {
      text: `${section.number}  ${section.title}`,
      linkToDestination: themeDestination(themeKey),
      linkDescription: `Section ${section.number}: ${section.title}`,
      bold: true,
    },
    { text: marked(score), bold: true, fillColor: background, color: text },
    { stack: cellText(scoreReason.map((paragraph) => paragraph.text)) },
    open.length > 0 ? { stack: open.map(actionLine) } : 'None listed.',
  ];
}

function actionLine({ reference: name, title, dueOn, overdue }: FollowOnActionEntry): Content {
  const due = dueOn ? `, ${overdue ? 'was due' : 'due'} ${englishDate(dueOn)}` : '';
  return { text: [reference(name, `Follow-on action ${name}: ${title}`), ` ${title}${due}`], margin: [0, 1, 0, 1] };
}
