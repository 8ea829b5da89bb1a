import { Component, computed, inject, input, resource } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { AssessmentApi } from '../../api/assessment-api';
import { CouncilApi } from '../../api/council-api';
import { FollowOnActionApi } from '../../api/follow-on-action-api';
import { counted } from '../../format/amounts';
import { dateInWords } from '../../format/dates';
import { yearInWords } from '../../format/year';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { Button } from '../../ui/button/button';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { Pagination } from '../../ui/pagination/pagination';
import { Select } from '../../ui/select/select';
import { SortHeader } from '../../ui/sort-header/sort-header';
import { statusInWords, statusTag, statuses } from './status';

const PAGE_SIZE = 25;

/** The follow-on actions of a year, filtered by theme, owner, status and due date; the filter lives in the address. */
@Component({
  selector: 'app-follow-on-actions',
  imports: [Breadcrumbs, Button, LoadProblem, Loading, PageHeading, Pagination, RouterLink, Select, SortHeader],
  templateUrl: './follow-on-actions.html',
})
export class FollowOnActions {
  readonly council = input.required<string>();
  readonly year = input.required<string>();
  readonly theme = input<string>();
  readonly owner = input<string>();
  readonly status = input<string>();
  readonly overdue = input<string>();
  readonly sort = input<string>();
  readonly page = input<string>();
  private readonly api = inject(FollowOnActionApi);
  private readonly assessments = inject(AssessmentApi);
  private readonly councils = inject(CouncilApi);
  private readonly router = inject(Router);

  protected readonly size = PAGE_SIZE;
  protected readonly statuses = statuses;
  protected readonly dues = [
    { value: 'true', label: 'Overdue' },
    { value: 'false', label: 'Not overdue' },
  ];
  protected readonly statusInWords = statusInWords;
  protected readonly statusTag = statusTag;
  protected readonly dateInWords = dateInWords;
  protected readonly yearInWords = yearInWords;
  protected readonly counted = counted;
  protected readonly order = computed(() => this.sort() ?? 'dueOn');
  protected readonly pageNumber = computed(() => Math.max(1, Number(this.page()) || 1));

  protected readonly setting = resource({
    params: () => ({ council: this.council(), year: this.year() }),
    loader: async ({ params, abortSignal }) => {
      const [assessment, people] = await Promise.all([
        this.assessments.read(params, abortSignal),
        this.councils.people(params.council, abortSignal),
      ]);
      return { assessment, people };
    },
  });
  protected readonly themeChoices = computed(() =>
    this.setting.hasValue()
      ? this.setting.value().assessment.themes.map(({ key, title }) => ({ value: key, label: title }))
      : [],
  );
  protected readonly ownerChoices = computed(() =>
    this.setting.hasValue() ? this.setting.value().people.map(({ id, name }) => ({ value: id, label: name })) : [],
  );
  protected readonly mayWrite = computed(
    () =>
      this.setting.hasValue() &&
      this.setting.value().assessment.state === 'drafting' &&
      this.setting.value().assessment.permissions.includes('follow-on-action:write'),
  );
  protected readonly list = resource({
    params: () => ({
      place: { council: this.council(), year: this.year() },
      query: {
        theme: this.theme(),
        owner: this.owner(),
        status: this.status(),
        overdue: this.overdue(),
        sort: this.order(),
        page: this.pageNumber(),
        size: PAGE_SIZE,
      },
    }),
    loader: ({ params, abortSignal }) => this.api.list(params.place, params.query, abortSignal),
  });

  protected find(change: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams: { page: null, ...change }, queryParamsHandling: 'merge' });
  }

  protected titleOf(themeKey: string): string {
    return this.themeChoices().find((theme) => theme.value === themeKey)?.label ?? themeKey;
  }
}
