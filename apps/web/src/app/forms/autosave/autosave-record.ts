import { signal } from '@angular/core';
import { ApiError, sentenceOf } from '../../api/problem';
import type { Draft } from '../drafts/draft-store';
import { RevisionLane } from './revision-lane';
import { retryDelay } from './retry-delay';
import type { SaveState } from './save-state';
import { type FieldConflict, type FieldValues, UNDECIDED, mergeThreeWay, sameValue } from './three-way';

/** What the server holds after an answer. */
export interface Kept<T extends FieldValues> {
  values: T;
  revision: number;
}

/** Where typed text is kept until the server has it. */
export interface DraftKeeper {
  keep(field: string, value: unknown, base: unknown): Promise<void> | void;
  drop(field: string): void;
  find(field: string): Promise<Draft | null>;
}

/** Time, so that specs can drive it. */
export interface Timers {
  now(): Date;
  after(ms: number, run: () => void): () => void;
}

export interface AutosaveOptions<T extends FieldValues> {
  start: T;
  lane: RevisionLane;
  /** Sends all values of the record; must reject with ApiError. */
  save(values: T, revision: number, leaving: boolean): Promise<Kept<T>>;
  /** Reads the server's values out of the `current` of a 412 answer. */
  read(current: unknown): Kept<T>;
  drafts: DraftKeeper;
  timers: Timers;
}

const PAUSE_MS = 800;

/**
 * Fields that are saved together, by themselves, with one revision: a judgement with its reason and classification, a
 * theme's score with its reason. Typed words go to the device at once and to the server after a pause; they leave the
 * device when the server has acknowledged exactly them.
 */
export class AutosaveRecord<T extends FieldValues> {
  private readonly mine;
  private readonly shown = signal<SaveState>({ kind: 'untouched' });
  private readonly clashes = signal<FieldConflict<T>[]>([]);
  private readonly broughtBack = signal<Date | null>(null);
  /** The server's values as I sent them and as it wrote them: either counts as "unchanged since". */
  private bases: T[];
  private attempt = 0;
  private sending: Promise<void> | null = null;
  /** The revision at which `bases` was what the server held. Records of one object share a lane but not this. */
  private known: number;
  private arrived: Kept<T> | null = null;
  /** Values the server has refused: not sent again until they change. */
  private refused: T | null = null;
  private cancelTimer: () => void = () => undefined;

  /** The values on the page. */
  readonly values;
  readonly state = this.shown.asReadonly();
  readonly conflicts = this.clashes.asReadonly();
  /** When the text that was put back after a reload had been typed, or null. */
  readonly restoredFrom = this.broughtBack.asReadonly();

  constructor(private readonly options: AutosaveOptions<T>) {
    this.mine = signal<T>(options.start);
    this.values = this.mine.asReadonly();
    this.bases = [options.start];
    this.known = options.lane.current;
  }

  /** True while something on the page is not on the server. */
  get unsaved(): boolean {
    return this.changedFields().length > 0;
  }

  /** Takes what a person typed or chose. */
  edit<K extends keyof T & string>(field: K, value: T[K]): void {
    if (sameValue(this.mine()[field], value)) return;
    this.mine.update((values) => ({ ...values, [field]: value }));
    this.keepDrafts();
    if (this.clashes().length) return;
    if (!this.unsaved && !this.sending) return this.rest();
    this.shown.set({ kind: 'waiting' });
    this.schedule(PAUSE_MS);
  }

  /** Sends now what is unsaved: on leaving a field, the page or the tab. */
  flush(leaving = false): Promise<void> {
    this.cancelTimer();
    if (this.sending)
      return this.sending.then(() => (this.unsaved && !this.clashes().length ? this.flush(leaving) : undefined));
    if (!this.unsaved || this.clashes().length || this.mine() === this.refused) return Promise.resolve();
    this.sending = this.send(leaving).finally(() => {
      this.sending = null;
      if (this.arrived) this.adopt(this.arrived);
      this.arrived = null;
    });
    return this.sending.then(() => this.sendMoreIfTyped());
  }

  /** Puts back what was typed here before a reload: silently onto an unchanged field, as a choice otherwise. */
  async restore(): Promise<void> {
    for (const field of this.fieldNames()) {
      const draft = await this.options.drafts.find(field);
      if (!draft) continue;
      const held = this.bases[0]?.[field];
      if (sameValue(draft.value, held)) {
        this.options.drafts.drop(field);
        continue;
      }
      if (!sameValue(this.mine()[field], held)) continue;
      const value = draft.value as T[typeof field];
      this.mine.update((values) => ({ ...values, [field]: value }));
      this.broughtBack.set(draft.at);
      if (!sameValue(draft.base, held))
        this.clash([{ field, mine: value, theirs: held as T[typeof field] }], null, null);
    }
    if (this.unsaved && !this.clashes().length) await this.flush();
  }

