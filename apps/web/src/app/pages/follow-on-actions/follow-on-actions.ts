import { Component, computed, inject, input, linkedSignal, resource } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { FollowOnActionApi } from '../../api/follow-on-action-api';
import { counted } from '../../format/amounts';
import { dateInWords } from '../../format/dates';
import { yearInWords } from '../../format/year';
import { focusHeadingWith } from '../../shell/focus-heading';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { Button } from '../../ui/button/button';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { Pagination } from '../../ui/pagination/pagination';
import { Select } from '../../ui/select/select';
import { fromSetting, readSetting } from './setting';
import { dues, sorts, statusInWords, statusTag, statuses } from './status';

/** The follow-on actions of a year, filtered by theme, owner, status and due date; what is asked for is in the address. */
@Component({
  selector: 'app-follow-on-actions',
  imports: [Breadcrumbs, Button, LoadProblem, Loading, PageHeading, Pagination, RouterLink, Select],
  templateUrl: './follow-on-actions.html',
})
export class FollowOnActions {
  readonly council = input.required<string>();
  readonly year = input.required<string>();
  readonly theme = input<string>();
  readonly owner = input<string>();
  readonly status = input<string>();
  readonly overdue = input<string>();
  /** `true`: those that were removed and can be put back, in place of the others. */
  readonly removed = input<string>();
  readonly sort = input<string>();
  readonly page = input<string>();
  private readonly api = inject(FollowOnActionApi);
  private readonly router = inject(Router);

  protected readonly statuses = statuses;
  protected readonly dues = dues;
  protected readonly sorts = sorts;
  protected readonly statusInWords = statusInWords;
  protected readonly statusTag = statusTag;
  protected readonly dateInWords = dateInWords;
  protected readonly yearInWords = yearInWords;

  /** What the address asks for; the filter's boxes start from it. */
  private readonly asked = computed(() => ({
    theme: this.theme() ?? '',
    owner: this.owner() ?? '',
    status: this.status() ?? '',
    overdue: this.overdue() ?? '',
    removed: this.removed() ?? '',
    sort: this.sort() ?? 'dueOn',
  }));
  protected readonly filter = linkedSignal(() => this.asked());
  protected readonly filtered = computed(() => {
    const { theme, owner, status, overdue, removed } = this.asked();
    return Boolean(theme || owner || status || overdue || removed);
  });

  protected readonly place = computed(() => ({ council: this.council(), year: this.year() }));
  protected readonly setting = readSetting(() => this.place());
  protected readonly about = fromSetting(this.setting);
  protected readonly found = resource({
    params: () => ({ place: this.place(), query: { ...this.asked(), page: Number(this.page() ?? 1) || 1 } }),
    loader: ({ params, abortSignal }) => this.api.list(params.place, params.query, abortSignal),
  });
  /** The page shown until the next one has arrived, so that nothing jumps. */
  protected readonly shown = linkedSignal<ReturnType<typeof this.current>, ReturnType<typeof this.current>>({
    source: () => this.current(),
    computation: (now, before) => now ?? before?.value ?? null,
  });
  protected readonly count = computed(() => {
    const page = this.shown();
    return page ? `${counted(page.total, 'follow-on action')}${this.filtered() ? ' found' : ''}` : '';
  });

  constructor() {
    focusHeadingWith(() => this.page());
  }

  protected set(part: Partial<ReturnType<typeof this.asked>>): void {
    this.filter.update((filter) => ({ ...filter, ...part }));
  }

  protected apply(): void {
    const filled = Object.entries(this.filter()).filter(
      ([name, value]) => value && !(name === 'sort' && value === 'dueOn'),
    );
    void this.router.navigate([], { queryParams: Object.fromEntries(filled) });
  }

  protected titleOf(themeKey: string): string {
    return this.about.themes().find((theme) => theme.value === themeKey)?.label ?? themeKey;
  }

  private current() {
    return this.found.hasValue() ? this.found.value() : null;
  }
}
