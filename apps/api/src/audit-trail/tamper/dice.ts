/** Chance that can be had again: the same seed gives the same throws. */
export class Dice {
  /** @param seed a whole number from 0 to 2³² - 1 */
  constructor(private state: number) {}

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1));
  }

  /** One of a list that is not empty. */
  oneOf<T>(list: readonly T[]): T {
    const chosen = list[this.between(0, list.length - 1)];
    if (chosen === undefined) throw new RangeError('Nothing to choose from.');
    return chosen;
  }

  /** mulberry32: from 0 up to, and without, 1. */
  private fraction(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}
