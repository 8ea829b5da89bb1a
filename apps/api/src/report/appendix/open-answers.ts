import type { AnswerSource, AppendixSource, Classification } from './source.js';

/** Where the things that answers are about are found. */
export type Subjects = Pick<AppendixSource, 'themes' | 'evidence' | 'followOnActions'>;

/** How everything that an answer is about is classified. Null when some of it is no longer there. */
export function classificationsOf(answer: AnswerSource, subjects: Subjects): Classification[] | null {
  const { themeKey, text, criterionKey, evidenceId, followOnActionId } = answer;
  const { themes, evidence, followOnActions } = subjects;
  const theme = themes.find((one) => one.themeKey === themeKey);
  const criteria = themes.flatMap((one) => one.criteria);
  const asked: (Classification | null | undefined)[] = [
    text === null ? null : text === 'score' ? theme?.scoreClassification : theme?.narrativeClassification,
    criterionKey === null ? null : criteria.find((one) => one.criterionKey === criterionKey)?.classification,
    evidenceId === null ? null : evidence.find(({ id }) => id === evidenceId)?.classification,
    followOnActionId === null ? null : followOnActions.find(({ id }) => id === followOnActionId)?.classification,
  ];
  const found = asked.filter((one) => one !== null);
  return found.includes(undefined) ? null : found.filter((one) => one !== undefined);
}

/** The answers about nothing but what may be seen: what is said of a closed item is as closed as the item. */
export function openAnswers(
  answers: readonly AnswerSource[],
  subjects: Subjects,
  mayBeSeen: (classification: Classification) => boolean,
): AnswerSource[] {
  return answers.filter((answer) => classificationsOf(answer, subjects)?.every(mayBeSeen) ?? false);
}
