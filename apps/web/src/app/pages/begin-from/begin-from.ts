import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { AssessmentApi } from '../../api/assessment-api';
import { CarryApi, carriedLink } from '../../api/carry-api';
import { ApiError } from '../../api/problem';
import { counted } from '../../format/amounts';
import { yearInWords } from '../../format/year';
import { Submission } from '../../forms/submission';
import { LiveRegion } from '../../shell/live-region';
import { PageHeading } from '../../shell/page-heading';
import { Session } from '../../session/session';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { Button } from '../../ui/button/button';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { Select } from '../../ui/select/select';
import { CarryPreviewNote } from '../open-year/carry-preview';
import { whyNot, yearsBefore } from './beginning';

/** Begins a year that was opened empty from an earlier one, after showing what would come along. */
@Component({
  selector: 'app-begin-from',
  imports: [
    Breadcrumbs,
    Button,
    CarryPreviewNote,
    ErrorSummary,
    FormField,
    FormRoot,
    LoadProblem,
    Loading,
    PageHeading,
    RouterLink,
    Select,
  ],
  templateUrl: './begin-from.html',
})
export class BeginFrom {
  readonly council = input.required<string>();
  readonly year = input.required<string>();
  private readonly assessments = inject(AssessmentApi);
  private readonly api = inject(CarryApi);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly live = inject(LiveRegion);

  protected readonly yearInWords = yearInWords;
  protected readonly forbidden = new ApiError(403, { title: 'You cannot open a year', status: 403 });
  protected readonly mayOpen = computed(() => this.session.may(this.council(), 'assessment:open'));
  protected readonly place = computed(() => ({ council: this.council(), year: this.year() }));
  protected readonly home = computed(() => ['/councils', this.council(), 'assessments', this.year()]);
  protected readonly view = resource({
    params: () => this.place(),
    loader: async ({ params, abortSignal }) => {
      const [assessment, years] = await Promise.all([
        this.assessments.read(params, abortSignal),
        this.assessments.list(params.council, abortSignal),
      ]);
      return { assessment, whyNot: whyNot(assessment), earlier: yearsBefore(years, assessment.year) };
    },
  });
  protected readonly choices = computed(() =>
    this.view.hasValue() ? this.view.value().earlier.map((year) => ({ value: year, label: year })) : [],
  );

  protected readonly submission = new Submission<{ from: string }>();
  protected readonly answers = signal({ from: '' });
  protected readonly form = form(
    this.answers,
    (path) => required(path.from, { message: 'Choose the year to begin from' }),
    { submission: this.submission.options(({ from }) => this.begin(from)) },
  );

  private async begin(from: string): Promise<void> {
    try {
      const { total } = await this.api.begin(this.place(), from);
      this.live.say(`${counted(total, 'thing')} came along from ${from}.`);
    } catch (error) {
      // Somebody was faster, or has begun to write: the page says how the year stands now.
      if (error instanceof ApiError && error.status === 409) this.view.reload();
      throw error;
    }
    await this.router.navigate(carriedLink(this.place()));
  }
}
