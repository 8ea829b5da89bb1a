import type { Content } from 'pdfmake/interfaces.js';
import type { AppendixDocument, ThemeSection } from '../appendix/document.js';
import { englishDate } from '../appendix/english.js';
import { kindWords } from '../appendix/words.js';
import { closedCells, closedPart } from './closed.js';
import { QUIET } from './colour.js';
import { criteriaTable, UNSURE } from './criteria-table.js';
import { type DataTable, headedTable } from './data-table.js';
import { badge, evidenceLine, heading, numbered, outsideLink, reference, sectionHeading } from './nodes.js';
import { PORTRAIT_WIDTH } from './page.js';

/** One theme: its score and why, the council's account, every criterion, the evidence and what follows. */
export function themePages(document: AppendixDocument, theme: ThemeSection): Content[] {
  const { section, characteristics, indicators } = theme;
  return [
    sectionHeading(section),
    scorePanel(theme),
    ...numbered(section.introduction),
    wordingLine(document, theme),
    ...part('Why this score', closedPart(numbered(theme.scoreReason), theme.scoreReasonClosed)),
    ...part('The council’s account', closedPart(numbered(theme.narrative), theme.narrativeClosed)),
    ...part('Evidence for the theme as a whole', theme.evidence.map(evidenceLine)),
    ...headedTable(
      kindWords.characteristic.many,
      criteriaTable(`${kindWords.characteristic.explained}: ${section.title}.`, characteristics),
    ),
    ...headedTable(
      kindWords.indicator.many,
      criteriaTable(`${kindWords.indicator.explained}: ${section.title}.`, indicators),
    ),
    ...headedTable('Evidence in this section', evidenceTable(document, theme)),
    ...headedTable('Follow-on actions', followOnActionTable(document, theme)),
  ];
}

/** A part that has nothing in it has no heading either: an empty one would say that something was left out. */
function part(title: string, content: readonly Content[]): Content[] {
  return content.length === 0 ? [] : [...heading(title), ...content];
}

/** Says beside the criteria that they are not the official text, where that is, and which of them are unsure. */
function wordingLine({ model }: AppendixDocument, { characteristics, indicators }: ThemeSection): Content {
  const unsure = [...characteristics, ...indicators].some((entry) => entry.unsure);
  const note = unsure ? ` ${UNSURE} marks a criterion that could not be confirmed against the guidance.` : '';
  return {
    text: [`${model.wording}: `, outsideLink('read the guidance', model.guidance.address), `.${note}`],
    color: QUIET,
    fontSize: 10,
    margin: [0, 0, 0, 6],
  };
}

function scorePanel({ score, lead }: ThemeSection): Content {
  const by: Content[] = lead ? [{ text: [{ text: 'Theme lead: ', bold: true }, lead], margin: [0, 6, 0, 0] }] : [];
  return {
    columns: [{ stack: [badge(score)], width: 'auto' }, ...by],
    columnGap: 16,
    margin: [0, 0, 0, 14],
  };
}

function evidenceTable({ evidence }: AppendixDocument, theme: ThemeSection): DataTable {
  const items = evidence.items.filter((item) => theme.evidenceReferences.includes(item.reference));
  return {
    summary: `Evidence that section ${theme.section.number} refers to.`,
    columns: [
      { title: 'Item', share: 1 },
      { title: 'Title', share: 5 },
      { title: 'Issued by', share: 3.4 },
      { title: 'Date', share: 2.4 },
    ],
    rows: items.map((item) =>
      closedCells(
        [
          reference(item.reference, `Evidence ${item.reference}: ${item.title}`),
          item.title,
          item.issuingBody,
          item.issuedOn ? englishDate(item.issuedOn) : '',
        ],
        item.closed,
      ),
    ),
    pageWidth: PORTRAIT_WIDTH,
  };
}

function followOnActionTable({ followOnActions }: AppendixDocument, theme: ThemeSection): DataTable {
  const items = followOnActions.items.filter((item) => theme.followOnActionReferences.includes(item.reference));
  return {
    summary: `Follow-on actions for the theme of section ${theme.section.number}.`,
    columns: [
      { title: 'Ref', share: 1 },
      { title: 'Follow-on action', share: 5 },
      { title: 'Owner', share: 2.5 },
      { title: 'Due', share: 2.5 },
      { title: 'Status', share: 1.6 },
    ],
    rows: items.map((item) =>
      closedCells(
        [
          reference(item.reference, `Follow-on action ${item.reference}: ${item.title}`),
          item.title,
          item.owner ?? '',
          item.dueOn ? englishDate(item.dueOn) : '',
          item.overdue ? `${item.statusWord}, overdue` : item.statusWord,
        ],
        item.closed,
      ),
    ),
    pageWidth: PORTRAIT_WIDTH,
  };
}
