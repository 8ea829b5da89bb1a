import { Component, computed, effect, inject, input, resource, signal, untracked, viewChildren } from '@angular/core';
import { Router } from '@angular/router';
import { AssessmentApi } from '../../api/assessment-api';
import { CarryApi, type CarriedChange } from '../../api/carry-api';
import { sentenceOf } from '../../api/problem';
import type { CarriedItem, JudgementWord } from '../../api/types';
import type { Asked } from '../../api/understood';
import { counted } from '../../format/amounts';
import { yearInWords } from '../../format/year';
import type { FormProblem } from '../../forms/submission';
import { LiveRegion } from '../../shell/live-region';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import type { FilterField } from '../../ui/filter-form/filter-field';
import { FilterForm } from '../../ui/filter-form/filter-form';
import { filteredList } from '../../ui/filter-form/filtered-list';
import { LeftOutNotice } from '../../ui/filter-form/left-out-notice';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { Pagination } from '../../ui/pagination/pagination';
import { type CardAct, CarriedCard } from './carried-card';
import { CarriedDesk } from './carried-desk';
import { CarriedSummary } from './carried-summary';
import { kindChoices, stateChoices } from './carried-words';
import { LeftBehindList } from './left-behind-list';

/** What each key does while a card has the focus. */
const acts: Readonly<Record<string, CardAct>> = { c: 'confirm', d: 'drop', e: 'change', u: 'undo' };

/** What a year brought along from an earlier one: read one by one, by key or by button, and each decision can be undone. */
@Component({
  selector: 'app-carried',
  imports: [
    Breadcrumbs,
    CarriedCard,
    CarriedSummary,
    ErrorSummary,
    FilterForm,
    LeftBehindList,
    LeftOutNotice,
    LoadProblem,
    Loading,
    PageHeading,
    Pagination,
  ],
  providers: [CarriedDesk],
  templateUrl: './carried.html',
})
export class Carried {
  readonly council = input.required<string>();
  readonly year = input.required<string>();
  readonly theme = input<string>();
  readonly kind = input<string>();
  readonly state = input<string>();
  readonly page = input<string>();
  protected readonly desk = inject(CarriedDesk);
  private readonly api = inject(CarryApi);
  private readonly assessments = inject(AssessmentApi);
  private readonly live = inject(LiveRegion);
  private readonly router = inject(Router);
  private readonly cards = viewChildren(CarriedCard);
  protected readonly yearInWords = yearInWords;
  protected readonly counted = counted;

  protected readonly place = computed(() => ({ council: this.council(), year: this.year() }));
  protected readonly summary = resource({
    params: () => this.place(),
    loader: ({ params, abortSignal }) => this.api.read(params, abortSignal),
  });
  protected readonly assessment = resource({
    params: () => this.place(),
    loader: ({ params, abortSignal }) => this.assessments.read(params, abortSignal),
  });
  private readonly themes = computed(() =>
    (this.summary.hasValue() ? this.summary.value().themes : []).filter(({ total }) => total > 0),
  );
  protected readonly fields = computed<FilterField[]>(() => [
    {
      kind: 'select',
      name: 'theme',
      label: 'Theme',
      empty: 'All',
      choices: this.themes().map(({ key, title }) => ({ value: key, label: title })),
    },
    { kind: 'select', name: 'kind', label: 'Kind', empty: 'All', choices: kindChoices },
    { kind: 'select', name: 'state', label: 'Show', choices: stateChoices },
  ]);
  protected readonly list = filteredList({
    place: () => this.place(),
    address: () => ({ theme: this.theme(), kind: this.kind(), state: this.state(), page: this.page() }),
    fields: () => this.fields(),
    ask: (place, asked, signal) => this.api.items(place, toQuery(asked), signal),
  });
  protected readonly mayDecide = computed(() => {
    const assessment = this.assessment.hasValue() ? this.assessment.value() : null;
    return assessment?.state === 'drafting' && assessment.permissions.includes('assessment:judge');
  });
  /** Id of the card that the keyboard comes to. */
  protected readonly current = signal('');
  protected readonly changing = signal<string | null>(null);
  protected readonly problems = signal<FormProblem[]>([]);

