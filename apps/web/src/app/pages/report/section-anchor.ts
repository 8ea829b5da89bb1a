/** The place on the preview page where a section begins. @param number of the section */
export function sectionAnchor(number: number): string {
  return `section-${number}`;
}

/** The place of a paragraph, such as `paragraph-3-4` for 3.4: the same name as in the PDF. */
export function paragraphAnchor(number: string): string {
  return `paragraph-${placeAnchor(number)}`;
}

/** The place that a reference such as C3.4, E12 or A7 leads to: the same name as in the PDF, `c3-4`. */
export function placeAnchor(reference: string): string {
  return reference.toLowerCase().replaceAll('.', '-');
}
