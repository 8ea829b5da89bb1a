import type { FollowOnActionEntry } from '../appendix/document.js';
import { englishDate } from '../appendix/english.js';
import { followOnActionSection } from '../appendix/follow-on-action-section.js';
import { orderedActions, references } from '../appendix/references.js';
import { actionPlanColumns } from './action-plan-columns.js';
import { cellText, inOneCell } from './cell-text.js';
import { handlingOf } from './handling.js';
import { inColumns, type RegisterAudience, type RegisterDocument, type RegisterRow } from './register-document.js';
import { materialFor, type RegisterSource, standingOf } from './register-source.js';
import { checkOf } from './row-check.js';

/**
 * The action plan as a table: the references and words are those of the appendix, because they are taken from its own section.
 * @param forEditing adds a column for a new note, and one that tells on return what has been changed in the file
 */
export function actionPlanRegister(
  from: RegisterSource,
  audience: RegisterAudience,
  forEditing = false,
): RegisterDocument {
  const { source, revisions } = from;
  const { material, classifications } = materialFor(source, audience);
  const { items } = followOnActionSection(material, references(material));
  const columns = actionPlanColumns(classifications !== null, forEditing);
  const rows = orderedActions(material).flatMap(({ id }, n) => {
    const item = items[n];
    if (!item) return [];
    const classification = classifications?.get(id);
    const row: RegisterRow = { ...rowOf(item), ...(classification && handlingOf(classification)) };
    return [{ ...row, id, ...(forEditing && { check: checkOf(revisions.get(id) ?? 0, row) }) }];
  });
  const standing = standingOf(from);
  return {
    format: 1,
    kind: 'action-plan',
    audience,
    title: `Action plan ${source.year}`,
    council: source.council.name,
    year: source.year,
    standing,
    asAt: source.asAt,
    about: [
      'References such as A7, E12 and C3.4 are those of the Best Value self-assessment of the same state and for the same readers.',
      ...(forEditing
        ? [
            'You can change the owner, the due date and the status, and write a new note. Then bring the file back on the page of the follow-on actions: it shows what will change before anything does.',
            'You can sort, filter and delete rows, and delete other columns. Leave the two hidden columns at the end as they are. A row that you delete changes nothing.',
          ]
        : []),
    ],
    columns,
    rows: inColumns(columns, rows),
  };
}

function rowOf(item: FollowOnActionEntry): RegisterRow {
  return {
    reference: item.reference,
    title: cellText(item.title),
    what: paragraphs(item.what),
    why: paragraphs(item.why),
    theme: item.themeTitle,
    criteria: listed(item.criteria),
    owner: item.owner === null ? null : cellText(item.owner),
    due: item.dueOn,
    status: item.statusWord,
    origin: cellText(item.origin) || null,
    notes:
      inOneCell(item.notes.map(({ text, by, on }) => cellText(`${text.join('\n\n')}\n${by}, ${englishDate(on)}`))) ||
      null,
    evidence: listed(item.evidence),
  };
}

function paragraphs(texts: readonly string[]): string | null {
  return cellText(texts.join('\n\n')) || null;
}

function listed(references: readonly string[]): string | null {
  return references.join(', ') || null;
}
