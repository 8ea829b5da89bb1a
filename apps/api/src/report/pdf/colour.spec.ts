import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { scoreColours } from '@best-value/model';
import {
  contrast,
  INK,
  judgementPaint,
  LEAST_CONTRAST,
  LINK,
  QUIET,
  readableBrand,
  scorePaint,
  SHADE,
} from './colour.js';

const tones = ['favourable', 'mixed', 'unfavourable'] as const;
const ofTones = tones.map((tone) => scorePaint({ tone }));
const chosen = Object.values(scoreColours);

describe('contrast', () => {
  it('is 21 to 1 for black on white, and 1 to 1 for a colour on itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#1b4d6b', '#1b4d6b')).toBe(1);
  });

  it('is enough for every text of the document', () => {
    const paints = [...ofTones, ...chosen, ...Object.values(judgementPaint)];
    const onPale = Object.values(judgementPaint).map(({ background }) => ({ background, text: LINK }));
    const onPaper = [INK, QUIET, LINK].map((text) => ({ background: '#ffffff', text }));
    const weak = [...paints, ...onPale, ...onPaper, { background: SHADE, text: INK }].filter(
      ({ background, text }) => contrast(background, text) < LEAST_CONTRAST,
    );
    expect(weak).toEqual([]);
  });

  it('tells scores apart on a copy without colour', () => {
    const alike = (paints: readonly { background: string; text: string }[]) =>
      paints
        .flatMap((one, n) => paints.slice(n + 1).map((other) => [one, other] as const))
        .filter(
          // Light ones may be alike: a scale of five has too many, and each has its word and its symbol.
          ([one, other]) =>
            one.text === other.text && one.text === '#ffffff' && contrast(one.background, other.background) < 1.6,
        );
    expect(alike(ofTones)).toEqual([]);
    expect(alike(chosen)).toEqual([]);
  });
});

describe('a council’s colour', () => {
  it('stays as it is when white text can be read on it', () => {
    expect(readableBrand('#1b4d6b')).toBe('#1b4d6b');
  });

  it('is darkened until white text can be read on it, whatever it was', () => {
    const channel = fc.integer({ min: 0, max: 0xffffff });
    fc.assert(
      fc.property(channel, (number) => {
        const brand = readableBrand(`#${number.toString(16).padStart(6, '0')}`);
        return contrast(brand, '#ffffff') >= LEAST_CONTRAST;
      }),
    );
    expect(readableBrand('#ffe600')).not.toBe('#ffe600');
  });

  it('is a plain blue when it is not a colour', () => {
    expect(readableBrand('url(evil)')).toBe('#1d3c5a');
  });
});
