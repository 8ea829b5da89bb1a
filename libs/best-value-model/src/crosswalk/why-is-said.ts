import type { CrosswalkRule } from './rule.js';

/** Every relation says why whoever decided it holds it to be so. */
export const whyIsSaid: CrosswalkRule = {
  name: 'why-is-said',
  check({ crosswalk }) {
    return crosswalk.relations.flatMap(({ why }, r) =>
      why.trim() === ''
        ? { path: `/relations/${r}/why`, actual: 'nothing', expected: 'a reason', tip: 'Say it in a sentence.' }
        : [],
    );
  },
};
