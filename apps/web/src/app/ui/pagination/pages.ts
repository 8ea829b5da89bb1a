/** A page number to offer, or a gap in the row of numbers. */
export type PageStep = number | 'gap';

/**
 * The page numbers to offer: first, last, the current one and its neighbours.
 * @param current from 1
 * @param last the number of pages
 */
export function pageSteps(current: number, last: number): PageStep[] {
  const wanted = [1, current - 1, current, current + 1, last].filter((page) => page >= 1 && page <= last);
  const steps: PageStep[] = [];
  let before = 0;
  for (const page of [...new Set(wanted)].sort((a, b) => a - b)) {
    if (page - before === 2) steps.push(page - 1);
    else if (page - before > 2) steps.push('gap');
    steps.push(page);
    before = page;
  }
  return steps;
}
