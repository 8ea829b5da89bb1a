import { Component, inject, input, output, signal } from '@angular/core';
import type { AssessmentPlace } from '../../api/assessment-api';
import { ChallengeApi } from '../../api/challenge-api';
import { ApiError, sentenceOf } from '../../api/problem';
import type { ChallengeAnswer } from '../../api/types';
import { PressOnce } from '../../ui/button/press-once';

/** Takes an answer back. The history keeps it, and it can be given again. */
@Component({
  selector: 'app-withdraw-answer',
  imports: [PressOnce],
  template: `
    <button type="button" appPressOnce class="app-link-button app-link-button--danger" (click)="withdraw()">
      Withdraw the answer<span class="govuk-visually-hidden">: {{ of() }}</span>
    </button>
    @if (problem(); as message) {
      <p class="govuk-error-message" role="alert"><span class="govuk-visually-hidden">Error:</span> {{ message }}</p>
    }
  `,
})
export class WithdrawAnswer {
  readonly place = input.required<AssessmentPlace>();
  readonly key = input.required<string>();
  /** The question, for people who hear the page. */
  readonly of = input.required<string>();
  readonly revision = input.required<number>();
  readonly withdrawn = output();
  /** Somebody else changed the answer meanwhile: it as it stands now. */
  readonly stale = output<ChallengeAnswer | null>();
  private readonly api = inject(ChallengeApi);
  protected readonly problem = signal<string | null>(null);

  protected async withdraw(): Promise<void> {
    this.problem.set(null);
    try {
      await this.api.withdraw(this.place(), this.key(), this.revision());
      this.withdrawn.emit();
    } catch (error) {
      const current = error instanceof ApiError && error.status === 412 ? error.problem.current : null;
      if (!current) return this.problem.set(sentenceOf(error));
      const newest = current as unknown as ChallengeAnswer;
      this.problem.set('Somebody else changed the answer. It is shown now: withdraw it again if it should still go.');
      this.stale.emit(newest.revision === 0 ? null : newest);
    }
  }
}
