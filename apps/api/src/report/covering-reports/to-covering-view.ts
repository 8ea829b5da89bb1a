import { isRestricted } from '../../classification/classification.js';
import type { CodedListRow } from '../coded-lists/coded-list.store.js';
import { toListViews } from '../coded-lists/coded-list.store.js';
import { emptyValue, untouched, type FieldAnswer } from '../covering/answers.js';
import { coveringProblems } from '../covering/covering-problems.js';
import { offerFor } from '../covering/known-fields.js';
import { toFieldView } from '../forms/report-form.store.js';
import type { CoveringSource } from './covering-sources.js';
import { toCoveringSummary } from './covering-report.store.js';
import type { CoveringReportView, FieldAnswerView } from './covering-report.view.js';

/**
 * A covering report as it is filled in.
 * @param seesExempt whether the reader may see what exempt fields say, and what is wrong with them
 */
export function toCoveringView(
  { row, fields, form, values, facts }: CoveringSource,
  lists: readonly CodedListRow[],
  seesExempt: boolean,
): CoveringReportView {
  const hidden = (key: string): boolean => {
    const answer = values.get(key);
    return !seesExempt && answer !== undefined && isRestricted(answer.classification);
  };
  return {
    ...toCoveringSummary(row),
    year: facts.year,
    sealed: facts.sealed,
    fields: form.fields.map(toFieldView),
    answers: form.fields.map(({ key, initial }) => {
      const revision = fields.find(({ field_key }) => field_key === key)?.revision ?? 0;
      return toAnswerView(key, values.get(key) ?? untouched(initial), revision, seesExempt);
    }),
    offers: form.fields.flatMap((field) => {
      const text = offerFor(field, facts.offers);
      return text === null ? [] : [{ key: field.key, text }];
    }),
    papers: facts.backgroundPapers.map(({ id, title, theme }) => ({ id, title, theme })),
    appendices: [...facts.appendices],
    officers: facts.officers.map(({ post, said }) => ({
      post,
      comment: said?.comment ?? null,
      current: said?.current ?? false,
    })),
    lists: toListViews(lists),
    problems: coveringProblems(form, values, facts).filter(({ field }) => !hidden(field)),
  };
}

/** What is written in a field, as the reader may see it. */
export function toAnswerView(
  key: string,
  { value, classification, clearedBy, clearedOn, offered }: FieldAnswer,
  revision: number,
  seesExempt: boolean,
): FieldAnswerView {
  const hidden = !seesExempt && isRestricted(classification);
  const { text, items, rows, contacts } = hidden ? emptyValue : value;
  return {
    key,
    text,
    items: items.map((item) => ({ ...item })),
    rows: rows.map((cells) => [...cells]),
    contacts: contacts.map((contact) => ({ ...contact })),
    classification: hidden
      ? { level: 'exempt', paragraph: classification.paragraph, publicInterestReason: null }
      : { ...classification },
    clearedBy: hidden ? '' : clearedBy,
    clearedOn: hidden ? null : clearedOn,
    offered: hidden ? null : offered,
    revision,
    hidden,
  };
}
