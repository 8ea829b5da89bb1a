import { Component, computed, effect, inject, input, resource, signal, untracked } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { AssessmentApi } from '../../api/assessment-api';
import { CouncilApi } from '../../api/council-api';
import { sentenceOf } from '../../api/problem';
import type { ThemeView } from '../../api/types';
import { RevisionLane } from '../../forms/autosave/revision-lane';
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
import { leadChoices } from '../people/roles';

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

  protected readonly yearInWords = yearInWords;
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
      return { assessment, leads: leadChoices(people, roles) };
    },
  });
  protected readonly people = computed(() => (this.view.hasValue() ? this.view.value().leads : []));
  protected readonly saved = signal(false);
  /** The theme whose lead was saved last. */
  protected readonly savedTheme = signal<string | null>(null);
  protected readonly themeProblem = signal<{ theme: string; message: string } | null>(null);
  /** What the form began with: dates that somebody else changed since are not overwritten. */
  private revision = 0;
  private readonly lanes = new Map<string, RevisionLane>();
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
    // A theme lead saved meanwhile is no reason to begin the form again: dates may be half typed.
    const read = computed(() => (this.view.hasValue() ? this.view.value().assessment.id : null));
    effect(() => {
      if (read() === null) return;
      untracked(() => this.begin());
    });
  }

  protected async setThemeLead(theme: ThemeView, leadId: string): Promise<void> {
    this.themeProblem.set(null);
    this.savedTheme.set(null);
    try {
      // Choosing again while the first choice is on its way is no conflict.
      const lane = this.laneOf(theme);
      await lane.run(async (revision) => {
        lane.saw((await this.api.setThemeLead(this.place(), theme.key, revision, leadId || null)).revision);
      });
      this.savedTheme.set(theme.key);
      this.live.say(`Lead of ${theme.title} saved`);
    } catch (error) {
      this.themeProblem.set({ theme: theme.key, message: sentenceOf(error) });
    }
    this.view.reload();
  }

  private begin(): void {
    if (!this.view.hasValue()) return;
    const { lead, dates, revision } = this.view.value().assessment;
    this.revision = revision;
    this.answers.set({ leadId: lead.id, dates: { ...dates } });
  }

  private laneOf({ key, revision }: ThemeView): RevisionLane {
    const { council, year } = this.place();
    const name = `${council}/${year}/${key}`;
    const lane = this.lanes.get(name) ?? new RevisionLane(revision);
    this.lanes.set(name, lane);
    lane.saw(revision);
    return lane;
  }

  private async save(): Promise<void> {
    this.saved.set(false);
    if (!this.view.hasValue()) return;
    const assessment = await this.api.change(this.place(), this.revision, this.answers());
    this.revision = assessment.revision;
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
