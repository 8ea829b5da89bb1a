import type { CriterionKind, ModelDocument } from '@best-value/model';
import { verdict, type Verdict } from '../../work/refusals.js';

/** A judgement is one of the model's words for that kind of criterion, and some words (not applicable) need a reason. */
export function maySay(model: ModelDocument, kind: CriterionKind, judgement: string | null, reason: string): Verdict {
  if (judgement === null) return verdict([]);
  const words = model.judgements[kind];
  const word = words.find((one) => one.key === judgement);
  if (!word)
    return verdict([
      { code: 'not-a-judgement', field: 'judgement', message: `Choose ${words.map((one) => one.word).join(', ')}` },
    ]);
  if (word.needsReason && reason.trim() === '') {
    return verdict([{ code: 'reason-needed', field: 'reason', message: `Say why the ${kind} ${word.said.one}` }]);
  }
  return verdict([]);
}
