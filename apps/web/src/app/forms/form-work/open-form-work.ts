import { DestroyRef, effect, inject } from '@angular/core';
import type { Kept } from '../autosave/autosave-record';
import type { FieldValues } from '../autosave/three-way';
import { LocalDrafts } from '../drafts/local-drafts';
import { UnsavedWork } from '../unsaved-work';
import { FormWork } from './form-work';

/** A form's answers, tied to the page that shows them. */
export interface OpenFormWork<T extends FieldValues> {
  work: FormWork<T>;
  /**
   * Shows what the server holds.
   * @param object the object's place in the council, for instance `evidence/new`
   */
  open(council: string, object: string, start: Kept<T>): Promise<void>;
}

/** Makes the answers of a form that is sent with a button. Call it where a component's fields are set. */
export function openFormWork<T extends FieldValues>(blank: T): OpenFormWork<T> {
  const drafts = inject(LocalDrafts);
  const unsaved = inject(UnsavedWork);
  const work = new FormWork(blank);
  const record = {
    get unsaved() {
      return work.unsaved;
    },
    // Only the person sends this form: until then its words wait on the device.
    flush: () => Promise.resolve(),
  };
  unsaved.follow(record);
  effect(() => work.keep(work.values()));
  inject(DestroyRef).onDestroy(() => {
    work.keep(work.values());
    work.close(false);
    unsaved.release([record]);
  });
  return { work, open: (council, object, start) => work.open(start, drafts.keeperFor(council, object)) };
}
