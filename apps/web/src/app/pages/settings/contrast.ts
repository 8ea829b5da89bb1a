/** WCAG 2.2, 1.4.3: text needs a contrast of 4.5 to 1. */
export const ENOUGH_CONTRAST = 4.5;

/**
 * The contrast of white text on a colour.
 * @param colour `#rrggbb`
 * @returns 1 to 21, or null for what is not such a colour
 */
export function contrastWithWhite(colour: string): number | null {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => linear(Number.parseInt(part, 16) / 255));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** What is wrong with a colour for the council's name in white, in words, or null. */
export function colourProblem(colour: string): string | null {
  const contrast = contrastWithWhite(colour);
  if (contrast === null) return 'Enter the colour as # and six digits or letters a to f, such as #1d4f76';
  if (contrast >= ENOUGH_CONTRAST) return null;
  // Rounded down: 4.47 must not read as enough.
  const shown = (Math.floor(contrast * 10) / 10).toFixed(1);
  return `White text on this colour has a contrast of ${shown} to 1 and needs ${ENOUGH_CONTRAST} to 1. Choose a darker colour.`;
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
