import type { FollowOnActionInput } from '../../api/follow-on-action-api';
import type { Classification, FollowOnActionStatus, FollowOnActionView } from '../../api/types';
import { publicLevel } from '../../forms/classification/levels';

/** The answers of the follow-on action form; empty text stands for nothing. */
export interface ActionAnswers {
  title: string;
  what: string;
  why: string;
  themeKey: string;
  criteria: readonly string[];
  ownerId: string;
  ownerTitle: string;
  dueOn: string | null;
  status: string;
  note: string;
  origin: string;
  classification: Classification;
}

/** Empty answers for a theme, or those of an action. */
export function actionAnswers(action: FollowOnActionView | null, themeKey = ''): ActionAnswers {
  return {
    title: action?.title ?? '',
    what: action?.what ?? '',
    why: action?.why ?? '',
    themeKey: action?.themeKey ?? themeKey,
    criteria: action?.criteria ?? [],
    ownerId: action?.owner?.id ?? '',
    ownerTitle: action?.ownerTitle ?? '',
    dueOn: action?.dueOn ?? null,
    status: action?.status ?? 'not-started',
    note: '',
    origin: action?.origin ?? 'this-assessment',
    classification: action?.classification ?? publicLevel,
  };
}

/** What to send. Criteria of another theme than the chosen one are left out; a person as owner takes the place of words. */
export function actionInput(answers: ActionAnswers): FollowOnActionInput {
  const { note, ownerId, ownerTitle, status, origin, criteria, ...rest } = answers;
  return {
    ...rest,
    criteria: criteria.filter((key) => key.startsWith(`${answers.themeKey}/`)),
    ownerId: ownerId || null,
    ownerTitle: ownerId ? null : ownerTitle.trim() || null,
    status: status as FollowOnActionStatus,
    origin: origin as FollowOnActionView['origin'],
    ...(note.trim() ? { note: note.trim() } : {}),
  };
}
