import { Component, computed, inject, input, linkedSignal, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AssessmentApi } from '../../api/assessment-api';
import { CouncilApi } from '../../api/council-api';
import type { HistoryPage } from '../../api/types';
import { type Asked, type Understood, askUnderstood, partsOf, without } from '../../api/understood';
import { focusHeadingWith } from '../../shell/focus-heading';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs, type Crumb } from '../../ui/breadcrumbs/breadcrumbs';
import { type FilterField, unknownAnswers } from '../../ui/filter-form/filter-field';
import { FilterForm } from '../../ui/filter-form/filter-form';
import { LeftOutNotice } from '../../ui/filter-form/left-out-notice';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { objectOf, subjectOf } from './entry-title';
import { HistoryLine } from './history-line';
import { narrowingInWords, reversedDays } from './narrowing';

const DAY_HINT = 'Such as 3 May 2026';
const NARROWS: readonly string[] = ['person', 'assessment', 'from', 'to'];
const sameData = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Who changed what and when: of the whole council, of one year or of one object, as the address says. */
@Component({
  selector: 'app-history',
  imports: [Breadcrumbs, FilterForm, HistoryLine, LeftOutNotice, LoadProblem, Loading, PageHeading, RouterLink],
  templateUrl: './history.html',
})
export class History {
  readonly council = input.required<string>();
  /** `<type>:<id>` */
  readonly object = input<string>();
  /** Id of an assessment. */
  readonly assessment = input<string>();
  /** Id of a person, or `operator`. */
  readonly person = input<string>();
  /** First and last day, `YYYY-MM-DD`. */
  readonly from = input<string>();
  readonly to = input<string>();
  /** Number of the last entry of the page before. */
  readonly before = input<string>();
  private readonly api = inject(CouncilApi);
  private readonly assessments = inject(AssessmentApi);

  protected readonly objectOf = objectOf;
  protected readonly reversedDays = reversedDays;
  protected readonly labels = {
    object: 'Only',
    assessment: 'Year',
    person: 'Person',
    from: 'From',
    to: 'To',
    before: 'Before',
  };
  private readonly said = computed<Asked>(() => ({
    object: String(this.object() ?? ''),
    assessment: String(this.assessment() ?? ''),
    person: String(this.person() ?? ''),
    from: String(this.from() ?? ''),
    to: String(this.to() ?? ''),
    before: String(this.before() ?? ''),
  }));
  /** Whom and which year one can choose. Without them the page still reads, with fewer words. */
  private readonly choices = resource({
    params: () => this.council(),
    loader: async ({ params, abortSignal }) => {
      const [people, years, members] = await Promise.all([
        this.api.historyPeople(params, abortSignal),
        this.assessments.list(params, abortSignal),
        this.api.people(params, abortSignal),
      ]);
      return { people, years, members };
    },
  });
  private readonly chosen = computed(() =>
    this.choices.hasValue() ? this.choices.value() : { people: [], years: [], members: [] },
  );
  protected readonly names = computed(
    () => new Map([...this.chosen().people, ...this.chosen().members].map(({ id, name }) => [id, name])),
  );
  protected readonly fields = computed<FilterField[]>(() => {
    const people = this.chosen().people.map(({ id, name }) => ({ value: id, label: name }));
    const operator = people.length ? [{ value: 'operator', label: 'The operator of the service' }] : [];
    const years = this.chosen().years.map(({ id, year }) => ({ value: id, label: year }));
    return [
      { kind: 'select', name: 'person', label: 'Person', empty: 'Everyone', choices: [...people, ...operator] },
      { kind: 'select', name: 'assessment', label: 'Year', empty: 'All', choices: years },
      { kind: 'date', name: 'from', label: 'From', hint: DAY_HINT },
      { kind: 'date', name: 'to', label: 'To', hint: DAY_HINT },
    ];
  });
  /** Years that are none of the council's. People the service knows better: some have never changed a thing. */
  private readonly unknown = computed(
    () => unknownAnswers(this.fields(), this.said()).filter(({ name }) => name === 'assessment'),
    { equal: sameData },
  );
  protected readonly page = resource({
    params: () => ({ council: this.council(), asked: without(this.said(), this.unknown()) }),
    loader: ({ params, abortSignal }) =>
      askUnderstood(params.asked, (asked) => this.api.history(params.council, asked, abortSignal)),
  });
  /** The page shown until the next one has arrived, so that nothing jumps. */
  private readonly last = linkedSignal<Understood<HistoryPage> | null, Understood<HistoryPage> | null>({
    source: () => (this.page.hasValue() ? this.page.value() : null),
    computation: (now, before) => now ?? before?.value ?? null,
  });
  protected readonly shown = computed(() => this.last()?.answer ?? null);
  /** What the address asks for and the page does not follow. */
  protected readonly leftOut = computed(() =>
    partsOf(this.said(), (name, value) =>
      [...this.unknown(), ...(this.last()?.leftOut ?? [])].some((part) => part.name === name && part.value === value),
    ),
  );
  /** What the page follows. */
  protected readonly asked = computed(() => without(this.said(), this.leftOut()), { equal: sameData });
  protected readonly entries = computed(() => this.shown()?.items ?? []);
  protected readonly filtered = computed(() => NARROWS.some((name) => this.asked()[name]));
  protected readonly kept = computed<Asked>(() => {
    const { object } = this.asked();
    const kept: Asked = {};
    return object ? { object } : kept;
  });
  protected readonly narrowing = computed(() => {
    const years = new Map(this.chosen().years.map(({ id, year }) => [id, year]));
    return narrowingInWords(this.asked(), (id) => this.names().get(id) ?? years.get(id));
  });
  protected readonly file = computed(() => {
    const { before: _, ...filter } = this.asked();
    return this.api.historyFile(this.council(), filter);
  });

  protected readonly title = computed(() => {
    const { object, assessment } = this.asked();
    if (object) return `History of ${subjectOf(object, this.entries())}`;
    const year = this.chosen().years.find(({ id }) => id === assessment)?.year ?? this.entries()[0]?.year;
    return assessment ? `History of ${year ?? 'this year'}` : 'History of the council';
  });
  protected readonly crumbs = computed<Crumb[]>(() => {
    const whole = { label: 'History of the council', link: ['/councils', this.council(), 'history'] };
    const { object, assessment } = this.asked();
    return object || assessment ? [whole] : [];
  });

  constructor() {
    focusHeadingWith(() => this.shown());
  }
}
