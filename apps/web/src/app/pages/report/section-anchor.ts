/** The place on the preview page where a section begins. @param number of the section */
export function sectionAnchor(number: number): string {
  return `section-${number}`;
}

/** The place of a paragraph, such as `p3x4` for 3.4. Dots are spelt as in the PDF's names of places. */
export function paragraphAnchor(number: string): string {
  return `p${placeAnchor(number)}`;
}

/** The place that a reference such as C3.4, E12 or A7 leads to: the same name as in the PDF, `c3x4`. */
export function placeAnchor(reference: string): string {
  return reference.toLowerCase().replaceAll('.', 'x');
}

/** The place of a theme's section, by the name that the PDF has for it. */
export function themeAnchor(themeKey: string): string {
  return `theme-${themeKey}`;
}
