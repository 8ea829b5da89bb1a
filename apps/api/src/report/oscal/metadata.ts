import { markup, markupLine, moment, propertyValue } from './oscal-text.js';
import { type Metadata, oscalVersion, ourNames, type Property } from './oscal.js';
import type { OscalReading } from './reading.js';
import { uuidOf } from './uuid-of.js';

const role = { id: 'assessor', title: 'The council that assesses itself' };

/** What both files say of themselves. No time in it is the clock's: equal content gives equal files. */
export function metadataOf({ document, council }: OscalReading, title: string): Metadata {
  const { year, asAt, draft, assurance, model } = document;
  const party = uuidOf(council.slug);
  return {
    title: markupLine(`${title}, ${council.name}, ${year}`),
    'last-modified': moment(asAt),
    version: assurance ? `${year} edition ${assurance.edition}` : `${year} draft`,
    'oscal-version': oscalVersion,
    props: [
      property('year', year),
      property('state', draft ? 'draft' : 'sealed'),
      property('model', model.id),
      ...(assurance ? [property('seal', assurance.seal)] : []),
    ],
    roles: [role],
    parties: [{ uuid: party, type: 'organization', name: propertyValue(council.name) }],
    'responsible-parties': [{ 'role-id': role.id, 'party-uuids': [party] }],
    remarks: markup(
      `${model.wording.replace(/\.?$/, '.')} A judgement that is not the best one is given as not satisfied; the property “judgement” has the council’s own word.`,
    ),
  };
}

/** A property of ours. */
export function property(name: string, value: string): Property {
  return { name, ns: ourNames, value: propertyValue(value) };
}

/** The same without a value that is not there: OSCAL allows no empty ones. */
export function properties(entries: readonly (readonly [name: string, value: string | null])[]): Property[] {
  return entries.flatMap(([name, value]) =>
    value === null || propertyValue(value) === '' ? [] : [property(name, value)],
  );
}
