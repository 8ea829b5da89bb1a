import type { CrosswalkRule } from './rule.js';

/** Every key that a relation names is a criterion of the version on its side. */
export const keysAreKnown: CrosswalkRule = {
  name: 'keys-are-known',
  check({ crosswalk, from, to, earlier, later }) {
    return crosswalk.relations.flatMap((relation, r) =>
      [
        { side: 'from', keys: relation.from, known: earlier, id: from.id },
        { side: 'to', keys: relation.to, known: later, id: to.id },
      ].flatMap(({ side, keys, known, id }) =>
        keys.flatMap((key, k) =>
          known.has(key)
            ? []
            : {
                path: `/relations/${r}/${side}/${k}`,
                actual: `"${key}"`,
                expected: `a criterion of ${id}`,
                tip: 'Correct the spelling, or name it on the other side.',
              },
        ),
      ),
    );
  },
};
