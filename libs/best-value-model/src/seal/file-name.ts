import type { Audience } from './bundle.js';

/** What the names of a sealed edition's files are made of. */
interface Named {
  /** Such as 2026/27. */
  year: string;
  edition: number;
}

/**
 * The PDF of a sealed edition, as committee systems show it: `Appendix 1 Best Value self-assessment 2026-27.pdf`. It follows from what is
 * sealed, so a changed name is found although no hash covers it. Both audiences have the same PDF.
 */
export function sealedPdfName({ year, edition }: Named): string {
  return `Appendix 1 Best Value self-assessment ${yearAndEdition(year, edition)}.pdf`;
}

/** The bundle of a sealed edition: `Best Value self-assessment 2026-27 sealed.json`. */
export function sealedBundleName({ year, edition }: Named, audience: Audience): string {
  return `${audience === 'restricted' ? 'RESTRICTED ' : ''}Best Value self-assessment ${yearAndEdition(year, edition)} sealed.json`;
}

function yearAndEdition(year: string, edition: number): string {
  return `${year.replace('/', '-')}${edition > 1 ? ` edition ${edition}` : ''}`;
}
