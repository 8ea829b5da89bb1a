import type { CriterionKind, Meaning, ModelDocument } from '../model.js';
import type { ModelRule } from './problem.js';

const kinds: CriterionKind[] = ['characteristic', 'indicator'];
const ends: Meaning[] = ['favourable', 'unfavourable'];

/** Each kind of criterion can be judged well and badly; setting one aside as not applicable always takes a reason. */
export const judgementsCoverBothEnds: ModelRule = {
  name: 'judgements-cover-both-ends',
  check(model) {
    return kinds.flatMap((kind) => [...missingEnds(model, kind), ...unexplained(model, kind)]);
  },
};

function missingEnds(model: ModelDocument, kind: CriterionKind) {
  return ends
    .filter((end) => !model.judgements[kind].some(({ meaning }) => meaning === end))
    .map((end) => ({
      path: `/judgements/${kind}`,
      actual: `no judgement that means "${end}"`,
      expected: 'at least one',
      tip: 'Add the word, or correct the meaning of the one intended.',
    }));
}

function unexplained(model: ModelDocument, kind: CriterionKind) {
  return model.judgements[kind].flatMap(({ meaning, needsReason }, i) =>
    meaning !== 'not-applicable' || needsReason
      ? []
      : {
          path: `/judgements/${kind}/${i}/needsReason`,
          actual: 'false, while the meaning is "not-applicable"',
          expected: 'true',
          tip: 'A criterion that is set aside without a reason would vanish from the suggestion unseen.',
        },
  );
}
