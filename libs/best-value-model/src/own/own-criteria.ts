import { criteriaOf } from '../criteria.js';
import type { Criterion, CriterionKind, ModelDocument, Theme } from '../model.js';
import type { OwnCriterion } from './own-draft.js';
import { freeKey, slugOf } from '../words/slug.js';
import { plainWords } from './plain-words.js';

/** The base's themes as they are, with the council's criteria after those that each list has. */
export function withOwnCriteria({ themes }: ModelDocument, criteria: readonly OwnCriterion[]): Theme[] {
  return themes.map((theme) => {
    const taken = new Set(criteriaOf(theme).map(({ key }) => key));
    const own = criteria.filter((one) => one.theme === theme.key).map((one) => ownCriterion(one, taken));
    const ofKind = (kind: CriterionKind): Criterion[] => own.filter((one) => one.kind === kind);
    return {
      ...theme,
      characteristics: [...theme.characteristics, ...ofKind('characteristic')],
      indicators: [...theme.indicators, ...ofKind('indicator')],
    };
  });
}

function ownCriterion({ theme, kind, text }: OwnCriterion, taken: Set<string>): Criterion {
  const sentence = plainWords(text);
  const key = freeKey(`${theme}/${slugOf(sentence, 'own')}`, taken);
  taken.add(key);
  return { key, kind, text: sentence, basis: 'own', confidence: 'seen', sources: [] };
}
