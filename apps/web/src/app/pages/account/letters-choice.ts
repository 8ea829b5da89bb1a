import { Component, computed, inject, linkedSignal, resource, signal } from '@angular/core';
import { NotificationApi } from '../../api/notification-api';
import type { LettersChoice as Letters } from '../../api/types';
import { problemsOf } from '../../forms/problems-of';
import type { FormProblem } from '../../forms/submission';
import { Session } from '../../session/session';
import { Button } from '../../ui/button/button';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Loading } from '../../ui/load/loading';
import { type Choice, Radios } from '../../ui/radios/radios';
import { Select } from '../../ui/select/select';

const choices: Choice[] = [
  { value: 'at-once', label: 'At once', hint: 'One message for each thing you are told of' },
  { value: 'daily', label: 'Once a day', hint: 'At 7am, one message about all that you have not read' },
  { value: 'none', label: 'Not at all', hint: 'You still find everything under Notifications' },
];

/** When e-mail about one's notifications comes, for each council on its own. */
@Component({
  selector: 'app-letters-choice',
  imports: [Button, ErrorSummary, Loading, Radios, Select],
  template: `
    <h2 class="govuk-heading-m" id="letters" tabindex="-1">E-mail about notifications</h2>
    <app-error-summary [problems]="problems()" />
    @if (councils().length > 1) {
      <app-select
        label="Council"
        [choices]="councils()"
        [value]="council() ?? ''"
        (valueChange)="council.set($event)"
      />
    }
    @if (chosen.error(); as error) {
      <p class="govuk-error-message" role="alert">{{ problemsOf(error)[0]?.message }}</p>
    } @else if (!chosen.hasValue()) {
      <app-loading />
    } @else {
      <form class="app-form" (submit)="$event.preventDefault(); save()">
        <app-radios
          label="When should it come?"
          hint="It says who did what, and never holds a comment or anything exempt"
          size="s"
          [small]="true"
          [choices]="choices"
          [value]="answer()"
          (valueChange)="answer.set($event)"
        />
        <button type="submit" appButton="secondary" [busy]="busy()">Save this choice</button>
        @if (saved()) {
          <p class="govuk-body" role="status">Saved.</p>
        }
      </form>
    }
  `,
})
export class LettersChoice {
  private readonly api = inject(NotificationApi);
  private readonly session = inject(Session);

  protected readonly choices = choices;
  protected readonly problemsOf = problemsOf;
  protected readonly councils = computed<Choice[]>(() =>
    this.session.councils().map(({ slug, name }) => ({ value: slug, label: name })),
  );
  protected readonly council = linkedSignal<string | undefined>(() => this.councils()[0]?.value);
  protected readonly chosen = resource({
    params: () => this.council(),
    loader: ({ params, abortSignal }) => this.api.letters(params, abortSignal),
  });
  protected readonly answer = linkedSignal<string | null>(() => (this.chosen.hasValue() ? this.chosen.value() : null));
  protected readonly busy = signal(false);
  protected readonly saved = linkedSignal({ source: () => this.answer(), computation: () => false });
  protected readonly problems = signal<FormProblem[]>([]);

  protected async save(): Promise<void> {
    const [council, answer] = [this.council(), this.answer()];
    if (!council || !answer) return;
    this.busy.set(true);
    this.problems.set([]);
    try {
      await this.api.chooseLetters(council, answer as Letters);
      this.saved.set(true);
    } catch (error) {
      this.problems.set(problemsOf(error));
    } finally {
      this.busy.set(false);
    }
  }
}
