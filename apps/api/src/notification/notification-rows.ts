import { placeColumns, placeTables, type PlaceRow } from '../place/place-rows.js';
import type { FoundPlace } from '../place/place.js';
import { isTitleTyped, placeInWords } from '../place/place-words.js';
import { isNotificationKind, notificationInWords, notificationPath } from './notification-kinds.js';

export interface NotificationRow extends PlaceRow {
  id: string;
  kind: string;
  parts: Record<string, string>;
  thread_id: string | null;
  actor_name: string;
  at: Date;
  read_at: Date | null;
}

/** Selects notifications with their places; `$1` is the council. @param which a select of whole notifications */
export function notificationsText(which: string): string {
  return `select place.id, place.kind, place.parts, place.thread_id, place.actor_name, place.at, place.read_at, ${placeColumns}
    from ${placeTables(`(${which})`)} order by place.at desc, place.id`;
}

/** Who did what where. @param titled whether the place's title may be shown, if somebody typed it and it is restricted */
export function sentenceOf(row: NotificationRow, place: FoundPlace, titled: boolean): string {
  const where = placeInWords(place, titled || place.level === null || !isTitleTyped(place.kind));
  // A newer version of the service has written it.
  if (!isNotificationKind(row.kind)) return `${row.actor_name} did something on ${where}`;
  return notificationInWords(row.kind, row.actor_name, where, row.parts);
}

export function pathOf(row: NotificationRow, place: FoundPlace, councilSlug: string): string {
  return notificationPath(row.kind, councilSlug, place, row.thread_id);
}
