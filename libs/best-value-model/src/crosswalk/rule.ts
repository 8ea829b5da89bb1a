import type { ModelDocument } from '../model.js';
import type { ModelProblem } from '../validate/problem.js';
import type { Crosswalk } from './crosswalk.js';
import { placedCriteria, type PlacedCriterion } from './placed.js';

/** A crosswalk with the two versions it joins, as its rules read them. */
export interface CrosswalkCase {
  crosswalk: Crosswalk;
  from: ModelDocument;
  to: ModelDocument;
  /** Every criterion of each side by its key. */
  earlier: ReadonlyMap<string, PlacedCriterion>;
  later: ReadonlyMap<string, PlacedCriterion>;
}

/** A rule about a crosswalk. It reports everything it finds. */
export interface CrosswalkRule {
  name: string;
  check(what: CrosswalkCase): Omit<ModelProblem, 'rule'>[];
}

export function crosswalkCase(crosswalk: Crosswalk, from: ModelDocument, to: ModelDocument): CrosswalkCase {
  return { crosswalk, from, to, earlier: placedCriteria(from), later: placedCriteria(to) };
}
