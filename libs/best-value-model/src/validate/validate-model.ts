import type { ModelDocument } from '../model.js';
import { addressesAreClean } from './addresses-are-clean.js';
import { criteriaBelongToTheirList } from './criteria-belong-to-their-list.js';
import { shapeProblems } from './has-the-shape.js';
import { judgementsCoverBothEnds } from './judgements-cover-both-ends.js';
import { keysAreUnique } from './keys-are-unique.js';
import { nothingIsLeftToFillIn } from './nothing-is-left-to-fill-in.js';
import { nothingIsSaidTwice } from './nothing-is-said-twice.js';
import { placesFollowRanks } from './places-follow-ranks.js';
import type { ModelProblem, ModelRule } from './problem.js';
import { publishedIsADate } from './published-is-a-date.js';
import { ranksDiffer } from './ranks-differ.js';
import { recallIsNotSeen } from './recall-is-not-seen.js';
import { sourcesBackTheirBasis } from './sources-back-their-basis.js';
import { suggestionCanBeWorkedOut } from './suggestion-can-be-worked-out.js';

const rules: ModelRule[] = [
  keysAreUnique,
  criteriaBelongToTheirList,
  sourcesBackTheirBasis,
  recallIsNotSeen,
  ranksDiffer,
  placesFollowRanks,
  judgementsCoverBothEnds,
  suggestionCanBeWorkedOut,
  nothingIsSaidTwice,
  nothingIsLeftToFillIn,
  addressesAreClean,
  publishedIsADate,
];

/**
 * Everything wrong with a document of unknown origin, all at once; an empty list means it is a model.
 * While its shape is wrong only the shape is reported, because the other rules could not read it.
 */
export function validateModel(document: unknown): ModelProblem[] {
  const misshapen = shapeProblems(document);
  if (misshapen.length > 0) return misshapen;
  const model = document as ModelDocument;
  return rules.flatMap((rule) => rule.check(model).map((finding) => ({ ...finding, rule: rule.name })));
}
