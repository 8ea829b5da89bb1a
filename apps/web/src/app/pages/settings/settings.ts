import { Component, computed, effect, inject, input, resource, signal } from '@angular/core';
import { FormField, FormRoot, form, pattern, required } from '@angular/forms/signals';
import { CouncilApi } from '../../api/council-api';
import { Submission } from '../../forms/submission';
import { Session } from '../../session/session';
import { PageHeading } from '../../shell/page-heading';
import { Button } from '../../ui/button/button';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { NotificationBanner } from '../../ui/notification-banner/notification-banner';
import { TextInput } from '../../ui/text-input/text-input';

/** The council's name and colour. */
@Component({
  selector: 'app-settings',
  imports: [Button, ErrorSummary, FormField, FormRoot, LoadProblem, Loading, NotificationBanner, PageHeading, TextInput],
  template: `
    @if (view.error(); as error) {
      <app-load-problem [error]="error" (retry)="view.reload()" />
    } @else if (!view.hasValue()) {
      <app-loading />
    } @else {
      @if (saved()) {
        <app-notification-banner [success]="true"><p class="govuk-notification-banner__heading">Settings saved.</p></app-notification-banner>
      }
      <app-error-summary [problems]="submission.problems()" />
      <h1 class="govuk-heading-l" appHeading="Council settings">Council settings</h1>
      @if (mayManage()) {
        <form [formRoot]="form">
          <app-text-input label="Name of the council" [formField]="form.name" />
          <app-text-input label="Colour" hint="A # and six digits or letters a to f, for instance #144e81. It is the bar under the council’s name and on the report." width="10" [formField]="form.brandColour" />
          <button type="submit" appButton [busy]="submission.busy()">Save settings</button>
        </form>
      } @else {
        <dl class="govuk-summary-list">
          <div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">Name of the council</dt><dd class="govuk-summary-list__value">{{ view.value().name }}</dd></div>
          <div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">Colour</dt><dd class="govuk-summary-list__value">{{ view.value().brandColour }}</dd></div>
        </dl>
        <p class="govuk-body">An administrator of your council can change these.</p>
      }
    }
  `,
})
export class Settings {
  readonly council = input.required<string>();
  private readonly api = inject(CouncilApi);
  private readonly session = inject(Session);

  protected readonly view = resource({
    params: () => this.council(),
    loader: ({ params, abortSignal }) => this.api.read(params, abortSignal),
  });
  protected readonly mayManage = computed(() => this.session.may(this.council(), 'council:manage'));
  protected readonly saved = signal(false);
  protected readonly submission = new Submission<{ name: string; brandColour: string }>();
  private readonly answers = signal({ name: '', brandColour: '' });
  protected readonly form = form(
    this.answers,
    (path) => {
      required(path.name, { message: 'Enter the council’s name' });
      pattern(path.brandColour, /^#[0-9a-f]{6}$/i, { message: 'Enter the colour as # and six digits or letters a to f' });
    },
    { submission: this.submission.options(() => this.save()) },
  );

  constructor() {
    effect(() => {
      if (this.view.hasValue()) this.answers.set({ name: this.view.value().name, brandColour: this.view.value().brandColour });
    });
  }

  private async save(): Promise<void> {
    this.saved.set(false);
    if (!this.view.hasValue()) return;
    const { name, brandColour } = this.answers();
    const change = { name, brandColour: brandColour.toLowerCase() };
    this.view.set(await this.api.change(this.council(), this.view.value().revision, change));
    this.saved.set(true);
    await this.session.reload();
  }
}
