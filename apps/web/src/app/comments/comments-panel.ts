import {
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
  viewChildren,
} from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import { CommentApi, type CommentedPlace } from '../api/comment-api';
import { sentenceOf } from '../api/problem';
import type { CommentThread } from '../api/types';
import { counted } from '../format/amounts';
import { Session } from '../session/session';
import { LiveRegion } from '../shell/live-region';
import { PressOnce } from '../ui/button/press-once';
import { Loading } from '../ui/load/loading';
import { CommentForm } from './comment-form';
import { ThreadCounts } from './thread-counts';
import { ThreadView } from './thread-view';

let made = 0;

/** What the team says of one thing. Nothing of it is there for whoever may not read comments. */
@Component({
  selector: 'app-comments-panel',
  imports: [CommentForm, Loading, PressOnce, ThreadView],
  templateUrl: './comments-panel.html',
})
export class CommentsPanel {
  readonly council = input.required<string>();
  readonly place = input.required<CommentedPlace>();
  /** What it is on, for screen readers. */
  readonly about = input.required<string>();
  /** Whether it begins as a link that says how many there are. */
  readonly folded = input(false);
  /** The fragment of links to this place; null where the page has one panel. */
  readonly fragment = input<string | null>(null);
  private readonly api = inject(CommentApi);
  private readonly session = inject(Session);
  private readonly live = inject(LiveRegion);
  private readonly counts = inject(ThreadCounts, { optional: true });
  private readonly route = inject(ActivatedRoute).snapshot;
  private readonly views = viewChildren(ThreadView);

  protected readonly counted = counted;
  /** The page may be read again, and make its places anew, while somebody writes here. */
  protected readonly at = computed(() => this.place(), { equal: samePlace });
  protected readonly id = `comments-${(made += 1)}`;
  protected readonly mayRead = computed(() => this.session.may(this.council(), 'comment:read'));
  protected readonly mayWrite = computed(() => this.session.may(this.council(), 'comment:write'));
  protected readonly open = linkedSignal(() => !this.folded());
  protected readonly threads = signal<readonly CommentThread[] | null>(null);
  protected readonly page = signal(0);
  protected readonly total = signal(0);
  protected readonly problem = signal('');
  protected readonly left = computed(() => this.total() - (this.threads()?.length ?? 0));
  protected readonly countInWords = computed(() => {
    const { kind, key } = this.at();
    const count = this.counts?.of(kind, key);
    if (!count) return 'Comments';
    if (!count.total) return this.mayWrite() ? 'Comment' : 'No comments';
    return count.open
      ? `${counted(count.open, 'open thread')} of comments`
      : `${counted(count.total, 'resolved thread')}`;
  });

  constructor() {
    effect(() => {
      this.at();
      const led = this.ledTo();
      untracked(() => {
        if (led) this.open.set(true);
        if (this.mayRead() && this.open()) void this.load(1, led);
      });
    });
  }

  protected toggle(): void {
    this.open.update((open) => !open);
    if (this.open() && this.threads() === null) void this.load(1);
  }

  /** @param led the thread that an address leads to, shown and focused whichever page it is on */
  protected async load(page: number, led: string | null = null): Promise<void> {
    const [council, place] = [this.council(), this.at()];
    this.problem.set('');
    try {
      const { items, total } = await this.api.list(council, place, page);
      const asked = led && !items.some(({ id }) => id === led) ? [await this.api.read(council, led)] : [];
      if (place !== this.at()) return;
      const before = page === 1 ? [] : (this.threads() ?? []);
      const known = new Set(before.map(({ id }) => id));
      this.threads.set([...before, ...asked, ...items.filter(({ id }) => !known.has(id))]);
      this.total.set(total);
      this.page.set(page);
      if (led)
        setTimeout(() =>
          this.views()
            .find((view) => view.thread().id === led)
            ?.focus(),
        );
    } catch (error) {
      this.problem.set(sentenceOf(error));
    }
  }

  protected replace(thread: CommentThread): void {
    const before = this.threads()?.find(({ id }) => id === thread.id);
    this.threads.update((all) => (all ?? []).map((one) => (one.id === thread.id ? thread : one)));
    const open = Number(thread.resolvedAt === null) - Number(before?.resolvedAt === null);
    this.counts?.change(this.at().kind, this.at().key, { open, total: 0 });
  }

  protected begun(thread: CommentThread): void {
    this.threads.update((all) => [thread, ...(all ?? [])]);
    this.total.update((total) => total + 1);
    this.counts?.change(this.at().kind, this.at().key, { open: 1, total: 1 });
    this.live.say('Comment sent.');
    setTimeout(() =>
      this.views()
        .find((view) => view.thread().id === thread.id)
        ?.focus(),
    );
  }

  /** The thread of the address, when it leads to this place. */
  private ledTo(): string | null {
    const here = this.fragment() === null ? true : (this.route.fragment ?? '') === this.fragment();
    return here ? this.route.queryParamMap.get('thread') : null;
  }
}

function samePlace(one: CommentedPlace, other: CommentedPlace): boolean {
  return one.kind === other.kind && one.key === other.key && one.year === other.year;
}
