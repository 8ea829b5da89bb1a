import { relationsOf } from './relations.js';
import type { CrosswalkRule } from './rule.js';
import { sameWords } from './same-words.js';

/** What is unchanged has the same sentence in both versions, named or not; what is reworded has another. */
export const sentencesBearItOut: CrosswalkRule = {
  name: 'sentences-bear-it-out',
  check({ crosswalk, from, to, earlier, later }) {
    return relationsOf(crosswalk, from, to).flatMap((relation) => {
      if (relation.relation !== 'unchanged' && relation.relation !== 'reworded') return [];
      const before = earlier.get(relation.from[0] ?? '');
      const after = later.get(relation.to[0] ?? '');
      if (!before || !after) return [];
      const same = sameWords(before.criterion.text, after.criterion.text);
      if (same === (relation.relation === 'unchanged')) return [];
      const at = crosswalk.relations.indexOf(relation);
      return {
        path: at === -1 ? '/relations' : `/relations/${at}`,
        actual: `"${after.criterion.key}" with ${same ? 'the same sentence' : 'another sentence'}`,
        expected: same ? 'another sentence in the later version' : 'the same sentence in both versions',
        tip: same ? 'Say that it is unchanged.' : 'Say that it was reworded, or split it off.',
      };
    });
  },
};
