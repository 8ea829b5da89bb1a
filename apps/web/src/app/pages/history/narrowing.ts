import type { Asked } from '../../api/understood';
import { dateInWords } from '../../format/dates';

/**
 * What the history is narrowed to, to follow a noun: " by Finance Manager, from 1 May 2026 to 3 May 2026". Empty for all of it.
 * @param nameOf the name of a person by id, or of the year by the assessment's id
 */
export function narrowingInWords(asked: Asked, nameOf: (id: string) => string | undefined): string {
  const { person, assessment, from, to } = asked;
  const by = person
    ? `by ${person === 'operator' ? 'the operator of the service' : (nameOf(person) ?? 'one person')}`
    : '';
  const about = assessment ? `about ${nameOf(assessment) ?? 'one year'}` : '';
  const days =
    from && from === to
      ? `on ${dateInWords(from)}`
      : [from && `from ${dateInWords(from)}`, to && `to ${dateInWords(to)}`].filter(Boolean).join(' ');
  const parts = [by, about, days].filter(Boolean);
  return parts.length ? ` ${parts.join(', ')}` : '';
}

/** The days of a span that nobody can be asked for, by the name of the field to put right. */
export function reversedDays({ from, to }: Asked): Record<string, string> {
  return from && to && from > to ? { from: 'From: the first day must not be after the last day' } : {};
}
