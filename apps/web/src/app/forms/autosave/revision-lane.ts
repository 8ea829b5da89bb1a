/**
 * The revision of one object on the server, and the queue of changes to it: fields of the same object are saved one
 * after the other, so that they never make each other stale.
 */
export class RevisionLane {
  private tail: Promise<unknown> = Promise.resolve();

  constructor(private revision: number) {}

  /** The newest revision seen. */
  get current(): number {
    return this.revision;
  }

  /** Notes a revision seen in an answer; an older one (a late answer) is ignored. */
  saw(revision: number): void {
    this.revision = Math.max(this.revision, revision);
  }

  /** Runs a change after those before it, with the newest revision. */
  run<T>(change: (revision: number) => Promise<T>): Promise<T> {
    const result = this.tail.then(() => change(this.revision));
    this.tail = result.catch(() => undefined);
    return result;
  }
}
