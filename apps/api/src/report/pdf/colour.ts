import { scoreColours } from '@best-value/model';
import type { Mark, Tone } from '../appendix/document.js';

export interface Paint {
  readonly background: string;
  readonly text: string;
}

export const INK = '#1d2329';
export const QUIET = '#4a535b';
export const RULE = '#b8c0c7';
export const SHADE = '#eef1f3';
export const LINK = '#1a4f8b';

/** WCAG 2.2 AA for text of ordinary size. */
export const LEAST_CONTRAST = 4.5;
const FALLBACK_BRAND = '#1d3c5a';

/** Strong colours for scores, by what they say of the council; a photocopy without colour tells them apart as well. */
const paintOfTone: Record<Tone, Paint> = {
  favourable: { background: '#00592e', text: '#ffffff' },
  mixed: { background: '#ffd84d', text: INK },
  unfavourable: { background: '#d4351c', text: '#ffffff' },
  'not-applicable': { background: '#dfe3e6', text: INK },
  undecided: { background: '#dfe3e6', text: INK },
};

/** How a score is painted: as the council chose, or by what it says. It is used with a word and a symbol. */
export function scorePaint({ tone, colour }: Pick<Mark, 'tone' | 'colour'>): Paint {
  return colour === undefined ? paintOfTone[tone] : scoreColours[colour];
}

/** Pale colours for judgements, so that a page of them stays readable. */
export const judgementPaint: Record<Tone, Paint> = {
  favourable: { background: '#dcefe3', text: INK },
  mixed: { background: '#fff1c2', text: INK },
  unfavourable: { background: '#f6d9d3', text: INK },
  'not-applicable': { background: '#e8ebed', text: INK },
  undecided: { background: '#ffffff', text: INK },
};

/** Contrast ratio of two #rrggbb colours as WCAG 2.2 defines it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * The council's colour, darkened step by step until white text on it and headings in it on white can be read.
 * Anything that is not #rrggbb gives a plain blue.
 */
export function readableBrand(brandColour: string): string {
  if (!/^#[0-9a-f]{6}$/iu.test(brandColour)) return FALLBACK_BRAND;
  let channels = channelsOf(brandColour);
  while (contrast(hexOf(channels), '#ffffff') < LEAST_CONTRAST) channels = channels.map((value) => value * 0.95);
  return hexOf(channels);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

function hexOf(channels: readonly number[]): string {
  return `#${channels.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}
