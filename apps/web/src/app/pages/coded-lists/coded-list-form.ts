import { Component, effect, inject, input, resource, untracked } from '@angular/core';
import { FormField, FormRoot, form, maxLength, required, submit } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { ApiError } from '../../api/problem';
import { ReportFormApi } from '../../api/report-form-api';
import type { CodedList } from '../../api/types';
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
import { TextInput } from '../../ui/text-input/text-input';
import { Textarea } from '../../ui/textarea/textarea';
import { itemsFrom, linesOf, listKey } from './list-lines';

interface Answers extends Record<string, unknown> {
  title: string;
  items: string;
}

const blank: Answers = { title: '', items: '' };

/** Writes a coded list, one item a line. */
@Component({
  selector: 'app-coded-list-form',
  imports: [
    Breadcrumbs,
    Button,
    ErrorSummary,
    FormField,
    FormRoot,
    FormWorkNotes,
    LoadProblem,
    Loading,
    PageHeading,
    RouterLink,
    TextInput,
    Textarea,
  ],
  template: `
    <app-breadcrumbs [crumbs]="[{ label: 'Coded lists', link: up() }]" />
    @if (read.error(); as error) {
      <app-load-problem [error]="error" (retry)="read.reload()" />
    } @else if (!read.hasValue()) {
      <app-loading />
    } @else {
      <app-error-summary [problems]="submission.problems()" />
      @let title = list() === 'new' ? 'Add a list' : 'Change a list';
      <h1 class="govuk-heading-l" [appHeading]="title">{{ title }}</h1>
      <app-form-work-notes [work]="work" [fields]="fields" (settled)="sendAgain()" />
      <form class="app-form" [formRoot]="form">
        <app-text-input label="Name of the list" hint="For instance: Strategic objectives" [formField]="form.title" />
        <app-textarea
          label="Items"
          hint="One on each line, the code first. For instance: SO1 Homes that people can afford"
          [rows]="12"
          [formField]="form.items"
        />
        <div class="govuk-button-group">
          <button type="submit" appButton [busy]="submission.busy()">Save the list</button>
          <a class="govuk-link" [routerLink]="up()">Cancel</a>
        </div>
      </form>
    }
  `,
})
export class CodedListForm {
  readonly council = input.required<string>();
  /** The list's key in the address, or `new`. */
  readonly list = input.required<string>();
  private readonly api = inject(ReportFormApi);
  private readonly router = inject(Router);
  private readonly live = inject(LiveRegion);

  protected readonly fields = {
    title: { name: 'the name of the list', text: false, show: String },
    items: { name: 'the items', text: true, show: String },
  };
  protected readonly read = resource({
    params: () => ({ council: this.council(), key: this.list() }),
    loader: async ({ params: { council, key }, abortSignal }) => {
      const all = await this.api.lists(council, abortSignal);
      const list = all.find((one) => one.key === key) ?? null;
      if (!list && key !== 'new') throw new ApiError(404, { title: 'We cannot find that list.', status: 404 });
      return { list, taken: all.map((one) => one.key) };
    },
  });
  private readonly answers = openFormWork<Answers>(blank);
  protected readonly work = this.answers.work;
  protected readonly submission = new Submission<Answers>();
  protected readonly form = form(
    this.work.values,
    (path) => {
      required(path.title, { message: 'Enter the name of the list' });
      maxLength(path.title, 120, { message: 'The name of the list must be 120 characters or fewer' });
    },
    { submission: this.submission.options(() => this.save()) },
  );

  constructor() {
    effect(() => {
      if (!this.read.hasValue()) return;
      const { list } = this.read.value();
      const start = { values: list ? answersOf(list) : blank, revision: list?.revision ?? 0 };
      untracked(() => void this.answers.open(this.council(), `coded-list/${this.list()}`, start));
    });
  }

  protected up(): string[] {
    return ['/councils', this.council(), 'coded-lists'];
  }

  protected sendAgain(): void {
    void submit(this.form);
  }

  private async save(): Promise<void> {
    await this.work.send(
      (_, revision) => {
        const { title, items } = this.work.values();
        const taken = this.read.value()?.taken ?? [];
        const key = this.list() === 'new' ? listKey(title, taken) : this.list();
        return this.api.writeList(this.council(), { key, title: title.trim(), items: itemsFrom(items), revision });
      },
      (current) => {
        const list = current as CodedList;
        return { values: answersOf(list), revision: list.revision };
      },
    );
    this.work.close(true);
    await this.router.navigate(this.up());
    this.live.say('Saved');
  }
}

function answersOf({ title, items }: CodedList): Answers {
  return { title, items: linesOf(items) };
}
