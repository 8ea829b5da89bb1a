import type { AppendixDocument } from '../appendix/document.js';
import type { CheckedText } from './material.js';
import type { ProblemPlace } from './problem.js';

/** A link of the public documents. */
export interface PlacedLink {
  readonly address: string;
  readonly where: string;
  readonly place: ProblemPlace;
}

const inText = /https:\/\/[^\s<>"“”|\\^`{}]{3,2000}/gu;
/** A full stop or a bracket after an address is the sentence's. */
const afterwards = /[.,;:!?'’)\]]+$/u;

/** Every https link of the documents: addresses of evidence and sources, and those that stand in a text. Each address once. */
export function linksIn(
  document: Pick<AppendixDocument, 'evidence' | 'attributions' | 'model'>,
  texts: readonly CheckedText[],
  placeOf: (where: string) => ProblemPlace,
): PlacedLink[] {
  const all: PlacedLink[] = [
    ...document.evidence.items.flatMap(({ address, reference }) =>
      address === null ? [] : [{ address, where: reference, place: placeOf(reference) }],
    ),
    ...[document.model.guidance, ...document.attributions.items].flatMap(({ address }) =>
      address === null ? [] : [{ address, where: 'Sources', place: {} }],
    ),
    ...texts.flatMap(({ text, where, place }) =>
      [...text.matchAll(inText)].map(([found]) => ({ address: found.replace(afterwards, ''), where, place })),
    ),
  ];
  const once = new Map<string, PlacedLink>();
  for (const link of all)
    if (link.address.startsWith('https://') && !once.has(link.address)) once.set(link.address, link);
  return [...once.values()];
}
