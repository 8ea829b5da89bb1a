import { ownProblems, plainWords, type ModelDocument, type OwnDraft, type OwnProblem } from '@best-value/model';
import { charactersLacking } from '../../report/pdf/printable.js';
import { verdict, type Verdict } from '../../work/refusals.js';
import { mostOfACouncil } from '../models.js';

/** Most drafts that a council can have at once. */
export const mostDrafts = 20;

/** Everything that keeps a draft from being published: what the library finds, and what no PDF could show. */
export function problemsOf(base: ModelDocument, draft: OwnDraft): OwnProblem[] {
  return [...ownProblems(base, draft), ...unprintable(draft)];
}

/** What is published is in every document of the years that follow it and is never mended, so each of them must be able to show it. */
function unprintable({ title, criteria, scale, judgements }: OwnDraft): OwnProblem[] {
  const texts: [field: string, text: string][] = [
    ['title', title],
    ...criteria.map(({ text }, n): [string, string] => [`criteria.${n}.text`, text]),
    ...(scale ?? []).flatMap(({ word, definition }, n): [string, string][] => [
      [`scale.${n}.word`, word],
      [`scale.${n}.definition`, definition],
    ]),
    ...judgements.flatMap(({ word, one, many }, n): [string, string][] => [
      [`judgements.${n}.word`, word],
      [`judgements.${n}.one`, one],
      [`judgements.${n}.many`, many],
    ]),
  ];
  return texts.flatMap(([field, text]) => {
    const lacking = charactersLacking(plainWords(text));
    return lacking.length === 0
      ? []
      : [{ field, message: `The PDF cannot show ${lacking.slice(0, 5).join('; ')}. Write it otherwise.` }];
  });
}

export function mayPublish(problems: readonly OwnProblem[], versions: number): Verdict {
  return verdict([
    ...problems.map(({ field, message }) => ({ code: 'not-whole', field, message })),
    ...(versions < mostOfACouncil
      ? []
      : [{ code: 'too-many', message: `A council can have ${mostOfACouncil} versions of its own, and has them.` }]),
  ]);
}

export function mayBegin(drafts: number): Verdict {
  const message = `There are ${mostDrafts} drafts already. Publish one, or put one away.`;
  return verdict(drafts < mostDrafts ? [] : [{ code: 'too-many', message }]);
}
