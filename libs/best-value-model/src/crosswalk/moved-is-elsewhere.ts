import { relationsOf } from './relations.js';
import type { CrosswalkRule } from './rule.js';

/** What was moved stands in another theme or is of another kind; what is unchanged or reworded stands where it stood. */
export const movedIsElsewhere: CrosswalkRule = {
  name: 'moved-is-elsewhere',
  check({ crosswalk, from, to, earlier, later }) {
    return relationsOf(crosswalk, from, to).flatMap((relation) => {
      if (!['unchanged', 'reworded', 'moved'].includes(relation.relation)) return [];
      const before = earlier.get(relation.from[0] ?? '');
      const after = later.get(relation.to[0] ?? '');
      if (!before || !after) return [];
      const elsewhere = before.themeKey !== after.themeKey || before.criterion.kind !== after.criterion.kind;
      if (elsewhere === (relation.relation === 'moved')) return [];
      const at = crosswalk.relations.indexOf(relation);
      return {
        path: at === -1 ? '/relations' : `/relations/${at}`,
        actual: `"${after.criterion.key}" in ${elsewhere ? 'another theme or list' : 'the same theme and list'}`,
        expected: elsewhere ? 'the same theme and list' : 'another theme or list',
        tip: elsewhere ? 'Say that it was moved.' : 'Say that it is unchanged or reworded.',
      };
    });
  },
};
