import type { FollowOnActionInput } from '../../api/follow-on-action-api';
import type { Classification, FollowOnActionView } from '../../api/types';
import { publicLevel } from '../../forms/classification/levels';

/** The answers of the follow-on action form; empty text stands for nothing. */
export interface ActionAnswers extends Record<string, unknown> {
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

/**
 * What to send of the changed answers. A change of theme takes criteria of other themes out; a person as owner takes the
 * place of words, so both are sent when one has changed.
 * @param changed all answers of a new action, the changed ones of another
 * @param all the answers as they stand
 */
export function actionInput(changed: Partial<ActionAnswers>, all: ActionAnswers): Partial<FollowOnActionInput> {
  const { title, what, why, dueOn, origin, classification } = changed;
  const has = (...names: (keyof ActionAnswers)[]): boolean => names.some((name) => changed[name] !== undefined);
  const input: Partial<FollowOnActionInput> = {
    title: title?.trim(),
    what,
    why,
    dueOn,
    origin,
    classification,
    ...(has('themeKey', 'criteria') ? themeOf(all) : {}),
    ...(has('ownerId', 'ownerTitle') ? ownerOf(all) : {}),
    ...(has('status', 'note') ? { status: all.status as FollowOnActionView['status'] } : {}),
    ...(all.note.trim() ? { note: all.note.trim() } : {}),
  };
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
}

function themeOf({ themeKey, criteria }: ActionAnswers): Pick<FollowOnActionInput, 'themeKey' | 'criteria'> {
  return { themeKey, criteria: criteria.filter((key) => key.startsWith(`${themeKey}/`)) };
}

function ownerOf({ ownerId, ownerTitle }: ActionAnswers): Pick<FollowOnActionInput, 'ownerId' | 'ownerTitle'> {
  return { ownerId: ownerId || null, ownerTitle: ownerId ? null : ownerTitle.trim() || null };
}
