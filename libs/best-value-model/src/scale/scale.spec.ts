import { describe, expect, it } from '@jest/globals';
import { aModel, aModelWith } from '../../specs/a-model.js';
import type { ScoreWord } from '../model.js';
import { modelJsonSchema } from '../model-json-schema.js';
import { scoreColours } from './colours.js';
import { scoreMeaning } from './score-meaning.js';

const word = (rank: number, place?: number): ScoreWord => {
  return { key: `w${rank}`, word: 'W', symbol: 'W', definition: 'W', rank, ...(place === undefined ? {} : { place }) };
};
const meanings = (scale: ScoreWord[]) => scale.map(({ key }) => scoreMeaning(scale, key));

describe('what a score says', () => {
  it('goes by the two ends of a scale that is the common order itself', () => {
    expect(meanings([word(3), word(2), word(1)])).toEqual(['favourable', 'mixed', 'unfavourable']);
    expect(meanings([word(1), word(4), word(2)])).toEqual(['unfavourable', 'favourable', 'mixed']);
  });

  it('goes by the places where a scale has them, several words to a place', () => {
    const scale = [word(5, 3), word(4, 3), word(3, 2), word(2, 1), word(1, 1)];
    expect(meanings(scale)).toEqual(['favourable', 'favourable', 'mixed', 'unfavourable', 'unfavourable']);
  });

  it('is nothing for a score of another scale', () => {
    expect(scoreMeaning(aModel().scale, 'splendid')).toBeUndefined();
  });
});

describe('the colours of a scale', () => {
  it('carry text that can be read, 4.5 to 1', () => {
    for (const { background, text } of Object.values(scoreColours))
      expect(contrast(background, text)).toBeGreaterThanOrEqual(4.5);
  });

  it('are those that a model document may name', () => {
    const { score } = modelJsonSchema.$defs ?? {};
    expect(JSON.stringify(score)).toContain(JSON.stringify(Object.keys(scoreColours)));
    expect(aModelWith(({ scale }) => (scale[0].colour = 'amber')).scale[0].colour).toBe('amber');
  });
});

/** As WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
