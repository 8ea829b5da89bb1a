import { describe, expect, it } from '@jest/globals';
import { aModel, aModelWith } from '../../specs/a-model.js';
import type { ModelDocument } from '../model.js';
import { placesFollowRanks } from './places-follow-ranks.js';

const withPlaces = (...places: (number | undefined)[]): ModelDocument =>
  aModelWith(({ scale }) => scale.forEach((score, n) => places[n] !== undefined && (score.place = places[n])));
const paths = (...places: (number | undefined)[]) =>
  placesFollowRanks.check(withPlaces(...places)).map(({ path }) => path);

describe('places-follow-ranks', () => {
  it('has nothing to say of a scale without places, nor of one whose places go down', () => {
    expect(placesFollowRanks.check(aModel())).toEqual([]);
    expect(paths(3, 2, 1)).toEqual([]);
    expect(paths(3, 3, 1)).toEqual([]);
    expect(paths(3, 1, 1)).toEqual([]);
  });

  it('reports a score without a place beside others with one', () => {
    expect(paths(3, undefined, 1)).toEqual(['/scale/1/place']);
    expect(placesFollowRanks.check(withPlaces(3, undefined, 1))[0].actual).toBe('nothing');
  });

  it('reports a scale that does not reach from one end to the other', () => {
    expect(paths(2, 2, 1)).toEqual(['/scale/0/place']);
    expect(paths(3, 3, 3)).toEqual(['/scale/2/place']);
  });

  it('reports a score that stands higher than a better one, in whatever order the document lists them', () => {
    const model = aModelWith(({ scale }) => {
      scale.push({ ...scale[1], key: 'between', rank: 0 });
      [3, 1, 2, 1].forEach((place, n) => (scale[n].place = place));
      scale.reverse();
    });
    expect(placesFollowRanks.check(model)).toEqual([
      expect.objectContaining({ path: '/scale/1/place', actual: '2', expected: '1 or lower' }),
    ]);
  });
});
