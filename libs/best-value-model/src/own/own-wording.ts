import type { ModelDocument } from '../model.js';

/** Stands between what is the council's own and whose words the rest are, however many versions are built on each other. */
const theRest = ' The rest: ';

/**
 * Whose words a version of a council's own is in. What the base says of itself follows in full: an import's licence asks for it.
 * @param version the new document, whose wording does not matter
 */
export function ownWording(base: ModelDocument, version: ModelDocument, council: string): string {
  const count = version.themes
    .flatMap(({ characteristics, indicators }) => [...characteristics, ...indicators])
    .filter(({ basis }) => basis === 'own').length;
  const parts = [
    ...(count === 0 ? [] : [count === 1 ? '1 criterion' : `${count} criteria`]),
    // Only a council's own scale says where its words stand on the common order.
    ...(version.scale.some(({ place }) => place !== undefined) ? ['the words of the scale'] : []),
  ];
  const verb = count === 1 && parts.length === 1 ? 'is' : 'are';
  const own = parts.length === 0 ? 'Some of the words of judgements are' : `${capital(parts.join(' and '))} ${verb}`;
  const restOf = base.basedOn === undefined ? base.wording : base.wording.split(theRest).slice(1).join(theRest);
  return `${own} ${council}’s own.${theRest}${restOf}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
