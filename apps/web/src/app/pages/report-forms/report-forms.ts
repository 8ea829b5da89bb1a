import { Component, computed, effect, inject, input, resource, untracked } from '@angular/core';
import { FormField, FormRoot, form, maxLength, required } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { ReportFormApi } from '../../api/report-form-api';
import type { ReportFormView } from '../../api/types';
import { FormWorkNotes } from '../../forms/form-work/form-work-notes';
import { openFormWork } from '../../forms/form-work/open-form-work';
import { Submission } from '../../forms/submission';
import { Session } from '../../session/session';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { Button } from '../../ui/button/button';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { Radios } from '../../ui/radios/radios';
import { Select } from '../../ui/select/select';
import { TextInput } from '../../ui/text-input/text-input';
import { bodies, bodyInWords } from './kind-words';

interface Answers extends Record<string, unknown> {
  copyOf: string;
  title: string;
  body: string;
}

const blank: Answers = { copyOf: '', title: '', body: '' };
const questions = [Breadcrumbs, Button, ErrorSummary, Radios, Select, TextInput];

/** The report forms of a council: those that every council has, and its own. */
@Component({
  selector: 'app-report-forms',
  imports: [...questions, FormField, FormRoot, FormWorkNotes, LoadProblem, Loading, PageHeading, RouterLink],
  templateUrl: './report-forms.html',
})
export class ReportForms {
  readonly council = input.required<string>();
  private readonly api = inject(ReportFormApi);
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  protected readonly bodies = bodies;
  protected readonly bodyInWords = bodyInWords;
  protected readonly mayWrite = computed(() => this.session.may(this.council(), 'report:write'));
  protected readonly forms = resource({
    params: () => this.council(),
    loader: ({ params, abortSignal }) => this.api.list(params, abortSignal),
  });
  protected readonly choices = computed(() =>
    (this.forms.value() ?? []).map(({ key, title }) => ({ value: key, label: title })),
  );
  protected readonly fields = {
    copyOf: { name: 'the form to copy', text: false, show: String },
    title: { name: 'the name of the form', text: false, show: String },
    body: { name: 'the body it goes to', text: false, show: String },
  };
  private readonly answers = openFormWork<Answers>(blank);
  protected readonly work = this.answers.work;
  protected readonly submission = new Submission<Answers>();
  protected readonly form = form(
    this.work.values,
    (path) => {
      required(path.title, { message: 'Enter the name of the form' });
      maxLength(path.title, 120, { message: 'The name of the form must be 120 characters or fewer' });
      required(path.body, { message: 'Choose which kind of body the report goes to' });
    },
    { submission: this.submission.options(() => this.add()) },
  );

  constructor() {
    effect(() => {
      const council = this.council();
      untracked(() => void this.answers.open(council, 'report-form/new', { values: blank, revision: 0 }));
    });
  }

  private async add(): Promise<void> {
    const { copyOf, title, body } = this.work.values();
    const { key } = await this.api.add(this.council(), {
      copyOf: copyOf || null,
      title: title.trim(),
      body: body as ReportFormView['body'],
    });
    this.work.close(true);
    await this.router.navigate(['/councils', this.council(), 'report-forms', key]);
  }
}
