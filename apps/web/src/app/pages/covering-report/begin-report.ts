import { Component, computed, effect, inject, input, resource, untracked } from '@angular/core';
import { FormField, FormRoot, form, maxLength, required } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { CoveringApi } from '../../api/covering-api';
import { ReportFormApi } from '../../api/report-form-api';
import { FormWorkNotes } from '../../forms/form-work/form-work-notes';
import { openFormWork } from '../../forms/form-work/open-form-work';
import { Submission } from '../../forms/submission';
import { dateInWords } from '../../format/dates';
import { yearInWords } from '../../format/year';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { Button } from '../../ui/button/button';
import { DateInput } from '../../ui/date-input/date-input';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { Radios } from '../../ui/radios/radios';
import { TextInput } from '../../ui/text-input/text-input';

interface Answers extends Record<string, unknown> {
  form: string;
  body: string;
  meetsOn: string | null;
}

const blank: Answers = { form: '', body: '', meetsOn: null };
const questions = [Breadcrumbs, Button, DateInput, ErrorSummary, Radios, TextInput];

/** Begins a covering report: by which form, for which meeting. */
@Component({
  selector: 'app-begin-report',
  imports: [...questions, FormField, FormRoot, FormWorkNotes, LoadProblem, Loading, PageHeading, RouterLink],
  template: `
    <app-breadcrumbs
      [crumbs]="[
        { label: yearInWords(year()), link: ['/councils', council(), 'assessments', year()] },
        { label: 'Covering reports', link: list() },
      ]"
    />
    @if (forms.error(); as error) {
      <app-load-problem [error]="error" (retry)="forms.reload()" />
    } @else if (!forms.hasValue()) {
      <app-loading />
    } @else {
      <app-error-summary [problems]="submission.problems()" />
      <h1 class="govuk-heading-l" appHeading="Begin a covering report">Begin a covering report</h1>
      <app-form-work-notes [work]="work" [fields]="fields" />
      <form class="app-form" [formRoot]="form">
        <app-radios label="By which form" size="s" [choices]="choices()" [formField]="$any(form.form)" />
        <app-text-input
          label="The body that meets"
          size="s"
          hint="For instance: Full Council"
          [formField]="form.body"
        />
        <app-date-input
          label="Date of the meeting (optional)"
          size="s"
          hint="For instance: 16 7 2027. You can enter it later"
          [formField]="form.meetsOn"
        />
        <div class="govuk-button-group">
          <button type="submit" appButton [busy]="submission.busy()">Begin the report</button>
          <a class="govuk-link" [routerLink]="list()">Cancel</a>
        </div>
      </form>
    }
  `,
})
export class BeginReport {
  readonly council = input.required<string>();
  readonly year = input.required<string>();
  private readonly api = inject(CoveringApi);
  private readonly formApi = inject(ReportFormApi);
  private readonly router = inject(Router);

  protected readonly yearInWords = yearInWords;
  protected readonly place = computed(() => ({ council: this.council(), year: this.year() }));
  protected readonly list = computed(() => [
    '/councils',
    this.council(),
    'assessments',
    this.year(),
    'covering-reports',
  ]);
  protected readonly forms = resource({
    params: () => this.council(),
    loader: ({ params, abortSignal }) => this.formApi.list(params, abortSignal),
  });
  protected readonly choices = computed(() =>
    (this.forms.value() ?? []).map(({ key, title, builtIn, size }) => ({
      value: key,
      label: title,
      hint: `${size} fields${builtIn ? '' : ', your council’s own'}`,
    })),
  );
  protected readonly fields = {
    form: { name: 'the form', text: false, show: String },
    body: { name: 'the body that meets', text: false, show: String },
    meetsOn: { name: 'the date', text: false, show: (value: unknown) => dateInWords(value as string | null) },
  };

  private readonly answers = openFormWork<Answers>(blank);
  protected readonly work = this.answers.work;
  protected readonly submission = new Submission<Answers>();
  protected readonly form = form(
    this.work.values,
    (path) => {
      required(path.form, { message: 'Choose the form of the report' });
      required(path.body, { message: 'Enter the body that meets, such as Full Council' });
      maxLength(path.body, 120, { message: 'The name of the body must be 120 characters or fewer' });
    },
    { submission: this.submission.options(() => this.begin()) },
  );

  constructor() {
    effect(() => {
      const object = `${this.year()}/covering-report/new`;
      const council = this.council();
      untracked(() => void this.answers.open(council, object, { values: blank, revision: 0 }));
    });
  }

  private async begin(): Promise<void> {
    const { form: key, body, meetsOn } = this.work.values();
    const { id } = await this.api.add(this.place(), { form: key, body: body.trim(), meetsOn });
    this.work.close(true);
    await this.router.navigate([...this.list(), id]);
  }
}
