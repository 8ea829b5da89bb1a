import { Component, computed, effect, inject, input, resource, signal, untracked } from '@angular/core';
import { FormField, FormRoot, form, maxLength, required, submit, validate } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { CouncilApi } from '../../api/council-api';
import type { CouncilView } from '../../api/types';
import type { FieldWords } from '../../forms/conflict/record-conflicts';
import { FormWorkNotes } from '../../forms/form-work/form-work-notes';
import { openFormWork } from '../../forms/form-work/open-form-work';
import { Submission } from '../../forms/submission';
import { Session } from '../../session/session';
import { PageHeading } from '../../shell/page-heading';
import { Button } from '../../ui/button/button';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { NotificationBanner } from '../../ui/notification-banner/notification-banner';
import { Radios } from '../../ui/radios/radios';
import { TextInput } from '../../ui/text-input/text-input';
import { colourProblem } from './contrast';
import { blindChoices, blindInWords, wayInWords, ways } from './ways';

interface Answers extends Record<string, unknown> {
  name: string;
  brandColour: string;
  ladder: string;
  /** `yes` or `no`. */
  blindScoring: string;
}

const words = (name: string): FieldWords => ({ name, text: false, show: String });

/** The council's name and colour, and the way its new years go. */
@Component({
  selector: 'app-settings',
  imports: [
    Button,
    ErrorSummary,
    FormField,
    FormRoot,
    FormWorkNotes,
    LoadProblem,
    Loading,
    NotificationBanner,
    PageHeading,
    Radios,
    RouterLink,
    TextInput,
  ],
  templateUrl: './settings.html',
})
export class Settings {
  readonly council = input.required<string>();
  private readonly api = inject(CouncilApi);
  private readonly session = inject(Session);

  protected readonly ways = ways;
  protected readonly blindChoices = blindChoices;
  protected readonly wayInWords = wayInWords;
  protected readonly fields = {
    name: words('the name of the council'),
    brandColour: words('the colour'),
    ladder: { name: 'the way of new years', text: false, show: wayInWords },
    blindScoring: { name: 'blind scoring', text: false, show: blindInWords },
  };
  protected readonly view = resource({
    params: () => this.council(),
    loader: ({ params, abortSignal }) => this.api.read(params, abortSignal),
  });
  protected readonly mayManage = computed(() => this.session.may(this.council(), 'council:manage'));
  protected readonly saved = signal(false);
  private readonly answers = openFormWork<Answers>({ name: '', brandColour: '', ladder: 'short', blindScoring: 'no' });
  protected readonly work = this.answers.work;
  protected readonly submission = new Submission<Answers>();
  protected readonly form = form(
    this.work.values,
    (path) => {
      required(path.name, { message: 'Enter the council’s name' });
      maxLength(path.name, 120, { message: 'The name must be 120 characters or fewer' });
      validate(path.brandColour, ({ value }) => {
        const message = colourProblem(value());
        return message ? { kind: 'colour', message } : undefined;
      });
    },
    { submission: this.submission.options(() => this.save()) },
  );
  /** The colour to show a sample of, while it is one. */
  protected readonly sample = computed(() =>
    /^#[0-9a-f]{6}$/i.test(this.work.values().brandColour.trim()) ? this.work.values().brandColour.trim() : null,
  );

  constructor() {
    effect(() => {
      const council = this.view.hasValue() ? this.view.value() : null;
      if (council) untracked(() => void this.answers.open(this.council(), 'settings', kept(council)));
    });
  }

  protected sendAgain(): void {
    void submit(this.form);
  }

  private async save(): Promise<void> {
    this.saved.set(false);
    const council = await this.work.send(
      ({ name, brandColour, ladder, blindScoring }, revision) =>
        this.api.change(this.council(), revision, {
          name: name?.trim(),
          brandColour: brandColour?.trim().toLowerCase(),
          ladder: ladder as CouncilView['ladder'] | undefined,
          blindScoring: blindScoring === undefined ? undefined : blindScoring === 'yes',
        }),
      (current) => kept(current as CouncilView),
    );
    this.work.close(true);
    this.view.set(council);
    this.saved.set(true);
    await this.session.reload();
  }
}

function kept(council: CouncilView): { values: Answers; revision: number } {
  const { name, brandColour, ladder, revision } = council;
  return { values: { name, brandColour, ladder, blindScoring: council.blindScoring ? 'yes' : 'no' }, revision };
}
