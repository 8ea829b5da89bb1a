import type { Block, CoveringDocument } from './document.js';

/** What every page of a covering report says that is not fit for a meeting yet. */
export const DRAFT = 'Draft';

/** What stands over a block that may not be published, in every form alike. @param paragraph of Schedule 12A, 1 to 7 */
export function notForPublication(paragraph: number): string {
  return `Not for publication: exempt under paragraph ${paragraph} of Schedule 12A to the Local Government Act 1972`;
}

/** What a whole document says that holds exempt blocks; null when it holds none. */
export function notForPublicationAsAWhole(document: CoveringDocument): string | null {
  return holdsExempt(exemptParagraphs(document));
}

/** What stands at the head of pages that hold exempt blocks; null when there are none. @param paragraphs of Schedule 12A */
export function holdsExempt(paragraphs: readonly number[]): string | null {
  const each = [...new Set(paragraphs)].sort((a, b) => a - b);
  const last = each.pop();
  if (last === undefined) return null;
  const listed = each.length === 0 ? `paragraph ${last}` : `paragraphs ${each.join(', ')} and ${last}`;
  return `Not for publication: holds information that is exempt under ${listed} of Schedule 12A to the Local Government Act 1972`;
}

/**
 * Refuses to print a public document that holds an exempt block: whoever built it made a mistake, and it must not get out.
 * @throws Error
 */
export function refuseExemptInPublic(document: CoveringDocument): void {
  if (document.audience === 'public' && exemptParagraphs(document).length > 0)
    throw new Error('A public covering report holds a block that is exempt.');
}

function exemptParagraphs(document: CoveringDocument): number[] {
  return blocksOf(document).flatMap(({ exempt }) => (exempt === undefined ? [] : [exempt]));
}

function blocksOf({ frontSheet, sections }: CoveringDocument): Block[] {
  const ofFront = frontSheet.flatMap((row) => (row.kind === 'field' ? row.blocks : []));
  return [...ofFront, ...sections.flatMap(({ blocks }) => blocks)];
}
