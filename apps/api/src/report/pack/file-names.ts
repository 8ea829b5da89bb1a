import type { PackReading } from './pack-reading.js';

/** What the names of a pack's files are made of. */
export type Named = Pick<PackReading, 'year' | 'edition' | 'audience'> & { readonly draft: boolean };

/**
 * A name as committee systems show it, such as `Appendix 1 Best Value self-assessment 2026-27.pdf`. What must not be mistaken for
 * a published paper says so first.
 */
export function nameFor({ year, edition, audience, draft }: Named, [before, after]: [string, string]): string {
  const marks = `${audience === 'restricted' ? 'NOT FOR PUBLICATION ' : ''}${draft ? 'DRAFT ' : ''}`;
  const of = `${year.replace('/', '-')}${edition > 1 ? ` edition ${edition}` : ''}`;
  return `${marks}${before}Best Value self-assessment ${of}${after}`;
}

/** What the self-assessment is called among the papers of a meeting. @param year `2025/26` */
export function appendixTitle(year: string): string {
  return `Appendix 1 Best Value self-assessment ${year.replace('/', '-')}`;
}

/** The pack itself: `Best Value self-assessment 2026-27 report pack.zip`. */
export function packFileName(named: Named): string {
  return nameFor(named, ['', ' report pack.zip']);
}
