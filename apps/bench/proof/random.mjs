/**
 * Numbers that look random and are the same for the same seed (mulberry32), so that a run can be repeated.
 * What the operating system does in between is not repeated by it.
 * @param {number} seed
 * @returns {() => number} from 0 up to, but not, 1
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number below a bound. @param {() => number} random @param {number} bound */
export const below = (random, bound) => Math.floor(random() * bound);
