import type { CrosswalkCase, CrosswalkRule } from './rule.js';

/** Every criterion of both sides is in one relation and no more, or is the unnamed same in both. */
export const everyKeyIsAccountedFor: CrosswalkRule = {
  name: 'every-key-is-accounted-for',
  check: (what) => [...namedTwice(what), ...leftOut(what)],
};

function namedTwice({ crosswalk }: CrosswalkCase) {
  return (['from', 'to'] as const).flatMap((side) => {
    const seen = new Set<string>();
    return crosswalk.relations.flatMap((relation, r) =>
      relation[side].flatMap((key, k) =>
        seen.size === seen.add(key).size
          ? {
              path: `/relations/${r}/${side}/${k}`,
              actual: `"${key}", which is named before`,
              expected: 'a criterion in one relation only',
              tip: 'Take it out of one of them.',
            }
          : [],
      ),
    );
  });
}

function leftOut({ crosswalk, from, to, earlier, later }: CrosswalkCase) {
  const named = {
    from: new Set(crosswalk.relations.flatMap((one) => one.from)),
    to: new Set(crosswalk.relations.flatMap((one) => one.to)),
  };
  const unnamed = (key: string): boolean => !named.from.has(key) && !named.to.has(key);
  const missing = (key: string, id: string) => ({
    path: '/relations',
    actual: `nothing about "${key}" of ${id}`,
    expected: 'a relation that names it',
    tip: 'Say what became of it, or that it is new.',
  });
  return [
    ...[...earlier.keys()]
      .filter((key) => !named.from.has(key) && !(unnamed(key) && later.has(key)))
      .map((key) => missing(key, from.id)),
    ...[...later.keys()]
      .filter((key) => !named.to.has(key) && !(unnamed(key) && earlier.has(key)))
      .map((key) => missing(key, to.id)),
  ];
}
