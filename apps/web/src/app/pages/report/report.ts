import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ReportApi } from '../../api/report-api';
import { yearInWords } from '../../format/year';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { RegisterLinks } from '../../ui/register-links/register-links';
import { LinkCheckPanel } from './link-check';
import { MembersPageChoice } from './members-page-choice';
import { MeetingNotices } from './meeting-notices';
import { PackCheck } from './pack-check';

/** The report of a year: what is wrong with it, and what is left out and why. */
@Component({
  selector: 'app-report',
  imports: [
    Breadcrumbs,
    LinkCheckPanel,
    LoadProblem,
    Loading,
    MeetingNotices,
    MembersPageChoice,
    PackCheck,
    PageHeading,
    RegisterLinks,
    RouterLink,
  ],
  templateUrl: './report.html',
})
export class Report {
  readonly council = input.required<string>();
  readonly year = input.required<string>();
  protected readonly yearInWords = yearInWords;
  private readonly api = inject(ReportApi);

  protected readonly place = computed(() => ({ council: this.council(), year: this.year() }));
  protected readonly check = resource({
    params: () => this.place(),
    loader: ({ params, abortSignal }) => this.api.check(params, abortSignal),
  });
  protected readonly home = computed(() => ['/councils', this.council(), 'assessments', this.year()]);
  protected readonly signOff = computed(() => [...this.home(), 'sign-off']);
  protected readonly sealed = computed(() => this.check.hasValue() && this.check.value().state === 'sealed');
  /** What stands there is what will be published, though it is a draft until it is sealed. */
  protected readonly agreed = computed(
    () => this.sealed() || (this.check.hasValue() && this.check.value().state === 'statutory-sign-off'),
  );
}