  /** Gives up the text that was put back and shows what the server holds. */
  discardRestored(): void {
    this.cancelTimer();
    const held = this.bases[0];
    if (held) this.mine.set(held);
    for (const field of this.fieldNames()) this.options.drafts.drop(field);
    this.clashes.set([]);
    this.broughtBack.set(null);
    this.rest();
  }

  /** Settles one clash with the text a person decided on: mine, theirs or a mixture. */
  choose<K extends keyof T & string>(field: K, value: T[K]): void {
    this.mine.update((values) => ({ ...values, [field]: value }));
    this.clashes.update((all) => all.filter((clash) => clash.field !== field));
    this.keepDrafts();
    if (this.clashes().length) return;
    if (this.unsaved) void this.flush();
    else this.rest();
  }

  /** Takes newer values of the server, seen by another call, without touching what is being typed. */
  adopt(kept: Kept<T>): void {
    if (kept.revision <= this.known) return;
    if (this.sending) {
      this.arrived = kept;
      return;
    }
    this.takeTheirs(kept, null, null);
  }

  private async send(leaving: boolean): Promise<void> {
    const sent = this.mine();
    this.shown.set({ kind: 'saving' });
    try {
      const kept = await this.options.lane.run(async (revision) => {
        const answer = await this.options.save(sent, revision, leaving);
        this.options.lane.saw(answer.revision);
        return answer;
      });
      this.acknowledge(sent, kept);
    } catch (error) {
      this.failed(error, sent);
    }
  }

  private acknowledge(sent: T, kept: Kept<T>): void {
    this.attempt = 0;
    this.bases = [sent, kept.values];
    this.known = kept.revision;
    for (const field of this.fieldNames()) {
      if (sameValue(this.mine()[field], sent[field])) this.options.drafts.drop(field);
    }
    this.broughtBack.set(null);
    this.shown.set(this.unsaved ? { kind: 'waiting' } : { kind: 'saved', at: this.options.timers.now() });
  }

  private failed(error: unknown, sent: T): void {
    if (error instanceof ApiError && error.status === 412 && error.problem.current) {
      const theirs = this.options.read(error.problem.current);
      this.takeTheirs(theirs, error.problem.changedBy ?? null, error.problem.changedAt ?? null);
      // An earlier try whose answer was lost on the way had arrived after all.
      if (!this.unsaved) this.shown.set({ kind: 'saved', at: this.options.timers.now() });
      return;
    }
    if (error instanceof ApiError && !error.passing) {
      this.refused = sent;
      this.shown.set({ kind: 'refused', because: error.sentences, fields: error.fields });
      return;
    }
    this.attempt += 1;
    this.shown.set({ kind: 'retrying', because: sentenceOf(error) });
    this.schedule(retryDelay(this.attempt, error instanceof ApiError ? error.retryAfterSeconds : null, Math.random()));
  }

  private takeTheirs(theirs: Kept<T>, by: string | null, at: string | null): void {
    this.options.lane.saw(theirs.revision);
    this.known = theirs.revision;
    const { merged, conflicts, bases } = mergeThreeWay(this.bases, this.mine(), theirs.values);
    this.bases = bases;
    this.mine.set(merged);
    if (conflicts.length) return this.clash(conflicts, by, at);
    if (!this.unsaved) return this.rest();
    this.keepDrafts();
    this.shown.set({ kind: 'waiting' });
    this.schedule(0);
  }

  private clash(found: FieldConflict<T>[], by: string | null, at: string | null): void {
    this.cancelTimer();
    this.clashes.update((all) => [...all.filter((old) => !found.some((clash) => clash.field === old.field)), ...found]);
    this.keepDrafts();
    this.shown.set({ kind: 'conflict', by, at });
  }

  private sendMoreIfTyped(): Promise<void> | undefined {
    return this.shown().kind === 'waiting' && this.unsaved ? this.flush() : undefined;
  }

  private schedule(ms: number): void {
    this.cancelTimer();
    this.cancelTimer = this.options.timers.after(ms, () => void this.flush());
  }

  private rest(): void {
    this.cancelTimer();
    for (const field of this.fieldNames()) this.options.drafts.drop(field);
    if (this.shown().kind !== 'saved') this.shown.set({ kind: 'untouched' });
  }

  private keepDrafts(): void {
    const changed = this.changedFields();
    const undecided = this.clashes().map((clash) => clash.field);
    for (const field of this.fieldNames()) {
      const base = undecided.includes(field) ? UNDECIDED : this.bases.at(-1)?.[field];
      if (changed.includes(field)) void this.options.drafts.keep(field, this.mine()[field], base);
      else this.options.drafts.drop(field);
    }
  }

  private changedFields(): (keyof T & string)[] {
    return this.fieldNames().filter((field) => !this.bases.some((base) => sameValue(base[field], this.mine()[field])));
  }

  private fieldNames(): (keyof T & string)[] {
    return Object.keys(this.options.start);
  }
}
