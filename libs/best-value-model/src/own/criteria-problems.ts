import { criteriaOf } from '../criteria.js';
import type { ModelDocument } from '../model.js';
import { ownBounds, type OwnCriterion, type OwnProblem } from './own-draft.js';
import { plainWords, saidPlainly } from './plain-words.js';
import { repeatedProblems, textProblems } from './text-problems.js';

/** What is wrong with a council's own criteria. Field: `criteria.<n>.text` or `.theme`. */
export function criteriaProblems(base: ModelDocument, criteria: readonly OwnCriterion[]): OwnProblem[] {
  const said = base.themes
    .flatMap(criteriaOf)
    .flatMap(({ text }) => [saidPlainly(text), saidPlainly(plainWords(text))]);
  return [
    ...criteria.flatMap(({ text }, n) =>
      textProblems(`criteria.${n}.text`, text, ownBounds.criterionLength, 'Write the criterion, or take it out.'),
    ),
    ...repeatedProblems(
      criteria.map(({ text }, n) => ({
        field: `criteria.${n}.text`,
        value: saidPlainly(plainWords(text)),
        message: 'Another criterion says this already. Say what sets this one apart, or take it out.',
      })),
      said,
    ),
    ...placeProblems(base, criteria),
  ];
}

function placeProblems(base: ModelDocument, criteria: readonly OwnCriterion[]): OwnProblem[] {
  const room = new Map(
    base.themes.map((theme) => [
      theme.key,
      ownBounds.criteriaOfATheme - criteriaOf(theme).filter(({ basis }) => basis === 'own').length,
    ]),
  );
  return criteria.flatMap(({ theme }, n) => {
    const left = room.get(theme);
    if (left === undefined)
      return [{ field: `criteria.${n}.theme`, message: 'Choose a theme of the version that this one is built on.' }];
    room.set(theme, left - 1);
    if (left > 0) return [];
    const message = `A theme holds up to ${ownBounds.criteriaOfATheme} criteria of the council’s own. Take this one out, or merge it with another.`;
    return [{ field: `criteria.${n}.text`, message }];
  });
}
