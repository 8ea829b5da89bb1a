import type { Offers } from './facts.js';
import type { FormField } from './form.js';

/**
 * Fields that the service knows by their key, in every form. Those of the meeting are kept with the report itself, so that its
 * list and its notices need not look into a form.
 */
export const meetingFields = ['title', 'report-to', 'meeting-date'] as const;
export type MeetingField = (typeof meetingFields)[number];

/** Printed over the front sheet, and not once more in it. */
export const bannerField = 'asked-to';

const offersOf: Readonly<Record<string, readonly (keyof Offers)[]>> = {
  summary: ['summary'],
  introduction: ['method'],
  results: ['results'],
  'future-activities': ['next'],
  detail: ['method', 'results', 'next'],
};

export function isMeetingField(key: string): key is MeetingField {
  return (meetingFields as readonly string[]).includes(key);
}

/** The text that is offered for a field; null for the many that have none. */
export function offerFor({ key, kind }: Pick<FormField, 'key' | 'kind'>, offers: Offers): string | null {
  const names = kind === 'paragraphs' && Object.hasOwn(offersOf, key) ? offersOf[key] : undefined;
  if (names === undefined) return null;
  const text = names
    .map((name) => offers[name])
    .filter((part) => part !== '')
    .join('\n\n');
  return text === '' ? null : text;
}

/** Whether the service fills the field in: officers at most add lines of their own. */
export function isOwnPart({ kind }: Pick<FormField, 'kind'>): boolean {
  return kind === 'statutory-comments' || kind === 'background-papers' || kind === 'appendices';
}
