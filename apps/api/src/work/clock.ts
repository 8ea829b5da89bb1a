/** What time it is. The demo's past years are made with one that stands in the past. */
export class Clock {
  now(): Date {
    return new Date();
  }
}
