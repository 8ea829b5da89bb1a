import { Component, computed, effect, inject, input, output, untracked } from '@angular/core';
import { FormField, FormRoot, form, maxLength, validate } from '@angular/forms/signals';
import { AssessmentApi } from '../../api/assessment-api';
import type { AssessmentView } from '../../api/types';
import { FormWorkNotes } from '../../forms/form-work/form-work-notes';
import { openFormWork } from '../../forms/form-work/open-form-work';
import { Submission } from '../../forms/submission';
import { Button } from '../../ui/button/button';
import { Checkboxes } from '../../ui/checkboxes/checkboxes';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Textarea } from '../../ui/textarea/textarea';

interface Answers extends Record<string, unknown> {
  reason: string;
  themes: readonly string[];
}

const blank: Answers = { reason: '', themes: [] };

/** Why a year goes back to drafting, and on the full ladder which themes are worked on again. */
@Component({
  selector: 'app-send-back-form',
  imports: [Button, Checkboxes, ErrorSummary, FormField, FormRoot, FormWorkNotes, Textarea],
  template: `
    <app-error-summary [problems]="submission.problems()" />
    <app-form-work-notes [work]="work" [fields]="{}" />
    <form [formRoot]="form">
      <app-textarea
        label="What must change?"
        hint="It is internal: everyone of the council who signs in can read it here and in the history, and it is in no document. Leave out what is exempt or confidential."
        [rows]="3"
        [limit]="1000"
        [formField]="form.reason"
      />
      @if (choosesThemes()) {
        <app-checkboxes
          label="Which themes are to be worked on again?"
          hint="They are reviewed once more. The others keep their reviews."
          [choices]="themeChoices()"
          [small]="true"
          [formField]="$any(form.themes)"
        />
      }
      <div class="govuk-button-group">
        <button type="submit" appButton="warning" [busy]="submission.busy()">{{ button() }}</button>
        <button type="button" class="app-link-button" (click)="cancel()">Cancel</button>
      </div>
    </form>
  `,
})
export class SendBackForm {
  readonly council = input.required<string>();
  readonly assessment = input.required<AssessmentView>();
  readonly button = input.required<string>();
  readonly sent = output<AssessmentView>();
  readonly cancelled = output();
  private readonly api = inject(AssessmentApi);

  protected readonly choosesThemes = computed(() => this.assessment().ladder === 'full');
  protected readonly themeChoices = computed(() =>
    this.assessment().themes.map(({ key, title }) => ({ value: key, label: title })),
  );
  private readonly answers = openFormWork<Answers>(blank);
  protected readonly work = this.answers.work;
  protected readonly submission = new Submission<Answers>();
  protected readonly form = form(
    this.work.values,
    (path) => {
      validate(path.reason, ({ value }) =>
        value().trim() ? undefined : { kind: 'required', message: 'Say what must change' },
      );
      maxLength(path.reason, 1000, { message: 'The reason must be 1,000 characters or fewer' });
      validate(path.themes, ({ value }) =>
        !this.choosesThemes() || value().length
          ? undefined
          : { kind: 'required', message: 'Choose at least one theme to work on again' },
      );
    },
    { submission: this.submission.options(() => this.send()) },
  );

  constructor() {
    effect(() => {
      const [council, { year }] = [this.council(), this.assessment()];
      untracked(() => void this.answers.open(council, `${year}/send-back`, { values: blank, revision: 0 }));
    });
  }

  protected cancel(): void {
    this.work.startAgain();
    this.cancelled.emit();
  }

  private async send(): Promise<void> {
    const { reason, themes } = this.work.values();
    const { revision, year } = this.assessment();
    const at = { council: this.council(), year };
    const view = await this.api.sendBack(at, revision, { reason: reason.trim(), themes: [...themes] });
    this.work.close(true);
    this.sent.emit(view);
  }
}
