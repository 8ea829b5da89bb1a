import type { CarriedForwardView, CarriedItem, LeftBehind } from '../../api/types';
import { counted } from '../../format/amounts';
import { dateInWords } from '../../format/dates';

type Counts = CarriedForwardView['confirmed'];

const kinds: Record<LeftBehind['kind'], string> = {
  narrative: 'Narrative',
  judgement: 'Judgement',
  'evidence-link': 'Evidence link',
  'follow-on-action': 'Follow-on action',
  citation: 'Citation',
};

/** "Evidence link". */
export function kindInWords(kind: LeftBehind['kind']): string {
  return kinds[kind];
}

export const kindChoices = (['narrative', 'judgement', 'evidence-link', 'follow-on-action'] as const).map((value) => ({
  value,
  label: kinds[value],
}));

export const stateChoices = [
  { value: 'unread', label: 'To be read' },
  { value: 'confirmed', label: 'Confirmed' },
  { value: 'changed', label: 'Changed' },
  { value: 'dropped', label: 'Dropped' },
  { value: 'all', label: 'All' },
];

/** A state as a tag says it, with a symbol, so that colour says nothing alone. */
export function stateTag(state: CarriedItem['state'], from: string): { words: string; colour: string } {
  switch (state) {
    case 'unread':
      return { words: `◌ From ${from}: confirm, change or drop`, colour: 'govuk-tag--yellow' };
    case 'confirmed':
      return { words: '✓ Confirmed', colour: 'govuk-tag--green' };
    case 'changed':
      return { words: '✎ Changed', colour: 'govuk-tag--blue' };
    case 'dropped':
      return { words: '✕ Dropped', colour: 'govuk-tag--grey' };
  }
}

/** What to look at before confirming. */
export function flagInWords(flag: CarriedItem['flags'][number], { reviewBy }: Pick<CarriedItem, 'reviewBy'>): string {
  switch (flag) {
    case 'past-review':
      return `The evidence was to be looked at again by ${dateInWords(reviewBy)}.`;
    case 'evidence-removed':
      return 'The evidence was taken out of the library since. Drop this, or put the evidence back.';
    case 'reworded':
      return 'The criterion is worded otherwise this year: read it again.';
    case 'moved':
      return 'The criterion stands elsewhere this year.';
    case 'split':
      return 'The criterion is part of what was one criterion: it was said of the whole.';
    case 'merged':
      return 'The criterion takes the place of several: all of them were judged alike.';
  }
}

const reasons: Record<LeftBehind['why'], string> = {
  complete: 'It is complete. It can be read there and cited from here.',
  cancelled: 'It was cancelled.',
  'not-related': 'Nothing relates the two versions of the criteria.',
  withdrawn: 'The criterion was withdrawn.',
  'theme-gone': 'The version of this year has no such theme.',
  'merged-differently': 'Several criteria became one, and they were judged differently: judge it again.',
  'another-kind': 'The criterion is of another kind this year: judge it again.',
  'too-long': 'The reasons of the criteria that became one are longer together than a reason may be.',
  'evidence-removed': 'The evidence was taken out of the library.',
  confidential: 'Confidential text is in no sealed edition.',
  cited: 'Citations are not carried forward: cite again what still holds.',
};

/** Why something stays with the earlier year. */
export function reasonInWords(why: LeftBehind['why']): string {
  return reasons[why];
}

/** "7 narratives, 124 judgements, 390 evidence links and 12 follow-on actions"; null for none at all. */
export function countsInWords({ narratives, judgements, evidenceLinks, followOnActions }: Counts): string | null {
  const parts = [
    narratives && counted(narratives, 'narrative'),
    judgements && counted(judgements, 'judgement'),
    evidenceLinks && counted(evidenceLinks, 'evidence link'),
    followOnActions && counted(followOnActions, 'follow-on action'),
  ].filter((part) => part !== 0);
  const last = parts.pop();
  if (last === undefined) return null;
  return parts.length > 0 ? `${parts.join(', ')} and ${last}` : last;
}

/** "2 hours 52 minutes". @param minutes whole ones */
export function timeInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [hours > 0 && counted(hours, 'hour'), (rest > 0 || hours === 0) && counted(rest, 'minute')];
  return parts.filter(Boolean).join(' ');
}

/** How a completed follow-on action can be cited in a text of this year. */
export function citationOf({ title }: Pick<LeftBehind, 'title'>, from: string): string {
  return `“${title}”, completed in ${from}`;
}
