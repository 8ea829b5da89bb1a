import { DestroyRef, Injectable, inject } from '@angular/core';
import { NavigationStart, Router } from '@angular/router';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { filter } from 'rxjs';

/** Anything that saves itself. */
export interface SelfSaving {
  readonly unsaved: boolean;
  flush(leaving?: boolean): Promise<void>;
}

/**
 * Knows everything on its way to the server, beyond the page it was typed on: sends it when the person goes to another
 * page, when the tab is hidden and when the network comes back, and warns before the tab closes.
 */
@Injectable({ providedIn: 'root' })
export class UnsavedWork {
  private readonly records = new Set<SelfSaving>();

  constructor() {
    const onHidden = (): void => {
      if (document.visibilityState === 'hidden') this.flushAll(true);
    };
    const onOnline = (): void => this.flushAll();
    const onLeave = (event: BeforeUnloadEvent): void => {
      if (this.any) event.preventDefault();
    };
    document.addEventListener('visibilitychange', onHidden);
    window.addEventListener('online', onOnline);
    window.addEventListener('beforeunload', onLeave);
    inject(DestroyRef).onDestroy(() => {
      document.removeEventListener('visibilitychange', onHidden);
      window.removeEventListener('online', onOnline);
      window.removeEventListener('beforeunload', onLeave);
    });
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationStart),
        takeUntilDestroyed(),
      )
      .subscribe(() => this.flushAll());
  }

  /** True while any word is not on the server. */
  get any(): boolean {
    return [...this.records].some((record) => record.unsaved);
  }

  /** Follows a record for as long as it has something to save, also after its page has gone. */
  follow(record: SelfSaving): void {
    this.records.add(record);
  }

  /** Stops following records of a closed page that have nothing left to save. */
  release(records: Iterable<SelfSaving>): void {
    for (const record of records) if (!record.unsaved) this.records.delete(record);
  }

  private flushAll(leaving = false): void {
    for (const record of this.records) if (record.unsaved) void record.flush(leaving);
  }
}
