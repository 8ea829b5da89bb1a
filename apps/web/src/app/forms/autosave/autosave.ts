import { DestroyRef, Injectable, inject } from '@angular/core';
import { LocalDrafts } from '../drafts/local-drafts';
import { UnsavedWork } from '../unsaved-work';
import { type AutosaveOptions, AutosaveRecord, type Timers } from './autosave-record';
import type { FieldValues } from './three-way';

/** What a page says to open a record: the rest (drafts, time, following) is added here. */
export type RecordOptions<T extends FieldValues> = Omit<AutosaveOptions<T>, 'drafts' | 'timers'> & {
  council: string;
  /** The object's place in the council, for instance `2026-27/theme/culture`. */
  object: string;
};

const realTime: Timers = {
  now: () => new Date(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** Opens self-saving records for one page; provide it in the page's component. */
@Injectable()
export class Autosave {
  private readonly drafts = inject(LocalDrafts);
  private readonly unsaved = inject(UnsavedWork);
  private readonly opened: { unsaved: boolean; flush(leaving?: boolean): Promise<void> }[] = [];

  constructor() {
    inject(DestroyRef).onDestroy(() => this.unsaved.release(this.opened));
  }

  /** Opens a record and puts back what was typed here before a reload. */
  open<T extends FieldValues>({ council, object, ...options }: RecordOptions<T>): AutosaveRecord<T> {
    const record = new AutosaveRecord<T>({
      ...options,
      drafts: this.drafts.keeperFor(council, object),
      timers: realTime,
    });
    this.opened.push(record);
    this.unsaved.follow(record);
    void record.restore();
    return record;
  }
}
