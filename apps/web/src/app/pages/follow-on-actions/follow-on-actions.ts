import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { FollowOnActionApi } from '../../api/follow-on-action-api';
import { counted } from '../../format/amounts';
import { dateInWords } from '../../format/dates';
import { yearInWords } from '../../format/year';
import { Session } from '../../session/session';
import { focusHeadingWith } from '../../shell/focus-heading';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import type { FilterField } from '../../ui/filter-form/filter-field';
import { RegisterLinks } from '../../ui/register-links/register-links';
import { FilterForm } from '../../ui/filter-form/filter-form';
import { filteredList } from '../../ui/filter-form/filtered-list';
import { LeftOutNotice } from '../../ui/filter-form/left-out-notice';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { Pagination } from '../../ui/pagination/pagination';
import { fromSetting, readSetting } from './setting';
import { dues, sorts, statusInWords, statusTag, statuses } from './status';

const removedField: FilterField = {
  kind: 'select',
  name: 'removed',
  label: 'Removed',
  empty: 'Not removed',
  choices: [{ value: 'true', label: 'Removed' }],
};

/** The follow-on actions of a year, filtered by theme, owner, status and due date; what is asked for is in the address. */
@Component({
  selector: 'app-follow-on-actions',
  imports: [
    Breadcrumbs,
    FilterForm,
    LeftOutNotice,
    LoadProblem,
    Loading,
    PageHeading,
    Pagination,
    RegisterLinks,
    RouterLink,
  ],
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
  private readonly session = inject(Session);

  protected readonly statusInWords = statusInWords;
  protected readonly statusTag = statusTag;
  protected readonly dateInWords = dateInWords;
  protected readonly yearInWords = yearInWords;

  /** Those who may put a removed one back find it here. */
  protected readonly seesRemoved = computed(() => this.session.may(this.council(), 'follow-on-action:write'));
  protected readonly place = computed(() => ({ council: this.council(), year: this.year() }));
  protected readonly setting = readSetting(() => this.place());
  protected readonly about = fromSetting(this.setting);
  protected readonly fields = computed<FilterField[]>(() => [
    { kind: 'select', name: 'theme', label: 'Theme', empty: 'All', choices: this.about.themes() },
    { kind: 'select', name: 'owner', label: 'Owner', empty: 'Anybody', choices: this.about.people() },
    { kind: 'select', name: 'status', label: 'Status', empty: 'All', choices: statuses },
    { kind: 'select', name: 'overdue', label: 'Due', empty: 'Any date', choices: dues },
    ...(this.seesRemoved() ? [removedField] : []),
    { kind: 'select', name: 'sort', label: 'Sort by', choices: sorts },
  ]);
  protected readonly list = filteredList({
    place: () => this.place(),
    address: () => ({
      theme: this.theme(),
      owner: this.owner(),
      status: this.status(),
      overdue: this.overdue(),
      removed: this.seesRemoved() ? this.removed() : undefined,
      sort: this.sort(),
      page: this.page(),
    }),
    fields: () => this.fields(),
    ask: (place, asked, signal) => this.api.list(place, asked, signal),
  });
  protected readonly count = computed(() => {
    const page = this.list.shown();
    return page ? `${counted(page.total, 'follow-on action')}${this.list.filtered() ? ' found' : ''}` : '';
  });

  constructor() {
    focusHeadingWith(() => this.page());
  }

  protected titleOf(themeKey: string): string {
    return this.about.themes().find((theme) => theme.value === themeKey)?.label ?? themeKey;
  }
}
