import { Component, computed, inject, input, linkedSignal, resource } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
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
import { Button } from '../../ui/button/button';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { Pagination } from '../../ui/pagination/pagination';
import { Select } from '../../ui/select/select';
import { TextInput } from '../../ui/text-input/text-input';
import { gradeInWords, kindInWords, kinds, reviewIsOverdue, sorts } from './evidence-words';

/** The council's evidence: search, filter, sort. What is asked for is in the address, so that it can be shared. */
@Component({
  selector: 'app-evidence-library',
  imports: [Button, LoadProblem, Loading, PageHeading, Pagination, RouterLink, Select, TextInput],
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
  private readonly router = inject(Router);
  private readonly session = inject(Session);

  protected readonly kinds = kinds;
  protected readonly levels = levels;
  protected readonly sorts = sorts;
  protected readonly usedChoices = [
    { value: 'true', label: 'Used in an assessment' },
    { value: 'false', label: 'Not used yet' },
  ];
  protected readonly kindInWords = kindInWords;
  protected readonly levelInWords = levelInWords;
  protected readonly gradeInWords = gradeInWords;
  protected readonly dateInWords = dateInWords;
  protected readonly reviewIsOverdue = reviewIsOverdue;

  /** What the address asks for; the filter's boxes start from it. */
  private readonly asked = computed(() => ({
    search: this.search() ?? '',
    kind: this.kind() ?? '',
    level: this.level() ?? '',
    theme: this.theme() ?? '',
    year: this.year() ?? '',
    used: this.used() ?? '',
    sort: this.sort() ?? 'title',
  }));
  protected readonly filter = linkedSignal(() => this.asked());
  protected readonly filtered = computed(() => {
    const { sort: _sort, ...filters } = this.asked();
    return Object.values(filters).some(Boolean);
  });

  protected readonly found = resource({
    params: () => ({ council: this.council(), query: { ...this.asked(), page: Number(this.page() ?? 1) || 1 } }),
    loader: ({ params, abortSignal }) => this.api.list(params.council, params.query, abortSignal),
    equal: (a, b) => a === b,
  });
  /** The page shown until the next one has arrived, so that nothing jumps. */
  protected readonly shown = linkedSignal<ReturnType<typeof this.current>, ReturnType<typeof this.current>>({
    source: () => this.current(),
    computation: (now, before) => now ?? before?.value ?? null,
  });
  protected readonly count = computed(() => {
    const page = this.shown();
    return page ? `${counted(page.total, 'item')} ${this.filtered() ? 'found' : 'in the library'}` : '';
  });
  protected readonly choices = resource({
    params: () => this.council(),
    loader: async ({ params, abortSignal }) => {
      const [models, years] = await Promise.all([
        this.models.list(abortSignal),
        this.assessments.list(params, abortSignal),
      ]);
      return { themes: themeChoices(models), years: yearChoices(years) };
    },
  });
  protected readonly mayWrite = computed(() => this.session.may(this.council(), 'evidence:write'));

  constructor() {
    focusHeadingWith(() => this.page());
  }

  protected set(part: Partial<ReturnType<typeof this.asked>>): void {
    this.filter.update((filter) => ({ ...filter, ...part }));
  }

  protected apply(): void {
    const filled = Object.entries(this.filter()).filter(
      ([name, value]) => value && !(name === 'sort' && value === 'title'),
    );
    const queryParams = Object.fromEntries(filled.map(([name, value]) => [name, value.trim()]));
    void this.router.navigate(['/councils', this.council(), 'evidence'], { queryParams });
  }

  private current() {
    return this.found.hasValue() ? this.found.value() : null;
  }
}

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
