import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AssessmentApi } from '../../api/assessment-api';
import { EvidenceApi } from '../../api/evidence-api';
import { ModelApi } from '../../api/model-api';
import { levelInWords, levels } from '../../forms/classification/levels';
import { counted } from '../../format/amounts';
import { dateInWords } from '../../format/dates';
import { yearInAddress } from '../../format/year';
import { Session } from '../../session/session';
import { focusHeadingWith } from '../../shell/focus-heading';
import { PageHeading } from '../../shell/page-heading';
import type { FilterField } from '../../ui/filter-form/filter-field';
import { FilterForm } from '../../ui/filter-form/filter-form';
import { filteredList } from '../../ui/filter-form/filtered-list';
import { LeftOutNotice } from '../../ui/filter-form/left-out-notice';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { Pagination } from '../../ui/pagination/pagination';
import type { Choice } from '../../ui/radios/radios';
import { gradeInWords, kindInWords, kinds, reviewIsOverdue, sorts } from './evidence-words';

/** The council's evidence: search, filter, sort. What is asked for is in the address, so that it can be shared. */
@Component({
  selector: 'app-evidence-library',
  imports: [FilterForm, LeftOutNotice, LoadProblem, Loading, PageHeading, Pagination, RouterLink],
  templateUrl: './evidence-library.html',
})
export class EvidenceLibrary {
  readonly council = input.required<string>();
  readonly search = input<string>();
  readonly kind = input<string>();
  readonly level = input<string>();
  readonly theme = input<string>();
  readonly year = input<string>();
  readonly used = input<string>();
  readonly sort = input<string>();
  readonly page = input<string>();
  private readonly api = inject(EvidenceApi);
  private readonly models = inject(ModelApi);
  private readonly assessments = inject(AssessmentApi);
  private readonly session = inject(Session);

  protected readonly kindInWords = kindInWords;
  protected readonly levelInWords = levelInWords;
  protected readonly gradeInWords = gradeInWords;
  protected readonly dateInWords = dateInWords;
  protected readonly reviewIsOverdue = reviewIsOverdue;

  private readonly choices = resource({
    params: () => this.council(),
    loader: async ({ params, abortSignal }) => {
      const [models, years] = await Promise.all([
        this.models.list(params, abortSignal),
        this.assessments.list(params, abortSignal),
      ]);
      return { themes: themeChoices(models), years: yearChoices(years) };
    },
  });
  protected readonly fields = computed<FilterField[]>(() => {
    const { themes, years } = this.choices.hasValue() ? this.choices.value() : { themes: [], years: [] };
    return [
      {
        kind: 'search',
        name: 'search',
        label: 'Search',
        hint: 'Words of the title, who issued it or what it says',
        limit: 200,
      },
      { kind: 'select', name: 'kind', label: 'Kind', empty: 'All', choices: kinds },
      { kind: 'select', name: 'level', label: 'Classification', empty: 'All', choices: levels },
      { kind: 'select', name: 'theme', label: 'Theme it is used in', empty: 'All', choices: themes },
      { kind: 'select', name: 'year', label: 'Year it is used in', empty: 'All', choices: years },
      { kind: 'select', name: 'used', label: 'Use', empty: 'All', choices: usedChoices },
      { kind: 'select', name: 'sort', label: 'Sort by', choices: sorts },
    ];
  });
  protected readonly list = filteredList({
    place: () => this.council(),
    address: () => ({
      search: this.search(),
      kind: this.kind(),
      level: this.level(),
      theme: this.theme(),
      year: this.year(),
      used: this.used(),
      sort: this.sort(),
      page: this.page(),
    }),
    fields: () => this.fields(),
    ask: (council, asked, signal) => this.api.list(council, asked, signal),
  });
  protected readonly count = computed(() => {
    const page = this.list.shown();
    return page ? `${counted(page.total, 'item')} ${this.list.filtered() ? 'found' : 'in the library'}` : '';
  });
  protected readonly mayWrite = computed(() => this.session.may(this.council(), 'evidence:write'));

  constructor() {
    focusHeadingWith(() => this.page());
  }
}

const usedChoices: readonly Choice[] = [
  { value: 'true', label: 'Used in an assessment' },
  { value: 'false', label: 'Not used yet' },
];

/** Themes of every version, each key once, in the words of the newest. */
function themeChoices(models: readonly { published: string; themes: readonly { key: string; title: string }[] }[]) {
  const newestLast = [...models].sort((a, b) => a.published.localeCompare(b.published));
  const titles = new Map(newestLast.flatMap((model) => model.themes.map((theme) => [theme.key, theme.title] as const)));
  return [...titles].map(([value, label]) => ({ value, label }));
}

function yearChoices(years: readonly { year: string }[]) {
  return years
    .map(({ year }) => ({ value: yearInAddress(year), label: year }))
    .sort((a, b) => b.value.localeCompare(a.value));
}
