import type { CriterionKey, Meaning, ModelDocument, Theme } from '../src/model.js';
import { criteriaOf } from '../src/criteria.js';
import type { CriterionAnswer } from '../src/suggest/suggestion.js';

/** The key of the model's judgement with this meaning for the criterion. */
export function judgementMeaning(model: ModelDocument, kind: 'characteristic' | 'indicator', meaning: Meaning): string {
  const word = model.judgements[kind].find((one) => one.meaning === meaning);
  if (word === undefined) throw new Error(`no judgement means ${meaning}`);
  return word.key;
}

/** Answers that judge every criterion of a theme favourably, except as given by key. */
export function answersFor(
  model: ModelDocument,
  theme: Theme,
  except: Record<CriterionKey, { meaning: Meaning | null; counters?: number }> = {},
): Map<CriterionKey, CriterionAnswer> {
  return new Map(
    criteriaOf(theme).map(({ key, kind }): [CriterionKey, CriterionAnswer] => {
      const { meaning, counters = 0 } = except[key] ?? { meaning: 'favourable' };
      return [key, { judgement: meaning === null ? null : judgementMeaning(model, kind, meaning), counters }];
    }),
  );
}
