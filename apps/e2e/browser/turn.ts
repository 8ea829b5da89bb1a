import { mkdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { errorCode } from '../../api/src/config/error-code.js';

const LOOK_EVERY_MS = 250;
const WAIT_AT_MOST_MS = 150_000;

/**
 * What only one journey may do at a time, though two run: journeys share one council, and a year that is sealed
 * changes the text that later years are signed with.
 */
export class Turn {
  private readonly folder: string;
  private held = false;

  /** @param name what is taken in turn, fit for the name of a folder */
  constructor(name: string) {
    this.folder = join(process.env.JOURNEY_DATA ?? '', `turn-${name}`);
  }

  /** Waits until no other journey has the turn, at most two and a half minutes. */
  async take(): Promise<void> {
    const giveUpAt = Date.now() + WAIT_AT_MOST_MS;
    while (!this.held) {
      if (Date.now() > giveUpAt) throw new Error(`Another journey has had the turn all the time: ${this.folder}`);
      try {
        mkdirSync(this.folder);
        this.held = true;
      } catch (error) {
        if (errorCode(error) !== 'EEXIST') throw error;
        await setTimeout(LOOK_EVERY_MS);
      }
    }
  }

  /** Gives it up; nothing happens when it is not held. */
  giveUp(): void {
    if (this.held) rmdirSync(this.folder);
    this.held = false;
  }
}
