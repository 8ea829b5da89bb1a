import { Component, computed, effect, inject, input, resource, signal } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { AssessmentApi } from '../../api/assessment-api';
import { CouncilApi } from '../../api/council-api';
import { sentenceOf } from '../../api/problem';
import type { ThemeView } from '../../api/types';
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
import { NotificationBanner } from '../../ui/notification-banner/notification-banner';
import { Select } from '../../ui/select/select';

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
    LoadProblem,
    Loading,
    NotificationBanner,
    PageHeading,
    Select,
  ],
  templateUrl: './year-settings.html',
})
export class YearSettings {
  readonly council = input.required<string>();
  readonly year = input.required<string>();
  private readonly api = inject(AssessmentApi);
  private readonly councils = inject(CouncilApi);
  private readonly live = inject(LiveRegion);

  protected readonly title = computed(() => `Leads and dates ${yearInWords(this.year())}`);
  protected readonly place = computed(() => ({ council: this.council(), year: this.year() }));
  protected readonly view = resource({
    params: () => this.place(),
    loader: async ({ params, abortSignal }) => {
      const [assessment, people] = await Promise.all([
        this.api.read(params, abortSignal),
        this.councils.members(params.council, abortSignal),
      ]);
      return { assessment, people };
    },
  });
  protected readonly people = computed(() =>
    this.view.hasValue() ? this.view.value().people.map((person) => ({ value: person.id, label: person.name })) : [],
  );
  protected readonly saved = signal(false);
  protected readonly themeProblem = signal<{ theme: string; message: string } | null>(null);
  protected readonly submission = new Submission<ReturnType<typeof blank>>();
  private readonly answers = signal(blank());
  protected readonly form = form(
    this.answers,
    (path) => required(path.leadId, { message: 'Choose who leads the year' }),
    {
      submission: this.submission.options(() => this.save()),
    },
  );

  constructor() {
    effect(() => {
      if (!this.view.hasValue()) return;
      const { lead, dates } = this.view.value().assessment;
      this.answers.set({ leadId: lead.id, dates: { ...dates } });
    });
  }

  protected async setThemeLead(theme: ThemeView, leadId: string): Promise<void> {
    this.themeProblem.set(null);
    try {
      await this.api.setThemeLead(this.place(), theme.key, theme.revision, leadId || null);
      this.live.say(`Lead of ${theme.title} saved`);
    } catch (error) {
      this.themeProblem.set({ theme: theme.key, message: sentenceOf(error) });
    }
    this.view.reload();
  }

  private async save(): Promise<void> {
    this.saved.set(false);
    if (!this.view.hasValue()) return;
    const assessment = await this.api.change(this.place(), this.view.value().assessment.revision, this.answers());
    this.view.update((view) => (view ? { ...view, assessment } : view));
    this.saved.set(true);
  }
}

function blank() {
  return {
    leadId: '',
    dates: {
      draftDue: null as string | null,
      reviewDue: null as string | null,
      councilMeeting: null as string | null,
    },
  };
}
