import type { Permission } from '../council/roles.js';
import type { FoundPlace } from '../place/place.js';
import { placePath } from '../place/place-words.js';

/** One kind of thing that people are told of. */
export interface KindOfNotification {
  /** The sentence: `{who}` acted, `{place}` is where, any other word in braces is one of the notification's parts. */
  says: string;
  /** Nobody without this permission is told. */
  needs: Permission;
  /** The page of the place that it leads to, where that is not the place's own. */
  page?: string;
}

/**
 * All that people are told of, as data. The sentences are the only text of a notification and of a letter: what people wrote
 * stays behind the sign-in. A new kind is one more line here.
 */
export const notificationKinds = {
  mentioned: { says: '{who} mentioned you in a comment on {place}', needs: 'comment:read' },
  answered: { says: '{who} answered in a thread that you wrote in, on {place}', needs: 'comment:read' },
  commented: { says: '{who} commented on {place}', needs: 'comment:read' },
  'thread-resolved': { says: '{who} resolved a thread that you started on {place}', needs: 'comment:read' },
  'thread-reopened': { says: '{who} opened again a thread that you started on {place}', needs: 'comment:read' },
  'theme-lead-chosen': { says: '{who} made you the lead of {place}', needs: 'assessment:read' },
  'theme-reviewer-chosen': { says: '{who} made you the reviewer of {place}', needs: 'assessment:read' },
  'theme-sent-to-review': { says: '{who} sent you {place} to review', needs: 'assessment:read' },
  'theme-changes-asked': { says: '{who} asked for changes to {place}', needs: 'assessment:read' },
  'theme-reviewed': { says: '{who} has reviewed {place}', needs: 'assessment:read' },
  'moderation-begun': { says: '{who} sent {place} to moderation', needs: 'assessment:read' },
  'consistency-noted': { says: '{who} wrote a consistency note on {place}', needs: 'comment:read' },
  'leadership-review-begun': { says: '{who} sent {place} to leadership review', needs: 'assessment:read' },
  'leadership-changes-asked': { says: '{who} asked for changes to {place}', needs: 'assessment:read' },
  approved: { says: '{who} approved {place}', needs: 'assessment:read' },
  'please-sign': { says: '{who} asks you to sign {place} as {post}', needs: 'assessment:read' },
  signed: { says: '{who} signed {place} as {post}', needs: 'assessment:read' },
  'signature-stale': {
    says: '{who} asks you to sign {place} again as {post}: it has changed since you signed it',
    needs: 'assessment:read',
  },
  'approval-stale': {
    says: '{who} sent {place} to leadership review again: it has changed since you approved it',
    needs: 'assessment:read',
  },
  'sent-back': { says: '{who} sent {place} back to drafting', needs: 'assessment:read' },
  sealed: { says: '{who} sealed {place}', needs: 'assessment:read' },
  revised: { says: '{who} began a new edition of {place}', needs: 'assessment:read' },
  'meeting-recorded': { says: '{who} recorded what a meeting decided on {place}', needs: 'assessment:read' },
  'pack-failed': {
    says: '{who} could not make a report pack of {place} that you asked for',
    needs: 'report:export',
    page: '/report/pack',
  },
  'follow-on-action-given': { says: '{who} made you the owner of {place}', needs: 'follow-on-action:read' },
} satisfies Record<string, KindOfNotification>;

export type NotificationKind = keyof typeof notificationKinds;

const pages: Readonly<Partial<Record<NotificationKind, KindOfNotification['page']>>> = Object.fromEntries(
  Object.entries<KindOfNotification>(notificationKinds).map(([kind, { page }]) => [kind, page]),
);

/** Whether this version knows the kind: another one may have written it. */
export function isNotificationKind(kind: string): kind is NotificationKind {
  return Object.hasOwn(notificationKinds, kind);
}

/** The address that a notification leads to, from `/councils/`. @param threadId the thread to open there */
export function notificationPath(
  kind: string,
  councilSlug: string,
  place: Pick<FoundPlace, 'kind' | 'key' | 'year'>,
  threadId: string | null,
): string {
  const page: KindOfNotification['page'] = isNotificationKind(kind) ? pages[kind] : undefined;
  return page === undefined ? placePath(councilSlug, place, threadId) : `${placePath(councilSlug, place, null)}${page}`;
}

/** The sentence of a notification, without its full stop. @param parts words for what else stands in braces */
export function notificationInWords(
  kind: NotificationKind,
  who: string,
  place: string,
  parts: Readonly<Record<string, string>>,
): string {
  const words: Record<string, string> = { ...parts, who, place };
  return notificationKinds[kind].says.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '…');
}
