import type { AppendixSource } from '../../appendix/source.js';
import { renderAppendix } from '../../render/render-appendix.js';
import { openTo, type PackAudience, type PackReading } from '../pack-reading.js';
import type { PackTools } from '../parts.js';

/** What the pack of a draft is made of, as the service would read it. */
export function draftReading(source: AppendixSource, audience: PackAudience = 'public'): PackReading {
  const { council, year, asAt } = source;
  return {
    assessmentId: '00000000-0000-4000-8000-000000000001',
    audience,
    year,
    edition: 1,
    council: { name: council.name, slug: council.slug },
    asAt,
    source: openTo(audience, source),
    sealed: null,
  };
}

/** Makes files in this thread, with nothing sealed to take them from. */
export const ownTools: PackTools = {
  renderPdf: renderAppendix,
  sealedPdf: () => Promise.reject(new Error('Nothing is sealed here.')),
};
