/** The middle value. @param {number[]} values */
export function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The value that this share of sorted values does not pass. @param {number[]} sorted @param {number} share 0 to 1 */
export function quantile(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/**
 * Runs two measurements in turn, A B then B A, so that a change of the machine's speed meets both.
 * @param {number} rounds
 * @param {() => Promise<number>} measureA
 * @param {() => Promise<number>} measureB
 * @returns {Promise<{ a: number, b: number, ratio: number }>} the medians, and the median of the ratios A/B round by round
 */
export async function inTurn(rounds, measureA, measureB) {
  const as = [];
  const bs = [];
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) as.push(await measureA());
    bs.push(await measureB());
    if (round % 2 === 1) as.push(await measureA());
  }
  return { a: median(as), b: median(bs), ratio: median(as.map((a, round) => a / bs[round])) };
}

/** A number with so many digits after the point. */
export const rounded = (value, digits = 0) =>
  value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
