import type { FollowOnActionStatus, FollowOnActionView } from '../../api/types';
import type { Choice } from '../../ui/radios/radios';

/** The statuses of a follow-on action in words. Overdue is not one: it follows from the due date. */
export const statuses: readonly Choice[] = [
  { value: 'not-started', label: 'Not started' },
  { value: 'on-track', label: 'On track' },
  { value: 'at-risk', label: 'At risk' },
  { value: 'complete', label: 'Complete' },
  { value: 'cancelled', label: 'Cancelled' },
];

export const dues: readonly Choice[] = [
  { value: 'true', label: 'Overdue' },
  { value: 'false', label: 'Not overdue' },
];

export const sorts: readonly Choice[] = [
  { value: 'dueOn', label: 'Due date, earliest first' },
  { value: '-dueOn', label: 'Due date, latest first' },
  { value: 'status', label: 'Status, at risk first' },
  { value: 'owner', label: 'Owner' },
  { value: 'title', label: 'Title, A to Z' },
  { value: '-updated', label: 'Last changed first' },
];

/** Where follow-on actions come from. */
export const origins: readonly Choice[] = [
  { value: 'this-assessment', label: 'This assessment' },
  { value: 'peer-challenge', label: 'Peer challenge' },
  { value: 'audit', label: 'Audit' },
  { value: 'ombudsman', label: 'Ombudsman' },
  { value: 'inspection', label: 'Inspection' },
  { value: 'scrutiny', label: 'Scrutiny by councillors' },
  { value: 'notice', label: 'Best Value notice' },
  { value: 'other', label: 'Something else' },
];

const tags: Record<FollowOnActionStatus, string> = {
  'not-started': 'govuk-tag--grey',
  'on-track': 'govuk-tag--blue',
  'at-risk': 'govuk-tag--orange',
  complete: 'govuk-tag--green',
  cancelled: 'govuk-tag--grey',
};

/** "On track", or "On track, overdue". */
export function statusInWords(action: Pick<FollowOnActionView, 'status' | 'overdue'>): string {
  const word = statuses.find((status) => status.value === action.status)?.label ?? action.status;
  return action.overdue ? `${word}, overdue` : word;
}

/** The tag's colour; the words say the same. */
export function statusTag(action: Pick<FollowOnActionView, 'status' | 'overdue'>): string {
  return action.overdue ? 'govuk-tag--red' : tags[action.status];
}

/** Where an action comes from, in words. */
export function originInWords(origin: string): string {
  return origins.find((choice) => choice.value === origin)?.label ?? origin;
}
