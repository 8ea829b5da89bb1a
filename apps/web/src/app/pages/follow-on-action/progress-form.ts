import { Component, computed, effect, inject, input, output, untracked } from '@angular/core';
import { FormField, FormRoot, form, maxLength, submit, validate } from '@angular/forms/signals';
import type { AssessmentPlace } from '../../api/assessment-api';
import { FollowOnActionApi } from '../../api/follow-on-action-api';
import type { FollowOnActionView } from '../../api/types';
import { FormWorkNotes } from '../../forms/form-work/form-work-notes';
import { openFormWork } from '../../forms/form-work/open-form-work';
import { Submission } from '../../forms/submission';
import { Button } from '../../ui/button/button';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Radios } from '../../ui/radios/radios';
import { Textarea } from '../../ui/textarea/textarea';
import { statuses } from '../follow-on-actions/status';
import { actionFields } from './action-fields';

interface Progress extends Record<string, unknown> {
  status: string;
  note: string;
}

/** How a follow-on action goes: its status and a note, in one step. */
@Component({
  selector: 'app-progress-form',
  imports: [Button, ErrorSummary, FormField, FormRoot, FormWorkNotes, Radios, Textarea],
  template: `
    <h3 class="govuk-heading-s govuk-!-margin-top-6">Say how it goes</h3>
    <app-error-summary [problems]="submission.problems()" />
    <app-form-work-notes [work]="work" [fields]="fields" (settled)="sendAgain()" />
    <form class="app-form" [formRoot]="form">
      <app-radios
        label="Status"
        size="s"
        hint="Complete needs evidence that it was done: attach it above first"
        [small]="true"
        [choices]="statuses"
        [formField]="$any(form.status)"
      />
      <app-textarea
        label="Progress note"
        hint="What has been done and what comes next. A cancelled follow-on action needs to say why."
        [rows]="4"
        [limit]="2000"
        [formField]="form.note"
      />
      <button type="submit" appButton [busy]="submission.busy()">Save progress</button>
    </form>
  `,
})
export class ProgressForm {
  readonly place = input.required<AssessmentPlace>();
  readonly action = input.required<FollowOnActionView>();
  readonly saved = output<FollowOnActionView>();
  private readonly api = inject(FollowOnActionApi);

  protected readonly statuses = statuses;
  protected readonly fields = actionFields([], []);
  private readonly answers = openFormWork<Progress>({ status: '', note: '' });
  protected readonly work = this.answers.work;
  protected readonly submission = new Submission<Progress>();
  protected readonly form = form(
    this.work.values,
    (path) => {
      validate(path.note, ({ value, valueOf }) => {
        const status = valueOf(path.status);
        if (value().trim()) return undefined;
        if (status === this.action().status)
          return { kind: 'nothing', message: 'Write a note or choose another status' };
        return status === 'cancelled' ? { kind: 'required', message: 'Say why it is cancelled' } : undefined;
      });
      maxLength(path.note, 2000, { message: 'The note must be 2,000 characters or fewer' });
    },
    { submission: this.submission.options(() => this.save()) },
  );

  constructor() {
    // Evidence that comes or goes is no reason to begin the form again.
    const version = computed(() => `${this.action().id} ${this.action().revision}`);
    effect(() => {
      version();
      untracked(() => void this.begin(this.action()));
    });
  }

  private begin(action: FollowOnActionView): Promise<void> {
    const { council, year } = this.place();
    return this.answers.open(council, `${year}/follow-on-action/${action.id}/progress`, kept(action));
  }

  protected sendAgain(): void {
    void submit(this.form);
  }

  private async save(): Promise<void> {
    const { id } = this.action();
    const saved = await this.work.send(
      (changed, revision) => {
        const note = this.work.values().note.trim();
        // A note alone conflicts with nobody's edit.
        if (changed.status === undefined) return this.api.addNote(this.place(), id, note);
        const status = changed.status as FollowOnActionView['status'];
        return this.api.change(this.place(), id, revision, { status, ...(note ? { note } : {}) });
      },
      (current) => kept(current as FollowOnActionView),
    );
    this.work.close(true);
    this.form().reset();
    await this.begin(saved);
    this.saved.emit(saved);
  }
}

function kept(action: FollowOnActionView): { values: Progress; revision: number } {
  return { values: { status: action.status, note: '' }, revision: action.revision };
}
