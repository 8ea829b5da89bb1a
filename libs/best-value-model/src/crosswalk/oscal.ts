import type { OscalRelationship, Relation, RelationKind } from './crosswalk.js';

const usual: Readonly<Record<RelationKind, OscalRelationship>> = {
  unchanged: 'equal-to',
  reworded: 'equivalent-to',
  moved: 'equivalent-to',
  split: 'superset-of',
  merged: 'subset-of',
  new: 'no-relationship',
  withdrawn: 'no-relationship',
};

/**
 * A relation in the words of OSCAL's control mapping, said of each earlier criterion towards each later one: one that was split
 * is a superset of each that came of it.
 */
export function oscalRelationship({ relation, oscal }: Relation): OscalRelationship {
  return oscal ?? usual[relation];
}
