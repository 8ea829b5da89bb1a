import { criteriaOf } from '@best-value/model';
import type { AnsweredQuestion, AppendixDocument } from './document.js';
import { counted } from './english.js';
import { ParagraphNumbers, paragraphsOf } from './paragraphs.js';
import type { Material } from './material.js';
import type { References } from './references.js';
import type { AnswerSource } from './source.js';

/** What an inspector would ask, with the answers that the council chose to publish. Null when there are none. */
export function answersSection(material: Material, refs: References): AppendixDocument['answers'] {
  const number = refs.sections.answers;
  if (number === null) return null;
  const paragraphs = new ParagraphNumbers(number);
  const answers = answersInReadingOrder(material);
  const introduction = paragraphs.number([
    `The assessment is put to the questions that an inspector would ask of it. The council has chosen to publish its ${counted(answers.length, 'answer', 'answers')} here, each under its question.`,
  ]);
  const items = answers.map((answer, n): AnsweredQuestion => ({
    reference: `Q${n + 1}`,
    question: answer.question,
    about: placesOf(answer, refs),
    answer: paragraphs.number(paragraphsOf(answer.answer)),
  }));
  return { section: { number, title: 'Questions an inspector would ask, answered', introduction }, items };
}

/** Theme by theme, within a theme criterion by criterion; what belongs to no theme stands last. */
export function answersInReadingOrder({ model, answers }: Pick<Material, 'model' | 'answers'>): AnswerSource[] {
  const themes = model.themes.map(({ key }) => key);
  const criteria = model.themes.flatMap(criteriaOf).map(({ key }) => key);
  const place = (all: readonly string[], key: string | null, without: number): number =>
    key === null ? without : all.indexOf(key);
  const byTheme = answers.toSorted(
    (one, other) =>
      place(criteria, one.criterionKey, -1) - place(criteria, other.criterionKey, -1) || (one.key < other.key ? -1 : 1),
  );
  return byTheme.toSorted(
    (one, other) => place(themes, one.themeKey, themes.length) - place(themes, other.themeKey, themes.length),
  );
}

/** What a question is about, by reference: C3.4, E12, A7, or the section of a theme. */
function placesOf({ themeKey, criterionKey, evidenceId, followOnActionId }: AnswerSource, refs: References): string[] {
  const section = refs.themes.get(themeKey ?? '')?.section;
  const closer = [
    refs.criteria.get(criterionKey ?? '')?.reference,
    refs.evidence.get(evidenceId ?? ''),
    refs.followOnActions.get(followOnActionId ?? ''),
  ].filter((one) => one !== undefined);
  if (closer.length > 0) return closer;
  return section === undefined ? [] : [`Section ${section}`];
}
