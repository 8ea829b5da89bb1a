import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink, type UrlTree } from '@angular/router';
import { NotificationApi } from '../../api/notification-api';
import type { NotificationView, Page } from '../../api/types';
import { problemsOf } from '../../forms/problems-of';
import type { FormProblem } from '../../forms/submission';
import { momentInWords } from '../../format/dates';
import { focusHeadingWith } from '../../shell/focus-heading';
import { LiveRegion } from '../../shell/live-region';
import { PageHeading } from '../../shell/page-heading';
import { UnreadCount } from '../../shell/unread-count';
import { Button } from '../../ui/button/button';
import { PressOnce } from '../../ui/button/press-once';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import type { FilterField } from '../../ui/filter-form/filter-field';
import { filteredList } from '../../ui/filter-form/filtered-list';
import { LeftOutNotice } from '../../ui/filter-form/left-out-notice';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { Pagination } from '../../ui/pagination/pagination';

const readOrNot: FilterField = {
  kind: 'select',
  name: 'unread',
  label: 'Show',
  choices: [{ value: 'true', label: 'Only unread' }],
  empty: 'All',
};

/** What a person is told of in a council, newest first. */
@Component({
  selector: 'app-notifications',
  imports: [Button, ErrorSummary, LeftOutNotice, LoadProblem, Loading, PageHeading, Pagination, PressOnce, RouterLink],
  templateUrl: './notifications.html',
})
export class Notifications {
  readonly council = input.required<string>();
  readonly unread = input<string>();
  readonly page = input<string>();
  private readonly api = inject(NotificationApi);
  private readonly router = inject(Router);
  private readonly count = inject(UnreadCount);
  private readonly live = inject(LiveRegion);

  protected readonly momentInWords = momentInWords;
  protected readonly busy = signal(false);
  protected readonly problems = signal<FormProblem[]>([]);
  protected readonly list = filteredList<string, NotificationView>({
    place: () => this.council(),
    address: () => ({ unread: this.unread(), page: this.page() }),
    fields: () => [readOrNot],
    ask: (council, asked, signal) => this.api.list(council, asked, signal),
  });
  protected readonly onlyUnread = computed(() => this.list.asked()['unread'] === 'true');
  /** The list as it stands here: what was read just now stays until the page is asked for again. */
  protected readonly shown = linkedSignal<Page<NotificationView> | null>(() => this.list.shown());
  protected readonly anyUnread = computed(() => this.shown()?.items.some(({ readAt }) => readAt === null) ?? false);

  constructor() {
    focusHeadingWith(() => this.list.asked()['page'] ?? '');
  }

  /** An address from the service, for a router link. */
  protected treeOf({ path }: NotificationView): UrlTree {
    return this.router.parseUrl(path);
  }

  /** Also when its link is followed: whoever goes there has read it. */
  protected async read(one: NotificationView): Promise<void> {
    if (one.readAt !== null) return;
    await this.attempt(async () => {
      await this.api.read(this.council(), one.id);
      this.markRead(({ id }) => id === one.id);
    });
  }

  protected async readAll(): Promise<void> {
    const newest = this.shown()?.items[0];
    if (!newest) return;
    this.busy.set(true);
    await this.attempt(async () => {
      await this.api.readAll(this.council(), newest.at);
      this.markRead(() => true);
      this.live.say('All are marked as read.');
    });
    this.busy.set(false);
  }

  private markRead(which: (one: NotificationView) => boolean): void {
    const now = new Date().toISOString();
    this.shown.update(
      (page) =>
        page && { ...page, items: page.items.map((one) => (which(one) ? { ...one, readAt: one.readAt ?? now } : one)) },
    );
    void this.count.ask(true);
  }

  private async attempt(call: () => Promise<void>): Promise<void> {
    this.problems.set([]);
    await call().catch((error: unknown) => this.problems.set(problemsOf(error)));
  }
}
