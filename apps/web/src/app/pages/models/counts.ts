import { type ModelDocument, criteriaOf } from '@best-value/model';

/** How much there is of a model version, for the top of its page. */
export interface ModelCounts {
  characteristics: number;
  indicators: number;
  unsure: number;
  /** Criteria that the council added itself. */
  own: number;
}

export function countsOf(document: ModelDocument): ModelCounts {
  const criteria = document.themes.flatMap(criteriaOf);
  const characteristics = criteria.filter(({ kind }) => kind === 'characteristic').length;
  return {
    characteristics,
    indicators: criteria.length - characteristics,
    unsure: criteria.filter(({ confidence }) => confidence === 'unsure').length,
    own: criteria.filter(({ basis }) => basis === 'own').length,
  };
}
