import { type WritableSignal, signal } from '@angular/core';
import { ApiError } from '../../api/problem';
import type { DraftKeeper, Kept } from '../autosave/autosave-record';
import { type FieldConflict, type FieldValues, mergeThreeWay, sameValue, UNDECIDED } from '../autosave/three-way';

/** The name under which a form's answers wait on the device. */
export const DRAFT_FIELD = 'answers';
/** How often a save is sent again after merging somebody else's change of other fields. */
const TRIES = 5;

/**
 * The answers of a form that is sent with a button. They are kept on this device until the server has them, so a reload
 * or a dead network loses nothing, and a second editor's change is merged field by field; where both changed the same
 * field a person chooses.
 */
export class FormWork<T extends FieldValues> {
  /** The answers on the page: the model of the signal form. */
  readonly values: WritableSignal<T>;
  private readonly found = signal<FieldConflict<T>[]>([]);
  private readonly broughtBack = signal<Date | null>(null);
  private readonly change = signal<{ by: string | null; at: string | null }>({ by: null, at: null });
  private base: T;
  private revision = 0;
  private drafts: DraftKeeper | null = null;

  readonly clashes = this.found.asReadonly();
  /** When the text that was put back had been typed, or null. */
  readonly restoredFrom = this.broughtBack.asReadonly();
  /** Who made the change that came first, and when. */
  readonly theirChange = this.change.asReadonly();

  constructor(blank: T) {
    this.values = signal(blank);
    this.base = blank;
  }

  /** True while the page holds words the server does not have. */
  get unsaved(): boolean {
    return this.drafts !== null && !sameValue(this.values(), this.base);
  }

  /** Shows what the server holds (or a blank form), with what was typed here before and never arrived. */
  async open(start: Kept<T>, drafts: DraftKeeper): Promise<void> {
    this.drafts = null;
    this.base = start.values;
    this.revision = start.revision;
    this.values.set(start.values);
    this.found.set([]);
    this.broughtBack.set(null);
    const draft = await drafts.find(DRAFT_FIELD);
    this.drafts = drafts;
    // Somebody may have typed already while the draft was being opened: their words come first.
    if (!draft || !sameValue(this.values(), start.values)) return this.keep(this.values());
    const { merged, conflicts } = mergeThreeWay(
      [draft.base as T],
      { ...start.values, ...(draft.value as T) },
      start.values,
    );
    if (sameValue(merged, start.values)) return drafts.drop(DRAFT_FIELD);
    this.values.set(merged);
    this.found.set(conflicts);
    this.broughtBack.set(draft.at);
  }

  /** Keeps the answers on this device, or forgets them when the server holds the same. */
  keep(values: T): void {
    if (!this.drafts) return;
    if (sameValue(values, this.base)) this.drafts.drop(DRAFT_FIELD);
    else {
      const undecided = this.found().map((clash) => [clash.field, UNDECIDED]);
      void this.drafts.keep(DRAFT_FIELD, values, { ...this.base, ...Object.fromEntries(undecided) });
    }
  }

  /** The fields that differ from what the server holds. */
  changed(): Partial<T> {
    const values = this.values();
    const names = Object.keys(values) as (keyof T & string)[];
    return Object.fromEntries(
      names.filter((name) => !sameValue(values[name], this.base[name])).map((name) => [name, values[name]]),
    ) as Partial<T>;
  }

  /**
   * Sends the answers. When somebody else was first, their change of other fields is taken over and the save sent again.
   * @param save sends the changed fields with the revision they are based on
   * @param read the server's values out of the `current` of a 412 answer
   * @throws ApiError; 412 when the same field was changed by both, with `clashes` filled
   */
  async send<V>(
    save: (changed: Partial<T>, revision: number) => Promise<V>,
    read: (current: unknown) => Kept<T>,
  ): Promise<V> {
    for (let left = TRIES; ; left -= 1) {
      try {
        return await save(this.changed(), this.revision);
      } catch (error) {
        if (!(error instanceof ApiError) || error.status !== 412 || !error.problem.current || left === 0) throw error;
        this.takeTheirs(read(error.problem.current), error);
      }
    }
  }

  /** Settles one clash with the value a person decided on. */
  choose<K extends keyof T & string>(field: K, value: T[K]): void {
    this.values.update((values) => ({ ...values, [field]: value }));
    this.found.update((all) => all.filter((clash) => clash.field !== field));
  }

  /** Gives up what was put back and shows what the server holds. */
  startAgain(): void {
    this.found.set([]);
    this.broughtBack.set(null);
    this.values.set(this.base);
    this.drafts?.drop(DRAFT_FIELD);
  }

  /** The server has everything, or the page is left: nothing more is kept. @param arrived the draft may go */
  close(arrived: boolean): void {
    if (arrived) this.drafts?.drop(DRAFT_FIELD);
    this.drafts = null;
  }

  private takeTheirs(theirs: Kept<T>, error: ApiError): void {
    const { merged, conflicts } = mergeThreeWay([this.base], this.values(), theirs.values);
    this.base = theirs.values;
    this.revision = theirs.revision;
    this.values.set(merged);
    if (!conflicts.length) return;
    this.change.set({ by: error.problem.changedBy ?? null, at: error.problem.changedAt ?? null });
    this.found.set(conflicts);
    throw new ApiError(412, {
      title: 'Somebody else changed the same answer',
      status: 412,
      detail: 'Somebody else changed the same answer while you were writing. Choose which version to keep.',
    });
  }
}
