import { Component, computed, inject, input, linkedSignal, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MovementApi } from '../../api/movement-api';
import type { MovementView } from '../../api/types';
import { without } from '../../api/understood';
import { yearInAddress } from '../../format/year';
import { leadToFragment } from '../../shell/lead-to-fragment';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { type FilterField, unknownAnswers } from '../../ui/filter-form/filter-field';
import { FilterForm } from '../../ui/filter-form/filter-form';
import { LeftOutNotice } from '../../ui/filter-form/left-out-notice';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { draftsInWords } from './drafts-in-words';
import { ReasonCard } from './reason-card';
import { reasonsByYear } from './reasons-by-year';
import { TrendPicture } from './trend-picture';
import { TrendTable } from './trend-table';
import { yearsFrom } from './years-from';

/** How the council's scores moved over its years, with the reasons: as a picture and as a table that says the same. */
@Component({
  selector: 'app-movement-page',
  imports: [
    Breadcrumbs,
    FilterForm,
    LeftOutNotice,
    LoadProblem,
    Loading,
    PageHeading,
    ReasonCard,
    RouterLink,
    TrendPicture,
    TrendTable,
  ],
  templateUrl: './movement.html',
})
export class MovementPage {
  readonly council = input.required<string>();
  readonly theme = input<string>();
  readonly from = input<string>();
  private readonly api = inject(MovementApi);
  protected readonly address = yearInAddress;

  /** A year that is none is left out and named, not asked for. */
  private readonly askedFrom = computed(() => {
    const from = String(this.from() ?? '');
    return /^\d{4}-\d{2}$/.test(from) ? from : undefined;
  });
  protected readonly found = resource({
    params: () => ({ council: this.council(), from: this.askedFrom() }),
    loader: ({ params, abortSignal }) => this.api.read(params.council, params.from, abortSignal),
  });
  /** The last answer until the next one has arrived, so that nothing that is being typed is lost. */
  protected readonly view = linkedSignal<MovementView | null, MovementView | null>({
    source: () => (this.found.hasValue() ? this.found.value() : null),
    computation: (answer, before) => answer ?? before?.value ?? null,
  });

  protected readonly fields = computed<FilterField[]>(() => {
    const { themes = [], firstYear = null, lastYear = null } = this.view() ?? {};
    return [
      {
        kind: 'select',
        name: 'theme',
        label: 'Theme',
        empty: 'All',
        choices: themes.map(({ key, title }) => ({ value: key, label: title })),
      },
      {
        kind: 'select',
        name: 'from',
        label: 'From',
        empty: 'The newest ten years',
        choices: yearsFrom(firstYear, lastYear),
      },
    ];
  });
  protected readonly labels = { theme: 'Theme', from: 'From' };
  private readonly said = computed(() => ({ theme: String(this.theme() ?? ''), from: String(this.from() ?? '') }));
  protected readonly leftOut = computed(() => unknownAnswers(this.fields(), this.said()));
  protected readonly asked = computed(() => without(this.said(), this.leftOut()));
  protected readonly filtered = computed(() => Object.values(this.asked()).some(Boolean));

  protected readonly themes = computed(() => {
    const key = this.asked()['theme'];
    return (this.view()?.themes ?? []).filter((theme) => !key || theme.key === key);
  });
  protected readonly reasons = computed(() =>
    reasonsByYear(this.ofTheme(this.view()?.reasons ?? []), this.view()?.years ?? []),
  );
  protected readonly warnings = computed(() => this.ofTheme(this.view()?.warnings ?? []));
  protected readonly drafts = computed(() => draftsInWords(this.view()?.years ?? []));

  constructor() {
    // A link to one theme or reason leads there as soon as there is one.
    leadToFragment(() => this.found.hasValue());
  }

  protected titleOf(themeKey: string): string {
    return this.view()?.themes.find(({ key }) => key === themeKey)?.title ?? themeKey;
  }

  private ofTheme<Item extends { themeKey: string }>(items: readonly Item[]): Item[] {
    const key = this.asked()['theme'];
    return items.filter((item) => !key || item.themeKey === key);
  }
}
