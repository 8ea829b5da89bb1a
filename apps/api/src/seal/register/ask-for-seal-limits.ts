import { Injectable } from '@nestjs/common';
import { TooManyTries } from '../../work/refusals.js';

const windowSeconds = 60;
/** Addresses that are remembered; whoever comes with more of them makes all begin anew. */
const mostAddresses = 10_000;

/**
 * Keeps one address from asking without end. It guards this process and nothing else: no secret rests on it, so each replica counts on
 * its own and no row is written for a question.
 */
@Injectable()
export class AskForSealLimits {
  protected readonly askedAnAddress: number = 60;
  private counts = new Map<string, number>();
  private since = 0;

  /** @throws TooManyTries */
  count(address: string, now = Date.now()): void {
    if (now - this.since > windowSeconds * 1000 || this.counts.size >= mostAddresses) {
      this.counts = new Map();
      this.since = now;
    }
    const asked = (this.counts.get(address) ?? 0) + 1;
    this.counts.set(address, asked);
    if (asked > this.askedAnAddress) throw new TooManyTries(windowSeconds);
  }
}
