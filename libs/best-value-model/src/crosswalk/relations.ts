import type { CriterionKey, ModelDocument } from '../model.js';
import type { Crosswalk, Relation } from './crosswalk.js';
import { placedCriteria } from './placed.js';

/** What is said of a key that both versions have and no relation names. */
const sameInBoth = 'Both versions have the same sentence.';
/** What is said of a key that only one version has and no relation names: no valid crosswalk leaves one. */
const unnamed = 'No relation names it.';

/**
 * Every relation between two versions: those that the crosswalk lists, and the unlisted unchanged spelt out. No criterion of either
 * version is left out, whatever the crosswalk leaves unsaid. In the order of the later version; what was withdrawn comes last, in the order of the earlier one.
 */
export function relationsOf(crosswalk: Crosswalk, from: ModelDocument, to: ModelDocument): Relation[] {
  const earlier = placedCriteria(from);
  const later = placedCriteria(to);
  const namedBefore = new Set(crosswalk.relations.flatMap((one) => one.from));
  const namedAfter = new Set(crosswalk.relations.flatMap((one) => one.to));
  const open = (key: CriterionKey): boolean => !namedBefore.has(key) && !namedAfter.has(key);
  const implied = [...later.keys()]
    .filter((key) => !namedAfter.has(key))
    .map((key): Relation => {
      if (open(key) && earlier.has(key)) return { relation: 'unchanged', from: [key], to: [key], why: sameInBoth };
      return { relation: 'new', from: [], to: [key], why: unnamed };
    });
  const lost = [...earlier.keys()]
    .filter((key) => !namedBefore.has(key) && !(open(key) && later.has(key)))
    .map((key): Relation => ({ relation: 'withdrawn', from: [key], to: [], why: unnamed }));
  const placeOf = (relation: Relation): number =>
    relation.to.length > 0
      ? Math.min(...relation.to.map((key) => later.get(key)?.place ?? later.size))
      : later.size + Math.min(...relation.from.map((key) => earlier.get(key)?.place ?? earlier.size));
  return [...crosswalk.relations, ...implied, ...lost]
    .map((relation) => ({ relation, place: placeOf(relation) }))
    .sort((one, other) => one.place - other.place)
    .map(({ relation }) => relation);
}
