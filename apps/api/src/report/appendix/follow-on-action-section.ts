import type { AppendixDocument, FollowOnActionEntry } from './document.js';
import { counted, sentence } from './english.js';
import { ParagraphNumbers, paragraphsOf } from './paragraphs.js';
import type { PublicFollowOnAction, PublicMaterial } from './public-material.js';
import { type References, orderedActions } from './references.js';
import type { FollowOnActionStatus } from './source.js';
import { statusWords } from './words.js';

const CLOSED: readonly FollowOnActionStatus[] = ['complete', 'cancelled'];

/** The action plan: what the council will do next, who does it and by when. */
export function followOnActionSection(material: PublicMaterial, refs: References): AppendixDocument['followOnActions'] {
  const items = orderedActions(material).map((action) => followOnActionEntry(action, material.asAt, refs));
  const overdue = items.filter((item) => item.overdue).length;
  const listed = `${sentence(counted(items.length, 'follow-on action is', 'follow-on actions are'))} listed, by theme and then by due date.`;
  const late = `${sentence(counted(overdue, 'is', 'are'))} overdue.`;
  const introduction = new ParagraphNumbers(refs.sections.followOnActions).number([
    items.length === 0 ? 'No follow-on actions are listed.' : overdue > 0 ? `${listed} ${late}` : listed,
  ]);
  return { section: { number: refs.sections.followOnActions, title: 'Follow-on actions', introduction }, items };
}

function followOnActionEntry(action: PublicFollowOnAction, asAt: string, refs: References): FollowOnActionEntry {
  const { themeKey, dueOn, status } = action;
  return {
    reference: refs.followOnActions.get(action.id) ?? '',
    title: action.title,
    what: paragraphsOf(action.what),
    why: paragraphsOf(action.why),
    themeKey,
    themeTitle: refs.themes.get(themeKey)?.title ?? '',
    criteria: action.criteria.flatMap((key) => refs.criteria.get(key)?.reference ?? []),
    owner: action.owner,
    dueOn,
    status,
    statusWord: statusWords[status],
    overdue: dueOn !== null && dueOn < asAt && !CLOSED.includes(status),
    origin: action.origin,
    notes: action.notes.map(({ text, by, on }) => ({ text: paragraphsOf(text), by, on })),
    evidence: action.evidenceIds.flatMap((id) => refs.evidence.get(id) ?? []),
  };
}
