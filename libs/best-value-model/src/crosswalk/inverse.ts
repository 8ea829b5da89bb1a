import type { Crosswalk, OscalRelationship, Relation, RelationKind } from './crosswalk.js';

const kinds: Readonly<Record<RelationKind, RelationKind>> = {
  unchanged: 'unchanged',
  reworded: 'reworded',
  moved: 'moved',
  split: 'merged',
  merged: 'split',
  new: 'withdrawn',
  withdrawn: 'new',
};

/** The crosswalk read from the later version to the earlier one. Its own inverse is the crosswalk again. */
export function inverse({ from, to, relations }: Crosswalk): Crosswalk {
  return { from: to, to: from, relations: relations.map(turned) };
}

function turned({ relation, from, to, oscal, ...rest }: Relation): Relation {
  const back: Relation = { ...rest, relation: kinds[relation], from: to, to: from };
  return oscal === undefined ? back : { ...back, oscal: otherWay(oscal) };
}

function otherWay(relationship: OscalRelationship): OscalRelationship {
  if (relationship === 'subset-of') return 'superset-of';
  return relationship === 'superset-of' ? 'subset-of' : relationship;
}
