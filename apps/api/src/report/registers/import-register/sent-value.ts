import { createHash } from 'node:crypto';
import { mayAddNote } from '../../../follow-on-action/follow-on-action.rules.js';
import type { FollowOnActionStatus } from '../../../follow-on-action/follow-on-action-words.js';
import { statusWords } from '../../appendix/words.js';
import type { SentCell } from '../../office/messages.js';
import type { PersonRow, PresentRow } from './present-rows.js';
import { sentDate } from './sent-date.js';
import { textOf } from './sent-table.js';

/** A value that can be stored, in words, or why it cannot. */
export type SentValue<Value> = { value: Value; words: string | null } | { wrong: string };

const statuses = Object.entries(statusWords) as [FollowOnActionStatus, string][];

/** The status by its word, in any case; a key such as `on-track` is as good. */
export function sentStatus(cell: SentCell | undefined): SentValue<FollowOnActionStatus> {
  const sent = plain(textOf(cell));
  const [key, words] = statuses.find(([, word]) => plain(word) === sent) ?? [];
  if (key !== undefined && words !== undefined) return { value: key, words };
  return { wrong: `The status must be one of ${Object.values(statusWords).join(', ')}` };
}

export function sentDue(cell: SentCell | undefined, monthFirst: boolean): SentValue<string | null> {
  const date = sentDate(cell, monthFirst);
  return 'wrong' in date ? date : { value: date.day, words: date.day };
}

/** A person of the council by their name, or words. */
export function sentOwner(
  cell: SentCell | undefined,
  people: readonly PersonRow[],
): SentValue<{ ownerId: string | null; ownerTitle: string | null }> {
  const text = textOf(cell);
  if (text === '') return { value: { ownerId: null, ownerTitle: null }, words: null };
  const wrong = unstorable(text);
  if (wrong !== null) return { wrong };
  const named = people.filter(({ name }) => plain(name) === plain(text));
  if (named.length > 1)
    return {
      wrong: `${named.length} people here are called ${text}. Choose the owner on the page of the follow-on action`,
    };
  const [person] = named;
  if (person) return { value: { ownerId: person.id, ownerTitle: null }, words: `${person.name} (works here)` };
  if (text.length > 120) return { wrong: 'The owner must be 120 characters or fewer' };
  return { value: { ownerId: null, ownerTitle: text }, words: text };
}

/** A new note; null when there is none, or when the same words are there already. */
export function sentNote(cell: SentCell | undefined, present: PresentRow): SentValue<string> | null {
  const text = textOf(cell);
  if (text === '' || present.notes.includes(createHash('md5').update(text).digest('hex'))) return null;
  const wrong = unstorable(text);
  if (wrong !== null) return { wrong };
  if (text.length > 2000) return { wrong: 'The note must be 2,000 characters or fewer' };
  const more = mayAddNote(present.notes.length);
  if (!more.allowed) return { wrong: more.because.map(({ message }) => message).join(' ') };
  return { value: text, words: text };
}

function unstorable(text: string): string | null {
  return text.includes('\u0000') || !text.isWellFormed() ? 'The text holds a character that cannot be stored' : null;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[\s-]+/gu, ' ')
    .trim();
}
