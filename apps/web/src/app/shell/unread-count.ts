import { Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter } from 'rxjs';
import { NotificationApi } from '../api/notification-api';
import { CurrentCouncil } from './current-council';

/** Moving about quickly asks no more often than this. */
const EVERY_MS = 20_000;

/** How many notifications the person has not read in the council on the page. Asked again when they go to another page. */
@Injectable({ providedIn: 'root' })
export class UnreadCount {
  private readonly api = inject(NotificationApi);
  private readonly council = inject(CurrentCouncil);
  private readonly counted = signal(0);
  /** Its name alone: the membership is read anew with the session, and says nothing new then. */
  private readonly slug = computed(() => this.council.membership()?.slug);
  private asked = { slug: '', at: 0 };

  readonly count = this.counted.asReadonly();

  constructor() {
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(),
      )
      .subscribe(() => void this.ask());
    effect(() => {
      this.slug();
      untracked(() => {
        this.counted.set(0);
        void this.ask();
      });
    });
  }

  /** @param now something was read just now: the count is not what it was */
  async ask(now = false): Promise<void> {
    const slug = this.slug();
    if (!slug || (!now && slug === this.asked.slug && Date.now() - this.asked.at < EVERY_MS)) return;
    this.asked = { slug, at: Date.now() };
    // A count that cannot be had is no reason to disturb anybody: the last one stays.
    const count = await this.api.unread(slug).catch(() => null);
    if (count !== null && slug === this.slug()) this.counted.set(count);
  }
}
