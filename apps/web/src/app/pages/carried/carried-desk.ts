import { Injectable, computed, inject, signal } from '@angular/core';
import type { AssessmentPlace } from '../../api/assessment-api';
import { type CarriedChange, CarryApi, type Decision } from '../../api/carry-api';
import { ApiError, sentenceOf } from '../../api/problem';
import type { CarriedItem } from '../../api/types';
import { LiveRegion } from '../../shell/live-region';
import { stateTag } from './carried-words';

/** The items of one open page: what is decided of them, one act at a time each, and what was refused. */
@Injectable()
export class CarriedDesk {
  private readonly api = inject(CarryApi);
  private readonly live = inject(LiveRegion);
  private readonly list = signal<readonly CarriedItem[]>([]);
  private readonly refused = signal<Record<string, string>>({});
  private readonly pending = signal<ReadonlySet<string>>(new Set());
  /** Ids of what was decided on this page, the latest last. */
  private readonly decided: string[] = [];

  readonly items = this.list.asReadonly();
  readonly unread = computed(() => this.list().filter(({ state }) => state === 'unread').length);

  /** Takes what was just read in place of what is there. */
  show(items: readonly CarriedItem[]): void {
    this.list.set(items);
    this.refused.set({});
    this.decided.length = 0;
  }

  problemOf(id: string): string | null {
    return this.refused()[id] ?? null;
  }

  isBusy(id: string): boolean {
    return this.pending().has(id);
  }

  /** What an undo would undo from here: the item itself when it is decided, otherwise what was decided last. */
  toUndo(item: CarriedItem): CarriedItem | null {
    if (item.state !== 'unread') return item;
    const last = this.decided.at(-1);
    return this.list().find(({ id }) => id === last) ?? null;
  }

  /** The next one that is still to be read, after this one and then from the top; null when none is. */
  nextUnread(after: string): CarriedItem | null {
    const all = this.list();
    const at = all.findIndex(({ id }) => id === after);
    return [...all.slice(at + 1), ...all.slice(0, at)].find(({ state }) => state === 'unread') ?? null;
  }

  decide(place: AssessmentPlace, item: CarriedItem, decision: Decision): Promise<CarriedItem | null> {
    return this.act(item, () => this.api.decide(place, item, decision));
  }

  change(place: AssessmentPlace, item: CarriedItem, change: CarriedChange): Promise<CarriedItem | null> {
    return this.act(item, () => this.api.change(place, item, change));
  }

  /** @returns the item as it stands then; null when it was refused or is being decided already */
  private async act(item: CarriedItem, act: () => Promise<CarriedItem>): Promise<CarriedItem | null> {
    if (this.isBusy(item.id)) return null;
    this.pending.update((ids) => new Set([...ids, item.id]));
    try {
      const now = await act();
      this.take(now);
      this.say(now);
      return now;
    } catch (error) {
      this.refuse(item, error);
      return null;
    } finally {
      this.pending.update((ids) => new Set([...ids].filter((id) => id !== item.id)));
    }
  }

  private take(now: CarriedItem): void {
    this.list.update((all) => all.map((one) => (one.id === now.id ? now : one)));
    this.refused.update(({ [now.id]: _, ...rest }) => rest);
    const at = this.decided.indexOf(now.id);
    if (at >= 0) this.decided.splice(at, 1);
    if (now.state !== 'unread') this.decided.push(now.id);
  }

  private say({ state, title }: CarriedItem): void {
    const done = state === 'unread' ? 'Undone, to be read again' : stateTag(state, '').words.slice(2);
    this.live.say(`${done}: ${title}. ${this.unread()} left on this page.`);
  }

  /** Somebody else was faster: the item is shown as it stands now. */
  private refuse(item: CarriedItem, error: unknown): void {
    const current = error instanceof ApiError && error.status === 412 ? (error.problem.current as CarriedItem) : null;
    if (current) this.list.update((all) => all.map((one) => (one.id === current.id ? current : one)));
    const who = error instanceof ApiError ? error.problem.changedBy : null;
    const message = current ? `${who ?? 'Somebody'} decided on this meanwhile. Read it again.` : sentenceOf(error);
    this.refused.update((all) => ({ ...all, [item.id]: message }));
    this.live.say(message);
  }
}
