import type { ModelDocument } from '@best-value/model';
import { verdict, type Verdict } from '../../work/refusals.js';

/** A score is a word of the model's own scale. */
export function isOnScale({ scale }: ModelDocument, score: string | null): Verdict {
  if (score === null || scale.some((word) => word.key === score)) return verdict([]);
  return verdict([
    { code: 'not-on-scale', field: 'score', message: `Choose ${scale.map((word) => word.word).join(', ')}` },
  ]);
}
