import { Component, computed, effect, inject, input, resource, untracked } from '@angular/core';
import { FormField, FormRoot, form, hidden, maxLength, required, submit, validate } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { FollowOnActionApi, type FollowOnActionInput } from '../../api/follow-on-action-api';
import type { FollowOnActionView } from '../../api/types';
import { ClassificationField } from '../../forms/classification/classification-field';
import { classificationProblem } from '../../forms/classification/classification-problem';
import { FormWorkNotes } from '../../forms/form-work/form-work-notes';
import { fieldNamed } from '../../forms/field-in-address';
import { openFormWork } from '../../forms/form-work/open-form-work';
import { Submission } from '../../forms/submission';
import { yearInWords } from '../../format/year';
import { leadToFragment } from '../../shell/lead-to-fragment';
import { LiveRegion } from '../../shell/live-region';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { Button } from '../../ui/button/button';
import { Checkboxes } from '../../ui/checkboxes/checkboxes';
import { DateInput } from '../../ui/date-input/date-input';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { Radios } from '../../ui/radios/radios';
import { Select } from '../../ui/select/select';
import { TextInput } from '../../ui/text-input/text-input';
import { Textarea } from '../../ui/textarea/textarea';
import { fromSetting, readSetting } from '../follow-on-actions/setting';
import { origins, statuses } from '../follow-on-actions/status';
import { type ActionAnswers, actionAnswers, actionInput } from './action-answers';
import { actionFields } from './action-fields';

const questions = [
  Breadcrumbs,
  Button,
  Checkboxes,
  ClassificationField,
  DateInput,
  ErrorSummary,
  Radios,
  Select,
  TextInput,
  Textarea,
];

/** Adds a follow-on action, for the theme named in the address when there is one, or changes one. */
@Component({
  selector: 'app-action-form',
  imports: [...questions, FormField, FormRoot, FormWorkNotes, LoadProblem, Loading, PageHeading, RouterLink],
  templateUrl: './action-form.html',
})
export class ActionForm {
  readonly council = input.required<string>();
  readonly year = input.required<string>();
  /** The action's id in the address; absent when one is added. */
  readonly id = input<string>();
  readonly theme = input<string>();
  private readonly api = inject(FollowOnActionApi);
  private readonly router = inject(Router);
  private readonly live = inject(LiveRegion);

  protected readonly statuses = statuses;
  protected readonly origins = origins;
  protected readonly yearInWords = yearInWords;
  protected readonly title = computed(() => (this.id() ? 'Change a follow-on action' : 'Add a follow-on action'));
  protected readonly place = computed(() => ({ council: this.council(), year: this.year() }));
  protected readonly list = computed(() => [
    '/councils',
    this.council(),
    'assessments',
    this.year(),
    'follow-on-actions',
  ]);
  protected readonly setting = readSetting(() => this.place());
  protected readonly about = fromSetting(this.setting);
  /** Whose words the criteria are. */
  protected readonly wording = computed(() =>
    this.setting.hasValue() ? this.setting.value().assessment.model.wording : '',
  );
  protected readonly fields = computed(() => actionFields(this.about.themes(), this.about.people()));
  /** The action that is changed; null for a new one. */
  protected readonly action = resource({
    params: () => ({ place: this.place(), id: this.id() }),
    loader: ({ params, abortSignal }) =>
      params.id ? this.api.read(params.place, params.id, abortSignal) : Promise.resolve(null),
  });

  private readonly answers = openFormWork<ActionAnswers>(actionAnswers(null));
  protected readonly work = this.answers.work;
  protected readonly submission = new Submission<ActionAnswers>();
  protected readonly form = form(
    this.work.values,
    (path) => {
      required(path.title, { message: 'Enter a title' });
      maxLength(path.title, 200, { message: 'The title must be 200 characters or fewer' });
      required(path.what, { message: 'Say what will be done' });
      maxLength(path.what, 5000, { message: 'What will be done must be 5,000 characters or fewer' });
      required(path.why, { message: 'Say why it is needed' });
      maxLength(path.why, 5000, { message: 'Why it is needed must be 5,000 characters or fewer' });
      required(path.themeKey, { message: 'Choose a theme' });
      hidden(path.ownerTitle, { when: ({ valueOf }) => valueOf(path.ownerId) !== '' });
      maxLength(path.ownerTitle, 120, { message: 'The owner must be 120 characters or fewer' });
      hidden(path.note, {
        when: ({ valueOf }) => valueOf(path.status) !== 'cancelled' || this.saved()?.status === 'cancelled',
      });
      required(path.note, { message: 'Say why it is cancelled' });
      maxLength(path.note, 2000, { message: 'The note must be 2,000 characters or fewer' });
      validate(path.classification, ({ value }) => {
        const message = classificationProblem(value());
        return message ? { kind: 'classification', message } : undefined;
      });
    },
    { submission: this.submission.options(() => this.save()) },
  );
  /** A new action has no evidence yet, so it cannot be complete. */
  protected readonly statusChoices = computed(() =>
    this.id() ? statuses : statuses.filter(({ value }) => value !== 'complete'),
  );
  protected readonly criterionChoices = computed(() => {
    if (!this.setting.hasValue()) return [];
    const theme = this.setting.value().assessment.themes.find(({ key }) => key === this.work.values().themeKey);
    return (
      theme?.criteria.map(({ key, kind, text }) => ({
        value: key,
        label: text,
        hint: kind === 'indicator' ? 'Indicator of possible failure' : undefined,
      })) ?? []
    );
  });

  constructor() {
    leadToFragment(() => this.setting.hasValue() && this.action.hasValue(), fieldNamed);
    effect(() => {
      if (!this.action.hasValue() && this.action.status() !== 'resolved') return;
      const action = this.saved();
      const start = action ? kept(action) : { values: actionAnswers(null, this.theme() ?? ''), revision: 0 };
      untracked(
        () => void this.answers.open(this.council(), `${this.year()}/follow-on-action/${action?.id ?? 'new'}`, start),
      );
    });
  }

  protected saved(): FollowOnActionView | null {
    return this.action.hasValue() ? this.action.value() : null;
  }

  protected sendAgain(): void {
    void submit(this.form);
  }

  private async save(): Promise<void> {
    const present = this.saved();
    const action = await this.work.send(
      (changed, revision) => {
        const all = this.work.values();
        return present
          ? this.api.change(this.place(), present.id, revision, actionInput(changed, all))
          : this.api.add(this.place(), actionInput(all, all) as FollowOnActionInput);
      },
      (current) => kept(current as FollowOnActionView),
    );
    this.work.close(true);
    await this.router.navigate([...this.list(), action.id]);
    this.live.say('Saved');
  }
}

function kept(action: FollowOnActionView): { values: ActionAnswers; revision: number } {
  return { values: actionAnswers(action), revision: action.revision };
}
