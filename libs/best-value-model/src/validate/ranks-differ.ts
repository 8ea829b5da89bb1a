import { repeated } from './located.js';
import type { ModelRule } from './problem.js';

/** Scores are compared by rank, so two scores with the same rank could not be told apart. */
export const ranksDiffer: ModelRule = {
  name: 'ranks-differ',
  check(model) {
    return repeated(model.scale.map(({ rank }, i) => ({ path: `/scale/${i}/rank`, value: rank }))).map(
      ({ path, value }) => ({
        path,
        actual: `${value}, which an earlier score has`,
        expected: 'a rank of its own',
        tip: 'Number the scores from worst to best.',
      }),
    );
  },
};
