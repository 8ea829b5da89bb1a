import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { FormField, FormRoot, form, hidden, required } from '@angular/forms/signals';
import type { AssessmentPlace } from '../../api/assessment-api';
import { FollowOnActionApi } from '../../api/follow-on-action-api';
import { ApiError } from '../../api/problem';
import type { AssessmentView, CouncilPerson, FollowOnActionView } from '../../api/types';
import { ClassificationField } from '../../forms/classification/classification-field';
import { Submission } from '../../forms/submission';
import { Button } from '../../ui/button/button';
import { Checkboxes } from '../../ui/checkboxes/checkboxes';
import { DateInput } from '../../ui/date-input/date-input';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Radios } from '../../ui/radios/radios';
import { Select } from '../../ui/select/select';
import { TextInput } from '../../ui/text-input/text-input';
import { Textarea } from '../../ui/textarea/textarea';
import { origins, statuses } from '../follow-on-actions/status';
import { type ActionAnswers, actionAnswers, actionInput } from './action-answers';

/** Adds a follow-on action or changes one. */
@Component({
  selector: 'app-action-form',
  imports: [Button, Checkboxes, ClassificationField, DateInput, ErrorSummary, FormField, FormRoot, Radios, Select, TextInput, Textarea],
  templateUrl: './action-form.html',
})
export class ActionForm {
  readonly place = input.required<AssessmentPlace>();
  readonly assessment = input.required<AssessmentView>();
  readonly people = input.required<readonly CouncilPerson[]>();
  /** The action to change, or null for a new one. */
  readonly action = input<FollowOnActionView | null>(null);
  /** The theme a new action starts with. */
  readonly startTheme = input('');
  readonly saved = output<FollowOnActionView>();
  readonly cancelled = output();
  private readonly api = inject(FollowOnActionApi);

  protected readonly statuses = statuses;
  protected readonly origins = origins;
  protected readonly submission = new Submission<ActionAnswers>();
  private readonly answers = signal(actionAnswers(null));
  private readonly revision = signal(0);
  protected readonly form = form(
    this.answers,
    (path) => {
      required(path.title, { message: 'Enter a title' });
      required(path.what, { message: 'Say what will be done' });
      required(path.why, { message: 'Say why it is needed' });
      required(path.themeKey, { message: 'Choose a theme' });
      hidden(path.ownerTitle, { when: ({ valueOf }) => valueOf(path.ownerId) !== '' });
      hidden(path.note, { when: ({ valueOf }) => valueOf(path.status) !== 'cancelled' });
    },
    { submission: this.submission.options(() => this.save()) },
  );
  protected readonly isNew = computed(() => this.action() === null);
  protected readonly themeChoices = computed(() =>
    this.assessment().themes.map(({ key, title }) => ({ value: key, label: title })),
  );
  protected readonly personChoices = computed(() => this.people().map(({ id, name }) => ({ value: id, label: name })));
  protected readonly criterionChoices = computed(() => {
    const theme = this.assessment().themes.find(({ key }) => key === this.answers().themeKey);
    return theme?.criteria.map(({ key, text }) => ({ value: key, label: text })) ?? [];
  });

  constructor() {
    effect(() => {
      const action = this.action();
      const start = this.startTheme();
      untracked(() => {
        this.answers.set(actionAnswers(action, start));
        this.revision.set(action?.revision ?? 0);
      });
    });
  }

  private async save(): Promise<void> {
    const action = this.action();
    const input = actionInput(this.answers());
    try {
      this.saved.emit(
        action
          ? await this.api.change(this.place(), action.id, this.revision(), input)
          : await this.api.add(this.place(), input),
      );
    } catch (error) {
      throw this.explained(error);
    }
  }

  /** After somebody else's change the form keeps what was typed; a second press then saves over it, knowingly. */
  private explained(error: unknown): unknown {
    if (!(error instanceof ApiError) || error.status !== 412 || !error.problem.current) return error;
    const current = error.problem.current as FollowOnActionView;
    this.revision.set(current.revision);
    return new ApiError(412, {
      title: 'Changed meanwhile',
      status: 412,
      detail: `${error.problem.changedBy ?? 'Somebody else'} has changed this follow-on action since you opened it; it now reads “${current.title}: ${current.what}”. What you typed is still here. Save again to replace their version with yours, or cancel to see it.`,
    });
  }
}
