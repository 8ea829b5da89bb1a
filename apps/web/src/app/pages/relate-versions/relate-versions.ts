import {
  Component,
  ElementRef,
  computed,
  effect,
  inject,
  input,
  resource,
  signal,
  viewChild,
  viewChildren,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { GuidanceApi } from '../../api/guidance-api';
import { ApiError, sentenceOf } from '../../api/problem';
import { counted } from '../../format/amounts';
import { momentInWords } from '../../format/dates';
import { LocalDrafts } from '../../forms/drafts/local-drafts';
import type { FormProblem } from '../../forms/submission';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { Button } from '../../ui/button/button';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { NotificationBanner } from '../../ui/notification-banner/notification-banner';
import { type Decision, apart, decisionsOf, joined, placedIn, relationsOf } from './decisions';
import { RelationCard } from './relation-card';

const parts = [Breadcrumbs, Button, ErrorSummary, LoadProblem, Loading, NotificationBanner, PageHeading, RouterLink];

/** Decides, pair by pair, what became of the criteria of one version in another; kept on the device until it is saved whole. */
@Component({
  selector: 'app-relate-versions',
  imports: [...parts, RelationCard],
  templateUrl: './relate-versions.html',
})
export class RelateVersions {
  readonly council = input.required<string>();
  readonly from = input.required<string>();
  readonly to = input.required<string>();
  private readonly api = inject(GuidanceApi);
  private readonly drafts = inject(LocalDrafts);
  private readonly cards = viewChildren(RelationCard, { read: ElementRef<HTMLElement> });
  private readonly saving = viewChild<ElementRef<HTMLElement>>('saving');

  protected readonly counted = counted;
  protected readonly momentInWords = momentInWords;
  protected readonly models = computed(() => ['/councils', this.council(), 'models']);
  protected readonly read = resource({
    params: () => ({ council: this.council(), from: this.from(), to: this.to() }),
    loader: async ({ params: { council, from, to }, abortSignal }) => {
      const [relation, earlier, later] = await Promise.all([
        this.api.relation(council, from, to, abortSignal),
        this.api.model(council, from, abortSignal),
        this.api.model(council, to, abortSignal),
      ]);
      const kept = await this.keeper().find('decisions');
      return { relation, earlier: earlier.document, later: later.document, kept };
    },
  });
  protected readonly earlier = computed(() => placedIn(this.data().earlier));
  protected readonly later = computed(() => placedIn(this.data().later));
  /** Whose words the criteria are, once where both versions say the same. */
  protected readonly wordings = computed(() => [...new Set([this.data().earlier.wording, this.data().later.wording])]);

  protected readonly decisions = signal<readonly Decision[]>([]);
  protected readonly restored = signal(false);
  protected readonly onlyOpen = signal(false);
  protected readonly busy = signal(false);
  protected readonly saved = signal(false);
  protected readonly problems = signal<readonly FormProblem[]>([]);
  /** What the service refused, by the place of the decision. */
  protected readonly wrong = signal<ReadonlyMap<number, string>>(new Map());
  protected readonly open = computed(() => this.decisions().filter(({ decided }) => !decided).length);
  protected readonly sure = computed(() => this.decisions().filter(({ decided, sure }) => !decided && sure).length);
  protected readonly shown = computed(() =>
    this.decisions()
      .map((decision, at) => ({ decision, at }))
      .filter(({ decision }) => !this.onlyOpen() || !decision.decided),
  );

  constructor() {
    effect(() => {
      if (!this.read.hasValue()) return;
      const { relation, kept } = this.read.value();
      const fits = kept !== null && kept.base === relation.revision && Array.isArray(kept.value);
      this.restored.set(fits);
      this.decisions.set(fits ? (kept.value as Decision[]) : decisionsOf(relation));
    });
  }

  protected accept(at: number, why: string): void {
    this.keep(this.decisions().map((one, index) => (index === at ? { ...one, why, decided: true } : one)));
    this.goOnFrom(at);
  }

  protected reopen(at: number): void {
    this.keep(this.decisions().map((one, index) => (index === at ? { ...one, decided: false } : one)));
  }

  protected acceptSure(): void {
    this.keep(this.decisions().map((one) => (one.sure ? { ...one, decided: true } : one)));
    this.goOnFrom(0);
  }

  protected join(at: number, side: 'from' | 'to', key: string): void {
    this.keep(joined(this.decisions(), at, side, key));
  }

  protected part(at: number, side: 'from' | 'to', key: string): void {
    this.keep(apart(this.decisions(), at, side, key));
  }

  protected startAgain(): void {
    this.keeper().drop('decisions');
    this.restored.set(false);
    this.decisions.set(decisionsOf(this.data().relation));
  }

  protected async save(): Promise<void> {
    const relations = relationsOf(this.decisions(), this.earlier(), this.later());
    this.saved.set(false);
    this.wrong.set(new Map());
    if (relations === null) {
      const open = this.decisions().findIndex(({ decided }) => !decided);
      const message = `${counted(this.open(), 'relation')} still to be decided`;
      this.problems.set([{ message, go: () => this.focusCard(open) }]);
      return;
    }
    this.busy.set(true);
    this.problems.set([]);
    try {
      const revision = this.data().relation.revision;
      await this.api.relate(this.council(), this.from(), this.to(), relations, revision);
      this.keeper().drop('decisions');
      this.saved.set(true);
      this.read.reload();
    } catch (error) {
      this.refuse(error);
    } finally {
      this.busy.set(false);
    }
  }

  private refuse(error: unknown): void {
    if (error instanceof ApiError && error.status === 412) {
      const message =
        'Somebody else has decided about these versions meanwhile. Load the page again to see what they decided';
      this.problems.set([{ message }]);
      return;
    }
    const errors = error instanceof ApiError ? (error.problem.errors ?? []) : [];
    this.onlyOpen.set(false);
    this.wrong.set(new Map(errors.map(({ field, message }) => [Number(field.split('.')[1] ?? -1), message])));
    const lines = errors.map(({ field, message }) => ({
      message,
      go: () => this.focusCard(Number(field.split('.')[1] ?? 0)),
    }));
    this.problems.set(lines.length > 0 ? lines : [{ message: sentenceOf(error) }]);
  }

  private keep(decisions: readonly Decision[]): void {
    this.saved.set(false);
    this.wrong.set(new Map());
    this.decisions.set(decisions);
    void this.keeper().keep('decisions', decisions, this.data().relation.revision);
  }

  /** The button that was pressed is gone: on to the next relation that is open, or to saving them. */
  private goOnFrom(at: number): void {
    const open = this.decisions().flatMap(({ decided }, index) => (decided ? [] : [index]));
    const next = open.find((index) => index > at) ?? open[0];
    // After they have been drawn.
    setTimeout(() => {
      const card = this.cards()[this.shown().findIndex((one) => one.at === next)];
      const there = card?.nativeElement.querySelector('h2') ?? this.saving()?.nativeElement.querySelector('button');
      there?.focus();
    });
  }

  private focusCard(at: number): void {
    const shown = this.shown().findIndex((one) => one.at === at);
    this.cards()[Math.max(shown, 0)]?.nativeElement.querySelector('button')?.focus();
  }

  private data() {
    const value = this.read.value();
    if (value === undefined) throw new Error('The versions have not been read yet.');
    return value;
  }

  private keeper() {
    return this.drafts.keeperFor(this.council(), `crosswalk/${this.from()}/${this.to()}`);
  }
}
