import type { EvidenceEntry } from '../appendix/document.js';
import { properties } from './metadata.js';
import { markup, markupLine } from './oscal-text.js';
import type { Resource } from './oscal.js';
import type { OscalReading } from './reading.js';
import { uuidOf } from './uuid-of.js';

/** The evidence register as the back matter of the file. */
export function evidenceResources(reading: OscalReading): Resource[] {
  return reading.document.evidence.items.map((item) => resource(reading, item));
}

/** @param reference such as E12 */
export function evidenceUuid({ council, ids }: OscalReading, reference: string): string {
  return uuidOf(council.slug, 'evidence', ids.get(reference) ?? reference);
}

function resource(reading: OscalReading, item: EvidenceEntry): Resource {
  const { reference, title, kind, issuingBody, issuedOn, periodFrom, periodTo, grade, reviewBy } = item;
  const said = [...item.statement, ...(item.metric ? [item.metric] : [])].join('\n\n');
  return {
    uuid: evidenceUuid(reading, reference),
    title: markupLine(title),
    ...(said !== '' && { description: markup(said) }),
    props: properties([
      ['reference', reference],
      ['kind', kind],
      ['issuing-body', issuingBody],
      ['issued-on', issuedOn],
      ['period-from', periodFrom],
      ['period-to', periodTo],
      ['grade', grade],
      ['review-by', reviewBy],
      ['used-by', item.usedBy.join(', ')],
    ]),
    ...linksOf(item),
  };
}

function linksOf({ address, file }: EvidenceEntry): Pick<Resource, 'rlinks'> {
  if (file) {
    const hashes = [{ algorithm: 'SHA-256', value: file.sha256 }] as const;
    return { rlinks: [{ href: encodeURIComponent(file.name), hashes }] };
  }
  return address !== null && URL.canParse(address) ? { rlinks: [{ href: new URL(address).href }] } : {};
}
