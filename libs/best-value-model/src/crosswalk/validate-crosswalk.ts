import type { ModelDocument } from '../model.js';
import type { ModelProblem } from '../validate/problem.js';
import type { Crosswalk } from './crosswalk.js';
import { everyKeyIsAccountedFor } from './every-key-is-accounted-for.js';
import { joinsTheseVersions } from './joins-these-versions.js';
import { keysAreKnown } from './keys-are-known.js';
import { kindsHaveTheirShape } from './kinds-have-their-shape.js';
import { movedIsElsewhere } from './moved-is-elsewhere.js';
import { crosswalkCase, type CrosswalkRule } from './rule.js';
import { sentencesBearItOut } from './sentences-bear-it-out.js';
import { whyIsSaid } from './why-is-said.js';

const rules: CrosswalkRule[] = [
  joinsTheseVersions,
  keysAreKnown,
  kindsHaveTheirShape,
  everyKeyIsAccountedFor,
  sentencesBearItOut,
  movedIsElsewhere,
  whyIsSaid,
];

/** Everything wrong with a crosswalk between two versions, all at once; an empty list means that it can be gone by. */
export function validateCrosswalk(crosswalk: Crosswalk, from: ModelDocument, to: ModelDocument): ModelProblem[] {
  const what = crosswalkCase(crosswalk, from, to);
  return rules.flatMap((rule) => rule.check(what).map((finding) => ({ ...finding, rule: rule.name })));
}
