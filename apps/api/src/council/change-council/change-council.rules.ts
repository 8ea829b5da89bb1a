import { verdict, type Verdict } from '../../work/refusals.js';

/** WCAG 2.2, 1.4.3: white text on the colour needs a contrast of 4.5 to 1. */
const enough = 4.5;

/** Whether a colour is dark enough to carry the council's name in white. @param colour `#rrggbb` */
export function mayBeBrandColour(colour: string): Verdict {
  const ratio = 1.05 / (luminance(colour) + 0.05);
  if (ratio >= enough) return verdict([]);
  return verdict([
    {
      code: 'too-light',
      field: 'brandColour',
      message: `White text on this colour has a contrast of ${ratio.toFixed(1)} to 1; it must be ${enough} to 1. Choose a darker colour.`,
    },
  ]);
}

/** Relative luminance as WCAG defines it, 0 to 1. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
