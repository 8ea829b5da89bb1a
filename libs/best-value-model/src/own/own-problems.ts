import type { ModelDocument } from '../model.js';
import { criteriaProblems } from './criteria-problems.js';
import { judgementProblems } from './judgement-problems.js';
import { ownBounds, type OwnDraft, type OwnProblem } from './own-draft.js';
import { textProblems } from './text-problems.js';
import { scaleProblems } from './scale-problems.js';

/** Everything that keeps a draft from being published, all at once; an empty list means that a version can be made of it. */
export function ownProblems(base: ModelDocument, draft: OwnDraft): OwnProblem[] {
  return [
    ...textProblems('title', draft.title, ownBounds.titleLength, 'Give the version a name.'),
    ...changesNothing(draft),
    ...criteriaProblems(base, draft.criteria),
    ...(draft.scale === null ? [] : scaleProblems(base, draft.scale)),
    ...judgementProblems(base, draft.judgements),
  ];
}

function changesNothing({ criteria, scale, judgements }: OwnDraft): OwnProblem[] {
  if (criteria.length > 0 || scale !== null || judgements.length > 0) return [];
  return [{ field: 'criteria', message: 'Add a criterion, or change the words: so far nothing is the council’s own.' }];
}
