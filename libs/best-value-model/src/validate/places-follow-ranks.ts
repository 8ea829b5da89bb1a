import type { ModelRule } from './problem.js';

/**
 * Scales are set beside each other by their places: either every score has one or none has, a better score never has a worse place, and
 * the best and the worst score stand at the two ends.
 */
export const placesFollowRanks: ModelRule = {
  name: 'places-follow-ranks',
  check({ scale }) {
    if (scale.every(({ place }) => place === undefined)) return [];
    const fromBest = scale
      .map(({ rank, place }, i) => ({ rank, place, path: `/scale/${i}/place` }))
      .toSorted((one, other) => other.rank - one.rank);
    return fromBest.flatMap(({ place, path }, n) => {
      const wrong = (expected: string, tip: string) => [{ path, actual: String(place ?? 'nothing'), expected, tip }];
      if (place === undefined) return wrong('a place, as other scores have one', 'Give every score its place.');
      if (n === 0 && place !== 3) return wrong('3 for the best score', 'Let the best word say that things work well.');
      if (n === fromBest.length - 1 && place !== 1)
        return wrong('1 for the worst score', 'Let the worst word say that there are serious problems.');
      const before = fromBest[n - 1]?.place;
      return before !== undefined && place > before
        ? wrong(`${before} or lower`, 'Put the scores in order, from best to worst.')
        : [];
    });
  },
};
