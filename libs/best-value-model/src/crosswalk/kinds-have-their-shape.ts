import type { RelationKind } from './crosswalk.js';
import type { CrosswalkRule } from './rule.js';

type Count = 'none' | 'one' | 'several';

const shapes: Readonly<Record<RelationKind, { from: Count; to: Count }>> = {
  unchanged: { from: 'one', to: 'one' },
  reworded: { from: 'one', to: 'one' },
  moved: { from: 'one', to: 'one' },
  split: { from: 'one', to: 'several' },
  merged: { from: 'several', to: 'one' },
  new: { from: 'none', to: 'one' },
  withdrawn: { from: 'one', to: 'none' },
};

/** Each kind of relation joins as many criteria on either side as its meaning says. */
export const kindsHaveTheirShape: CrosswalkRule = {
  name: 'kinds-have-their-shape',
  check({ crosswalk }) {
    return crosswalk.relations.flatMap(({ relation, from, to }, r) => {
      const shape = shapes[relation];
      if (countOf(from) === shape.from && countOf(to) === shape.to) return [];
      return {
        path: `/relations/${r}`,
        actual: `${from.length} to ${to.length}`,
        expected: `${shape.from} to ${shape.to}, as ${relation} means`,
        tip: 'Add or take out criteria, or choose the relation that fits.',
      };
    });
  },
};

function countOf(keys: readonly string[]): Count {
  if (keys.length === 0) return 'none';
  return keys.length === 1 ? 'one' : 'several';
}
