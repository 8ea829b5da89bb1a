import { Component, computed, effect, inject, input, resource, untracked } from '@angular/core';
import { FormField, FormRoot, form, hidden, maxLength, required, submit, validate } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { MeetingApi } from '../../api/meeting-api';
import { ApiError } from '../../api/problem';
import type { MeetingView } from '../../api/types';
import { FormWorkNotes } from '../../forms/form-work/form-work-notes';
import { openFormWork } from '../../forms/form-work/open-form-work';
import { Submission } from '../../forms/submission';
import { yearInWords } from '../../format/year';
import { LiveRegion } from '../../shell/live-region';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { Button } from '../../ui/button/button';
import { DateInput } from '../../ui/date-input/date-input';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { Radios } from '../../ui/radios/radios';
import { Select } from '../../ui/select/select';
import { TextInput } from '../../ui/text-input/text-input';
import { Textarea } from '../../ui/textarea/textarea';
import { type MeetingAnswers, meetingAnswers, meetingFields, meetingInput } from './meeting-answers';
import { bodies, outcomes } from './meeting-words';

const questions = [Breadcrumbs, Button, DateInput, ErrorSummary, Radios, Select, TextInput, Textarea];

/** Writes down a meeting, planned or held, or changes one, such as with its outcome. */
@Component({
  selector: 'app-meeting-form',
  imports: [...questions, FormField, FormRoot, FormWorkNotes, LoadProblem, Loading, PageHeading, RouterLink],
  templateUrl: './meeting-form.html',
})
export class MeetingForm {
  readonly council = input.required<string>();
  readonly year = input.required<string>();
  /** The meeting's id in the address; absent when one is added. */
  readonly id = input<string>();
  private readonly api = inject(MeetingApi);
  private readonly router = inject(Router);
  private readonly live = inject(LiveRegion);

  protected readonly bodies = bodies;
  protected readonly outcomes = outcomes;
  protected readonly fields = meetingFields;
  protected readonly yearInWords = yearInWords;
  protected readonly title = computed(() => (this.id() ? 'Change a meeting' : 'Add a meeting'));
  protected readonly place = computed(() => ({ council: this.council(), year: this.year() }));
  protected readonly list = computed(() => ['/councils', this.council(), 'assessments', this.year(), 'meetings']);
  protected readonly read = resource({
    params: () => ({ place: this.place(), id: this.id() }),
    loader: async ({ params: { place, id }, abortSignal }) => {
      const { items, edition } = await this.api.list(place, {}, abortSignal);
      const meeting = items.find((one) => one.id === id) ?? null;
      if (id && !meeting) throw new ApiError(404, { title: 'We cannot find that meeting.', status: 404 });
      return { meeting, edition };
    },
  });
  /** Asked only when there is something to choose. */
  protected readonly editions = computed(() => {
    const newest = this.read.hasValue() ? this.read.value().edition : 1;
    if (newest === 1) return [];
    return Array.from({ length: newest }, (_, n) => ({ value: String(newest - n), label: `Edition ${newest - n}` }));
  });

  private readonly answers = openFormWork<MeetingAnswers>(meetingAnswers(null, 1));
  protected readonly work = this.answers.work;
  protected readonly submission = new Submission<MeetingAnswers>();
  protected readonly form = form(
    this.work.values,
    (path) => {
      required(path.body, { message: 'Choose which body meets' });
      hidden(path.bodyName, { when: ({ valueOf }) => valueOf(path.body) !== 'other' });
      required(path.bodyName, { message: 'Enter the name of the body' });
      maxLength(path.bodyName, 120, { message: 'The name of the body must be 120 characters or fewer' });
      required(path.heldOn, { message: 'Enter the date of the meeting' });
      hidden(path.decision, { when: ({ valueOf }) => valueOf(path.outcome) === '' });
      required(path.decision, { message: 'Enter the words of the decision' });
      maxLength(path.decision, 5000, { message: 'The words of the decision must be 5,000 characters or fewer' });
      maxLength(path.minuteReference, 120, { message: 'The minute reference must be 120 characters or fewer' });
      validate(path.minuteLink, ({ value }) => {
        const address = value().trim();
        if (address === '' || /^https:\/\/\S+$/.test(address)) return undefined;
        return { kind: 'address', message: 'Enter an address that starts with https://' };
      });
      maxLength(path.minuteLink, 500, { message: 'The address must be 500 characters or fewer' });
    },
    { submission: this.submission.options(() => this.save()) },
  );

  constructor() {
    effect(() => {
      if (!this.read.hasValue()) return;
      const { meeting, edition } = this.read.value();
      const start = { values: meetingAnswers(meeting, edition), revision: meeting?.revision ?? 0 };
      untracked(() => void this.answers.open(this.council(), `${this.year()}/meeting/${meeting?.id ?? 'new'}`, start));
    });
  }

  protected sendAgain(): void {
    void submit(this.form);
  }

  private async save(): Promise<void> {
    const id = this.id();
    await this.work.send(
      (_, revision) => {
        const input = meetingInput(this.work.values());
        return id ? this.api.change(this.place(), id, revision, input) : this.api.add(this.place(), input);
      },
      (current) => {
        const { revision, ...meeting } = current as MeetingView;
        return { values: meetingAnswers({ ...meeting, revision }, meeting.edition), revision };
      },
    );
    this.work.close(true);
    await this.router.navigate(this.list());
    this.live.say('Saved');
  }
}
