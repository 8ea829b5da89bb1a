/**
 * Names of places in a report, in characters that every viewer and browser takes: the destinations of its PDF and the ids of its
 * pages are the same, so that `#paragraph-3-4` leads to the same words in all of them.
 */

/** Where a section begins, such as `section-3`. */
export function sectionPlace(number: number): string {
  return `section-${number}`;
}

/** The place of a numbered paragraph, such as `paragraph-3-4` for 3.4. */
export function paragraphPlace(number: string): string {
  return `paragraph-${placeOf(number)}`;
}

/** The place that a reference such as C3.4, E12, A7 or Q4 leads to: `c3-4`. */
export function placeOf(reference: string): string {
  return reference.toLowerCase().replaceAll('.', '-');
}

/** Where the changes since the earlier year begin. */
export const CHANGES = 'changes';
/** Where the list of what a draft lacks begins. */
export const MISSING = 'missing';
export const CONTENTS_PLACE = 'contents';
