import { Component, computed, effect, inject, input, resource, signal, untracked } from '@angular/core';
import { FormField, FormRoot, form, required, submit } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { AssessmentApi } from '../../api/assessment-api';
import { CouncilApi } from '../../api/council-api';
import { ReviewApi } from '../../api/review-api';
import type { AssessmentView } from '../../api/types';
import type { Kept } from '../../forms/autosave/autosave-record';
import type { FieldWords } from '../../forms/conflict/record-conflicts';
import { FormWorkNotes } from '../../forms/form-work/form-work-notes';
import { openFormWork } from '../../forms/form-work/open-form-work';
import { Submission } from '../../forms/submission';
import { dateInWords } from '../../format/dates';
import { yearInWords } from '../../format/year';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { Button } from '../../ui/button/button';
import { DateInput } from '../../ui/date-input/date-input';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { NotificationBanner } from '../../ui/notification-banner/notification-banner';
import { Select } from '../../ui/select/select';
import { leadChoices, reviewerChoices } from '../people/roles';
import { ThemePeople, type ThemePost } from './theme-people';

interface Answers extends Record<string, unknown> {
  leadId: string;
  dates: AssessmentView['dates'];
}

/** Who leads the year and each theme, and by when. */
@Component({
  selector: 'app-year-settings',
  imports: [
    Breadcrumbs,
    Button,
    DateInput,
    ErrorSummary,
    FormField,
    FormRoot,
    FormWorkNotes,
    LoadProblem,
    Loading,
    NotificationBanner,
    PageHeading,
    RouterLink,
    Select,
    ThemePeople,
  ],
  templateUrl: './year-settings.html',
})
export class YearSettings {
  readonly council = input.required<string>();
  readonly year = input.required<string>();
  private readonly api = inject(AssessmentApi);
  private readonly councils = inject(CouncilApi);
  private readonly reviews = inject(ReviewApi);

  protected readonly yearInWords = yearInWords;
  protected readonly lead: ThemePost = {
    name: 'Lead',
    label: ({ title }) => title,
    holder: ({ lead }) => lead?.id ?? null,
    save: (...choice) => this.api.setThemeLead(...choice),
  };
  protected readonly reviewer: ThemePost = {
    name: 'Reviewer',
    label: ({ title }) => `Reviewer of ${title}`,
    holder: ({ reviewer }) => reviewer?.id ?? null,
    save: (...choice) => this.reviews.assign(...choice),
  };
  protected readonly title = computed(() => `Leads and dates ${yearInWords(this.year())}`);
  protected readonly place = computed(() => ({ council: this.council(), year: this.year() }));
  protected readonly view = resource({
    params: () => this.place(),
    loader: async ({ params, abortSignal }) => {
      const [assessment, people, roles] = await Promise.all([
        this.api.read(params, abortSignal),
        this.councils.members(params.council, abortSignal),
        this.councils.roles(params.council, abortSignal),
      ]);
      return { assessment, leads: leadChoices(people, roles), reviewers: reviewerChoices(people) };
    },
  });
  protected readonly people = computed(() => (this.view.hasValue() ? this.view.value().leads : []));
  protected readonly saved = signal(false);
  protected readonly fields: Record<string, FieldWords> = {
    leadId: { name: 'the lead officer', text: false, show: (value) => this.nameOf(value) },
    dates: { name: 'the key dates', text: false, show: (value) => datesInWords(value as Answers['dates']) },
  };
  private readonly answers = openFormWork<Answers>({
    leadId: '',
    dates: { draftDue: null, reviewDue: null, councilMeeting: null },
  });
  protected readonly work = this.answers.work;
  protected readonly submission = new Submission<Answers>();
  protected readonly form = form(
    this.work.values,
    (path) => required(path.leadId, { message: 'Choose who leads the year' }),
    { submission: this.submission.options(() => this.save()) },
  );

  constructor() {
    // A theme lead saved meanwhile is no reason to begin the form again: dates may be half typed.
    const opened = computed(() => (this.view.hasValue() ? this.view.value().assessment.id : null));
    effect(() => {
      if (opened() !== null) untracked(() => this.view.hasValue() && void this.begin(this.view.value().assessment));
    });
  }

  protected sendAgain(): void {
    void submit(this.form);
  }

  private begin(assessment: AssessmentView): Promise<void> {
    return this.answers.open(this.council(), `${this.year()}/leads-and-dates`, kept(assessment));
  }

  private async save(): Promise<void> {
    this.saved.set(false);
    const assessment = await this.work.send(
      (changed, revision) => this.api.change(this.place(), revision, changed),
      (current) => kept(current as AssessmentView),
    );
    this.work.close(true);
    await this.begin(assessment);
    this.view.update((view) => view && { ...view, assessment });
    this.saved.set(true);
  }

  private nameOf(id: unknown): string {
    return this.people().find(({ value }) => value === id)?.label ?? 'Somebody who has left';
  }
}

function kept({ lead, dates, revision }: AssessmentView): Kept<Answers> {
  return { values: { leadId: lead.id, dates }, revision };
}

function datesInWords({ draftDue, reviewDue, councilMeeting }: Answers['dates']): string {
  const said = (date: string | null): string => dateInWords(date) || 'not set';
  return `First draft due: ${said(draftDue)}. Review due: ${said(reviewDue)}. Council meeting: ${said(councilMeeting)}.`;
}
