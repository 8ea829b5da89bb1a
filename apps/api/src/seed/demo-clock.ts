import { Clock } from '../work/clock.js';

/** A clock that is set by hand and moves on a little with every look, never past the real time: history is made in order. */
export class DemoClock extends Clock {
  private at = new Date(0);

  /** Sets the clock to a moment, unless that would turn it back or set it ahead of the real time. */
  moveTo(moment: Date): void {
    const latest = Math.max(this.at.getTime(), moment.getTime());
    this.at = new Date(Math.min(latest, Date.now()));
  }

  override now(): Date {
    this.moveTo(new Date(this.at.getTime() + 1000));
    return this.at;
  }
}
