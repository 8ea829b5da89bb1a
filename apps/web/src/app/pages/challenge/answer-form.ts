import {
  Component,
  ElementRef,
  Injector,
  type OnInit,
  afterNextRender,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import type { AssessmentPlace } from '../../api/assessment-api';
import { ChallengeApi } from '../../api/challenge-api';
import { ApiError, sentenceOf } from '../../api/problem';
import type { ChallengeAnswer, ChallengeQuestion } from '../../api/types';
import type { Kept } from '../../forms/autosave/autosave-record';
import type { FieldWords } from '../../forms/conflict/record-conflicts';
import { FormWorkNotes } from '../../forms/form-work/form-work-notes';
import { openFormWork } from '../../forms/form-work/open-form-work';
import { Button } from '../../ui/button/button';
import { Checkboxes } from '../../ui/checkboxes/checkboxes';
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
  imports: [Button, Checkboxes, FormWorkNotes, Textarea],
  template: `
    <div class="govuk-inset-text">
      <app-form-work-notes [work]="work" [fields]="fields" (settled)="save()" />
      @if (problem(); as message) {
        <p class="govuk-error-message" role="alert"><span class="govuk-visually-hidden">Error:</span> {{ message }}</p>
      }
      <app-textarea
        label="What would you tell the inspector?"
        [hint]="'About: ' + question().question"
        [rows]="4"
        [limit]="limit"
        [problem]="fieldProblem()"
        [value]="work.values().reason"
        (valueChange)="edit({ reason: $event })"
      />
      @if (mayPublish()) {
        <app-checkboxes
          label="Who may read the answer"
          hint="What is published is part of the text that is approved and signed. Without this only those see it who read the team’s comments"
          [small]="true"
          [choices]="publishChoices"
          [value]="work.values().publish ? ['publish'] : []"
          (valueChange)="edit({ publish: $event.includes('publish') })"
        />
      } @else {
        <p class="govuk-hint">The text of the year is no longer changed: this answer is for the team alone.</p>
      }
      <div class="govuk-button-group">
        <button type="button" appButton="secondary" [busy]="busy()" (click)="save()">Save answer</button>
        <button type="button" class="app-link-button" (click)="cancel()">Cancel</button>
      </div>
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
  protected readonly busy = signal(false);
  protected readonly problem = signal<string | null>(null);
  protected readonly fieldProblem = signal<string | null>(null);
  protected readonly publishChoices = [{ value: 'publish', label: 'Publish it with the assessment' }];
  protected readonly fields: Record<string, FieldWords> = {
    reason: { name: 'the answer', text: true, show: (value) => String(value ?? '') },
    publish: { name: 'who may read it', text: false, show: (value) => (value ? 'Published' : 'Team only') },
  };

  ngOnInit(): void {
    const { answer, key } = this.question();
    const { council, year } = this.place();
    void this.answers.open(council, answerDraft(year, key), kept(answer));
    if (this.takesFocus()) this.focusText();
  }

  protected edit(change: Partial<AnswerValues>): void {
    this.fieldProblem.set(null);
    this.work.values.update((values) => ({ ...values, ...change }));
  }

  protected async save(): Promise<void> {
    this.problem.set(null);
    this.fieldProblem.set(null);
    this.busy.set(true);
    try {
      const answer = await this.work.send(
        (_, revision) => this.api.answer(this.place(), this.question().key, revision, this.work.values()),
        (current) => kept(current as ChallengeAnswer),
      );
      this.work.close(true);
      this.saved.emit(answer);
    } catch (error) {
      this.failed(error);
    } finally {
      this.busy.set(false);
    }
  }

  protected cancel(): void {
    this.work.startAgain();
    this.cancelled.emit();
  }

  private failed(error: unknown): void {
    const atField = error instanceof ApiError ? error.fields['reason'] : undefined;
    if (!atField) return this.problem.set(sentenceOf(error));
    this.fieldProblem.set(atField);
    this.focusText();
  }

  private focusText(): void {
    const focus = (): void => this.host.querySelector<HTMLElement>('textarea')?.focus();
    afterNextRender(focus, { injector: this.injector });
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
