/** The place on the preview page where a section begins. @param number of the section */
export function sectionAnchor(number: number): string {
  return `section-${number}`;
}