  constructor() {
    effect(() => {
      const shown = this.list.shown();
      if (!shown) return;
      untracked(() => {
        this.desk.show(shown.items);
        this.current.set(shown.items[0]?.id ?? '');
        this.changing.set(null);
      });
    });
  }

  protected wordsOf({ criterionKey, themeKey }: CarriedItem): readonly JudgementWord[] {
    if (!this.assessment.hasValue() || criterionKey === null) return [];
    const { themes, model } = this.assessment.value();
    const theme = themes.find(({ key }) => key === themeKey);
    const kind = theme?.criteria.find(({ key }) => key === criterionKey)?.kind;
    return kind === undefined ? [] : model.judgements[kind];
  }

  /** A key on a card, with nothing to type in under it. */
  protected pressed(event: KeyboardEvent, item: CarriedItem): void {
    const typing = event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const act = acts[event.key.toLowerCase()];
    if (step === 0 && (act === undefined || event.repeat)) return;
    event.preventDefault();
    if (step !== 0) this.goBy(item, step);
    else if (act !== undefined && this.mayDecide()) void this.act(item, act);
  }

  protected async act(item: CarriedItem, act: CardAct): Promise<void> {
    if (act === 'change') return this.change(item);
    const of = act === 'undo' ? this.desk.toUndo(item) : item;
    if (!of) return this.live.say('There is nothing to undo here.');
    const done = await this.desk.decide(this.place(), of, act);
    this.summary.reload();
    // Whoever has gone on to another card meanwhile stays there: the next key is meant for that one.
    if (this.current() !== item.id) return;
    // After a decision the next one that is to be read; after an undo or a refusal the one it was about.
    this.goTo((done && act !== 'undo' ? this.desk.nextUnread(of.id) : null)?.id ?? of.id);
  }

  protected async save(item: CarriedItem, change: CarriedChange): Promise<void> {
    const done = await this.desk.change(this.place(), item, change);
    if (!done) return;
    this.changing.set(null);
    this.summary.reload();
    if (this.current() === item.id) this.goTo(this.desk.nextUnread(item.id)?.id ?? item.id);
  }

  protected cancel(item: CarriedItem): void {
    this.changing.set(null);
    this.goTo(item.id);
  }

  protected async confirmLinks(themeKey: string): Promise<void> {
    this.problems.set([]);
    try {
      const { confirmed } = await this.api.confirmLinks(this.place(), themeKey);
      this.live.say(`${counted(confirmed, 'evidence link')} confirmed.`);
      this.summary.reload();
      this.list.found.reload();
    } catch (error) {
      this.problems.set([{ message: sentenceOf(error) }]);
    }
  }

  protected readOn(): void {
    this.summary.reload();
    this.list.found.reload();
  }

  /** A follow-on action is taken over and then changed on its own page, which knows all its fields. */
  private async change(item: CarriedItem): Promise<void> {
    if (item.state !== 'unread') return this.live.say('This is decided already. Undo that to change it here.');
    if (item.kind !== 'follow-on-action') return this.changing.set(item.id);
    const done = await this.desk.decide(this.place(), item, 'confirm');
    const { council, year } = this.place();
    if (done?.madeId)
      await this.router.navigate(['/councils', council, 'assessments', year, 'follow-on-actions', done.madeId, 'edit']);
  }

  private goBy({ id }: CarriedItem, step: number): void {
    const all = this.desk.items();
    const next = all[all.findIndex((one) => one.id === id) + step];
    if (next) this.goTo(next.id);
  }

  /** At once, so that the next key is for the card that is seen to have the focus. */
  private goTo(id: string): void {
    this.current.set(id);
    this.cards()
      .find((card) => card.item().id === id)
      ?.focus();
  }
}

function toQuery({ state, ...asked }: Asked): Asked {
  return state === 'all' ? asked : { ...asked, state: state || 'unread' };
}
