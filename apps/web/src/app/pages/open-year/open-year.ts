import { Component, computed, effect, inject, input, resource, signal } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { AssessmentApi } from '../../api/assessment-api';
import { CouncilApi } from '../../api/council-api';
import { ModelApi } from '../../api/model-api';
import { ApiError } from '../../api/problem';
import { Submission } from '../../forms/submission';
import { dateInWords } from '../../format/dates';
import { yearInAddress, yearsToOpen } from '../../format/year';
import { Session } from '../../session/session';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { Button } from '../../ui/button/button';
import { DateInput } from '../../ui/date-input/date-input';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { Radios } from '../../ui/radios/radios';
import { Select } from '../../ui/select/select';
import { asSentence, originInWords } from '../models/version-words';
import { leadChoices } from '../people/roles';
import { CarryPreviewNote } from './carry-preview';

/** Opens a year: which one, on which version of the themes and criteria, who leads it, and by when. */
@Component({
  selector: 'app-open-year',
  imports: [
    Breadcrumbs,
    Button,
    CarryPreviewNote,
    DateInput,
    ErrorSummary,
    FormField,
    FormRoot,
    LoadProblem,
    Loading,
    PageHeading,
    Radios,
    Select,
  ],
  templateUrl: './open-year.html',
})
export class OpenYear {
  readonly council = input.required<string>();
  private readonly assessments = inject(AssessmentApi);
  private readonly councils = inject(CouncilApi);
  private readonly models = inject(ModelApi);
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  protected readonly forbidden = new ApiError(403, { title: 'You cannot open a year', status: 403 });
  protected readonly mayOpen = computed(() => this.session.may(this.council(), 'assessment:open'));
  protected readonly choices = resource({
    params: () => this.council(),
    loader: async ({ params, abortSignal }) => {
      const [years, people, roles, models] = await Promise.all([
        this.assessments.list(params, abortSignal),
        this.councils.members(params, abortSignal),
        this.councils.roles(params, abortSignal),
        this.models.list(params, abortSignal),
      ]);
      const newest = [...models].sort((a, b) => b.published.localeCompare(a.published));
      return {
        open: yearsToOpen(
          new Date(),
          years.map((year) => year.year),
        ),
        taken: years.map((year) => year.year).toSorted((one, other) => other.localeCompare(one)),
        people,
        leads: leadChoices(people, roles),
        models: newest,
      };
    },
  });
  protected readonly yearChoices = computed(
    () => this.loaded()?.open.map((year) => ({ value: year, label: year })) ?? [],
  );
  protected readonly leads = computed(() => this.loaded()?.leads ?? []);
  protected readonly modelChoices = computed(
    () =>
      this.loaded()?.models.map((model, index, all) => ({
        value: model.id,
        label: model.title,
        hint: `${index === 0 ? 'The newest version: choose this one unless you are entering an earlier year. ' : ''}${originInWords(model, all)}, ${dateInWords(model.published)}, with ${model.themes.length} themes. ${asSentence(model.wording)} The year can be moved to another version while it is drafted.`,
      })) ?? [],
  );

  /** The latest year before the chosen one that there is to start from. */
  protected readonly earlier = computed(() => {
    const { year } = this.answers();
    return year ? (this.loaded()?.taken.find((taken) => taken < year) ?? null) : null;
  });

  protected readonly submission = new Submission<ReturnType<typeof blank>>();
  protected readonly answers = signal(blank());
  protected readonly form = form(
    this.answers,
    (path) => {
      required(path.year, { message: 'Choose a year' });
      required(path.modelId, { message: 'Choose a version of the themes and criteria' });
      required(path.leadId, { message: 'Choose who leads the year' });
      required(path.carryFrom, {
        message: 'Choose whether to start from the year before',
        when: () => this.earlier() !== null,
      });
    },
    { submission: this.submission.options(() => this.open()) },
  );

  constructor() {
    effect(() => {
      const loaded = this.loaded();
      const me = this.session.person()?.id ?? '';
      if (!loaded) return;
      this.answers.update((answers) => ({
        ...answers,
        modelId: answers.modelId ?? loaded.models[0]?.id ?? null,
        leadId: answers.leadId || (loaded.people.some((person) => person.id === me) ? me : ''),
      }));
    });
  }

  protected carryChoices(from: string) {
    return [
      { value: 'yes', label: `Yes, start from ${from}` },
      { value: 'no', label: 'No, start with an empty year' },
    ];
  }

  private loaded() {
    return this.choices.hasValue() ? this.choices.value() : null;
  }

  private async open(): Promise<void> {
    const { year, modelId, leadId, dates, carryFrom } = this.answers();
    const from = carryFrom === 'yes' ? this.earlier() : null;
    await this.assessments.openYear(this.council(), {
      ...{ year, modelId: modelId ?? '', leadId, dates },
      ...(from === null ? {} : { carryFrom: from }),
    });
    const opened = ['/councils', this.council(), 'assessments', yearInAddress(year)];
    await this.router.navigate(from === null ? opened : [...opened, 'carried-forward']);
  }
}

function blank() {
  return {
    year: '',
    modelId: null as string | null,
    leadId: '',
    carryFrom: null as string | null,
    dates: {
      draftDue: null as string | null,
      reviewDue: null as string | null,
      councilMeeting: null as string | null,
    },
  };
}
