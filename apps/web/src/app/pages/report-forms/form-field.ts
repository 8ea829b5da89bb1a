import { Component, computed, effect, inject, input, resource, untracked } from '@angular/core';
import { FormField, FormRoot, form, hidden, maxLength, required, submit } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { ApiError } from '../../api/problem';
import { ReportFormApi } from '../../api/report-form-api';
import type { ReportFormField, ReportFormView } from '../../api/types';
import { FormWorkNotes } from '../../forms/form-work/form-work-notes';
import { openFormWork } from '../../forms/form-work/open-form-work';
import { Submission } from '../../forms/submission';
import { LiveRegion } from '../../shell/live-region';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { Button } from '../../ui/button/button';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { Radios } from '../../ui/radios/radios';
import { Select } from '../../ui/select/select';
import { TextInput } from '../../ui/text-input/text-input';
import { Textarea } from '../../ui/textarea/textarea';
import { type FieldAnswers, answerWords, blankField, fieldAnswers, fieldInput, yesOrNo } from './field-answers';
import { kinds, places } from './kind-words';

const questions = [Breadcrumbs, Button, ErrorSummary, Radios, Select, TextInput, Textarea];
const startsWithText = ['line', 'paragraphs', 'list', 'choice'];

/** Adds a field to a report form, or changes one. */
@Component({
  selector: 'app-form-field',
  imports: [...questions, FormField, FormRoot, FormWorkNotes, LoadProblem, Loading, PageHeading, RouterLink],
  templateUrl: './form-field.html',
})
export class FormFieldPage {
  readonly council = input.required<string>();
  readonly form = input.required<string>();
  /** The field's key in the address; absent when one is added. */
  readonly field = input<string>();
  private readonly api = inject(ReportFormApi);
  private readonly router = inject(Router);
  private readonly live = inject(LiveRegion);

  protected readonly kinds = kinds;
  protected readonly places = places;
  protected readonly yesOrNo = yesOrNo;
  protected readonly words = answerWords;
  protected readonly title = computed(() => (this.field() ? 'Change a field' : 'Add a field'));
  protected readonly up = computed(() => ['/councils', this.council(), 'report-forms', this.form()]);
  protected readonly read = resource({
    params: () => ({ council: this.council(), form: this.form(), field: this.field() }),
    loader: async ({ params: { council, form: key, field }, abortSignal }) => {
      const [view, lists] = await Promise.all([
        this.api.read(council, key, abortSignal),
        this.api.lists(council, abortSignal),
      ]);
      const found = view.fields.find((one) => one.key === field) ?? null;
      if (field && !found) throw new ApiError(404, { title: 'We cannot find that field.', status: 404 });
      return { view, lists: lists.map(({ key: value, title: label }) => ({ value, label })), field: found };
    },
  });

  private readonly answers = openFormWork<FieldAnswers>(blankField);
  protected readonly work = this.answers.work;
  protected readonly submission = new Submission<FieldAnswers>();
  protected readonly entry = form(
    this.work.values,
    (path) => {
      required(path.kind, { message: 'Choose what the field holds' });
      required(path.label, { message: 'Enter the heading of the field' });
      maxLength(path.label, 120, { message: 'The heading must be 120 characters or fewer' });
      required(path.place, { message: 'Choose where it is printed' });
      maxLength(path.group, 120, { message: 'The heading over it must be 120 characters or fewer' });
      maxLength(path.hint, 500, { message: 'The hint must be 500 characters or fewer' });
      maxLength(path.initial, 5000, { message: 'What it starts with must be 5,000 characters or fewer' });
      hidden(path.initial, { when: ({ valueOf }) => !startsWithText.includes(valueOf(path.kind)) });
      hidden(path.options, { when: ({ valueOf }) => valueOf(path.kind) !== 'choice' });
      hidden(path.columns, { when: ({ valueOf }) => valueOf(path.kind) !== 'table' });
      hidden(path.list, { when: ({ valueOf }) => valueOf(path.kind) !== 'coded' });
      required(path.list, { message: 'Choose the list that the items come from' });
    },
    { submission: this.submission.options(() => this.save()) },
  );

  constructor() {
    effect(() => {
      if (!this.read.hasValue()) return;
      const { view, field } = this.read.value();
      const object = `report-form/${view.key}/${field?.key ?? 'new'}`;
      const start = { values: field ? fieldAnswers(field) : blankField, revision: view.revision };
      untracked(() => void this.answers.open(this.council(), object, start));
    });
  }

  protected sendAgain(): void {
    void submit(this.entry);
  }

  private async save(): Promise<void> {
    const field = this.field();
    await this.work.send(
      (_, revision) => {
        const answers = this.work.values();
        const form = { key: this.form(), revision };
        const input = fieldInput(answers);
        return field
          ? this.api.changeField(this.council(), form, field, input)
          : this.api.addField(this.council(), form as ReportFormView, {
              ...input,
              kind: answers.kind as ReportFormField['kind'],
            });
      },
      (current) => {
        const view = current as ReportFormView;
        const theirs = view.fields.find(({ key }) => key === field);
        return { values: theirs ? fieldAnswers(theirs) : this.work.values(), revision: view.revision };
      },
    );
    this.work.close(true);
    await this.router.navigate(this.up());
    this.live.say('Saved');
  }
}
