import { Component, ElementRef, Injector, type OnInit, afterNextRender, inject, input, output } from '@angular/core';
import { FormField, FormRoot, form, maxLength, submit, validate } from '@angular/forms/signals';
import type { AssessmentPlace } from '../../api/assessment-api';
import { ChallengeApi } from '../../api/challenge-api';
import type { ChallengeAnswer, ChallengeQuestion } from '../../api/types';
import type { Kept } from '../../forms/autosave/autosave-record';
import type { FieldWords } from '../../forms/conflict/record-conflicts';
import { FormWorkNotes } from '../../forms/form-work/form-work-notes';
import { openFormWork } from '../../forms/form-work/open-form-work';
import { Submission } from '../../forms/submission';
import { Button } from '../../ui/button/button';
import { Checkboxes } from '../../ui/checkboxes/checkboxes';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Textarea } from '../../ui/textarea/textarea';

interface AnswerValues extends Record<string, unknown> {
  reason: string;
  publish: boolean;
}

const LIMIT = 5000;

/**
 * Answers a question, or changes its answer. It is sent with a button: half an answer must not lift what a question
 * blocks. Until then its words wait on the device.
 */
@Component({
  selector: 'app-answer-form',
  imports: [Button, Checkboxes, ErrorSummary, FormField, FormRoot, FormWorkNotes, Textarea],
  template: `
    <div class="govuk-inset-text">
      <app-error-summary [problems]="submission.problems()" />
      <app-form-work-notes [work]="work" [fields]="fields" (settled)="sendAgain()" />
      <form [formRoot]="form">
        <app-textarea
          label="What would you tell the inspector?"
          [hint]="'About: ' + question().question"
          [rows]="4"
          [limit]="limit"
          [formField]="form.reason"
        />
        @if (mayPublish()) {
          <app-checkboxes
            label="Who may read the answer"
            hint="What is published is part of the text that is approved and signed. Without this only those see it who read the team’s comments"
            [small]="true"
            [choices]="publishChoices"
            [value]="work.values().publish ? ['publish'] : []"
            (valueChange)="publish($event.includes('publish'))"
          />
        } @else {
          <p class="govuk-hint">The text of the year is no longer changed: this answer is for the team alone.</p>
        }
        <div class="govuk-button-group">
          <button type="submit" appButton="secondary" [busy]="submission.busy()">Save answer</button>
          <button type="button" class="app-link-button" (click)="cancel()">Cancel</button>
        </div>
      </form>
    </div>
  `,
})
export class AnswerForm implements OnInit {
  readonly place = input.required<AssessmentPlace>();
  readonly question = input.required<ChallengeQuestion>();
  /** Whether the text can be changed, which published answers are part of. */
  readonly mayPublish = input.required<boolean>();
  /** Whether the form was opened by the person, who then wants to type, or by the page, to put words back. */
  readonly takesFocus = input(true);
  readonly saved = output<ChallengeAnswer>();
  readonly cancelled = output();
  private readonly api = inject(ChallengeApi);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);

  private readonly answers = openFormWork<AnswerValues>({ reason: '', publish: false });
  protected readonly work = this.answers.work;
  protected readonly limit = LIMIT;
  protected readonly submission = new Submission<AnswerValues>();
  protected readonly form = form(
    this.work.values,
    (path) => {
      validate(path.reason, ({ value }) =>
        value().trim() ? undefined : { kind: 'required', message: 'Say what you would tell the inspector' },
      );
      maxLength(path.reason, LIMIT, { message: 'The answer must be 5,000 characters or fewer' });
    },
    { submission: this.submission.options(() => this.save()) },
  );
  protected readonly publishChoices = [{ value: 'publish', label: 'Publish it with the assessment' }];
  protected readonly fields: Record<string, FieldWords> = {
    reason: { name: 'the answer', text: true, show: (value) => String(value ?? '') },
    publish: { name: 'who may read it', text: false, show: (value) => (value ? 'Published' : 'Team only') },
  };

  ngOnInit(): void {
    const { answer, key } = this.question();
    const { council, year } = this.place();
    void this.answers.open(council, answerDraft(year, key), kept(answer));
    if (!this.takesFocus()) return;
    afterNextRender(() => this.host.querySelector<HTMLElement>('textarea')?.focus(), { injector: this.injector });
  }

  protected publish(publish: boolean): void {
    this.work.values.update((values) => ({ ...values, publish }));
  }

  protected sendAgain(): void {
    void submit(this.form);
  }

  protected cancel(): void {
    this.work.startAgain();
    this.cancelled.emit();
  }

  private async save(): Promise<void> {
    const answer = await this.work.send(
      (_, revision) => this.api.answer(this.place(), this.question().key, revision, this.work.values()),
      (current) => kept(current as ChallengeAnswer),
    );
    this.work.close(true);
    this.saved.emit(answer);
  }
}

/** Where the words of an answer wait on the device. */
export function answerDraft(year: string, key: string): string {
  return `${year}/challenge/${key}`;
}

function kept(answer: Pick<ChallengeAnswer, 'reason' | 'publish' | 'revision'> | null): Kept<AnswerValues> {
  const { reason = '', publish = false, revision = 0 } = answer ?? {};
  return { values: { reason, publish }, revision };
}
