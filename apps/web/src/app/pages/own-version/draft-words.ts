import type { OwnCriterion, OwnJudgement, OwnScore } from '@best-value/model';
import type { FieldWords } from '../../forms/conflict/record-conflicts';

/** The parts of a draft as they are shown when two people changed one. */
export const fieldsOfDraft: Record<string, FieldWords> = {
  title: { name: 'the name', text: true, show: (value) => String(value ?? '') },
  criteria: {
    name: 'the criteria',
    text: false,
    show: (value) => (value as OwnCriterion[]).map(({ text }) => text).join('\n'),
  },
  scale: {
    name: 'the scale',
    text: false,
    show: (value) => (value as OwnScore[] | null)?.map(({ symbol, word }) => `${symbol} ${word}`).join('\n') ?? '',
  },
  judgements: {
    name: 'the words of judgements',
    text: false,
    show: (value) => (value as OwnJudgement[]).map(({ word, one, many }) => `${word}: ${one}, ${many}`).join('\n'),
  },
};

/** Moves the focus to a field of the draft, and opens what it is folded into. @param field such as `criteria.2.text` */
export function goTo(field: string): void {
  const found = document.getElementById(field.replaceAll('.', '-'));
  const folded = found?.closest('details');
  if (folded) folded.open = true;
  found?.focus();
}

/** After what was moved is drawn at its new place: the first of these that is there has the focus. @param ids such as `criteria-2-up` */
export function focusAfter(...ids: readonly string[]): void {
  setTimeout(() =>
    ids
      .map((id) => document.getElementById(id))
      .find((found) => found !== null)
      ?.focus(),
  );
}
