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

/** Moves the focus to the first of these that is there, and opens what it is folded into. @param fields such as `criteria.2.text`, or ids */
export function goTo(...fields: readonly string[]): void {
  const found = fields.map((field) => document.getElementById(field.replaceAll('.', '-'))).find((one) => one !== null);
  const folded = found?.closest('details');
  if (folded) folded.open = true;
  found?.focus();
}

/** As `goTo`, once what was added, moved or taken out is drawn. */
export function focusAfter(...fields: readonly string[]): void {
  setTimeout(() => goTo(...fields));
}
