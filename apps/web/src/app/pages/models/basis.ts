import type { Basis, Confidence } from '@best-value/model';

const bases: Record<Basis, string> = {
  'theme-description': 'the description of the theme in the guidance',
  'council-narrative': 'what councils wrote in their published assessments',
  'other-section-of-guidance': 'another part of the guidance',
  recall: 'memory of the guidance, without a source at hand',
  imported: 'the page that it was imported from, where it stands so',
  own: 'what the council itself added',
};

const confidences: Record<Confidence, string> = {
  seen: 'Read in a source',
  recalled: 'From memory',
  unsure: 'Unsure: check the guidance',
};

/** What a criterion rests on, to follow "Rests on". */
export function basisInWords(basis: Basis): string {
  return bases[basis];
}

/** How sure we are of a criterion. */
export function confidenceInWords(confidence: Confidence): string {
  return confidences[confidence];
}
