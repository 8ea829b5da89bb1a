import type { AppendixDocument, FollowOnActionEntry } from './document.js';
import { counted, englishList, sentence } from './english.js';
import { ParagraphNumbers, paragraphsOf } from './paragraphs.js';
import type { PublicFollowOnAction, Material } from './material.js';
import { type References, orderedActions } from './references.js';
import type { FollowOnActionStatus } from './source.js';
import { statusWords } from './words.js';

const STATUSES: readonly FollowOnActionStatus[] = ['complete', 'on-track', 'at-risk', 'not-started', 'cancelled'];
const CLOSED: readonly FollowOnActionStatus[] = ['complete', 'cancelled'];

/** True while something is still to be done. */
export function isOpen({ status }: { readonly status: FollowOnActionStatus }): boolean {
  return !CLOSED.includes(status);
}

/** The action plan: what the council will do next, who does it and by when. */
export function followOnActionSection(material: Material, refs: References): AppendixDocument['followOnActions'] {
  const items = orderedActions(material).map((action) => followOnActionEntry(action, material.asAt, refs));
  const listed = `This plan lists ${counted(items.length, 'follow-on action', 'follow-on actions')}, by theme and then by due date.`;
  const introduction = new ParagraphNumbers(refs.sections.followOnActions).number([
    items.length === 0 ? 'No follow-on actions are listed.' : `${listed} ${standing(items)}`,
  ]);
  return { section: { number: refs.sections.followOnActions, title: 'Follow-on actions', introduction }, items };
}

/** Such as "Three are complete, one is on track and two are not started. One is overdue." */
function standing(items: readonly FollowOnActionEntry[]): string {
  const byStatus = STATUSES.map((status) => ({
    word: statusWords[status].toLowerCase(),
    count: items.filter((item) => item.status === status).length,
  })).filter(({ count }) => count > 0);
  const overdue = items.filter((item) => item.overdue).length;
  const counts = englishList(byStatus.map(({ word, count }) => `${counted(count, 'is', 'are')} ${word}`));
  return `${sentence(counts)}.${overdue > 0 ? ` ${sentence(counted(overdue, 'is', 'are'))} overdue.` : ''}`;
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
    overdue: dueOn !== null && dueOn < asAt && isOpen(action),
    // Kept as a key such as peer-challenge.
    origin: action.origin.replaceAll('-', ' '),
    notes: action.notes.map(({ text, by, on }) => ({ text: paragraphsOf(text), by, on })),
    evidence: action.evidenceIds.flatMap((id) => refs.evidence.get(id) ?? []),
  };
}
