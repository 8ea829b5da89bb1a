import { Component, computed, inject, input, linkedSignal, resource, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { themeKeyOf } from '@best-value/model';
import { AssessmentApi } from '../../api/assessment-api';
import { ApiError, sentenceOf } from '../../api/problem';
import type { VersionMoves } from '../../api/types';
import { VersionMoveApi } from '../../api/version-move-api';
import type { FormProblem } from '../../forms/submission';
import { counted } from '../../format/amounts';
import { momentInWords } from '../../format/dates';
import { yearInWords } from '../../format/year';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { Button } from '../../ui/button/button';
import { Confirm } from '../../ui/confirm/confirm';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { NotificationBanner } from '../../ui/notification-banner/notification-banner';
import { Select } from '../../ui/select/select';
import { becauseInWords, elsewhereInWords } from './left-words';

/** The version that a year is on, the way to another, and every move there was, with what it left behind. */
@Component({
  selector: 'app-year-versions',
  imports: [
    Breadcrumbs,
    Button,
    Confirm,
    ErrorSummary,
    LoadProblem,
    Loading,
    NotificationBanner,
    PageHeading,
    RouterLink,
    Select,
  ],
  templateUrl: './year-versions.html',
})
export class YearVersions {
  readonly council = input.required<string>();
  readonly year = input.required<string>();
  /** Set when the year was moved just now. */
  readonly moved = input<string>();
  private readonly api = inject(VersionMoveApi);
  private readonly assessments = inject(AssessmentApi);
  private readonly router = inject(Router);
  private readonly select = viewChild(Select);

  protected readonly yearInWords = yearInWords;
  protected readonly momentInWords = momentInWords;
  protected readonly counted = counted;
  protected readonly becauseInWords = becauseInWords;
  protected readonly elsewhereInWords = elsewhereInWords;
  protected readonly place = computed(() => ({ council: this.council(), year: this.year() }));
  protected readonly title = computed(() => `Version of the themes and criteria ${yearInWords(this.year())}`);
  protected readonly view = resource({
    params: () => this.place(),
    loader: async ({ params, abortSignal }) => {
      const [assessment, versions, moves] = await Promise.all([
        this.assessments.read(params, abortSignal),
        this.api.versions(params.council, abortSignal),
        this.api.moves(params, abortSignal),
      ]);
      return { assessment, versions, moves };
    },
  });
  protected readonly choices = computed(() => {
    if (!this.view.hasValue()) return [];
    const { versions, assessment } = this.view.value();
    return versions
      .filter(({ id }) => id !== assessment.model.id)
      .map(({ id, title }) => ({ value: id, label: title }));
  });
  protected readonly titles = computed(
    () =>
      new Map(this.view.hasValue() ? this.view.value().assessment.themes.map(({ key, title }) => [key, title]) : []),
  );
  protected readonly to = signal('');
  protected readonly problems = signal<readonly FormProblem[]>([]);
  protected readonly toProblem = signal<string | null>(null);
  protected readonly done = linkedSignal<string>(() => (this.moved() ? 'The year was moved.' : ''));
  protected readonly busy = signal(false);

  protected choose(to: string): void {
    this.to.set(to);
    this.toProblem.set(null);
  }

  protected look(): void {
    const to = this.to();
    if (to) {
      void this.router.navigate(['/councils', this.council(), 'assessments', this.year(), 'versions', to]);
      return;
    }
    this.toProblem.set('Choose a version');
    this.problems.set([{ message: 'Choose a version', go: () => this.select()?.focus() }]);
  }

  protected async undo(moves: VersionMoves): Promise<void> {
    this.busy.set(true);
    this.problems.set([]);
    this.done.set('');
    try {
      await this.api.undo(this.place(), moves.revision);
      this.done.set('The move was undone: the year says what it said before.');
    } catch (error) {
      const sentences = error instanceof ApiError ? error.sentences : [sentenceOf(error)];
      this.problems.set(sentences.map((message) => ({ message })));
    } finally {
      this.busy.set(false);
      this.view.reload();
    }
  }

  /** The theme that a reason is about; null for one that is about the whole year. */
  protected themeOf({ themeKey, criterionKey }: VersionMoves['because'][number]): string | null {
    return themeKey ?? (criterionKey === undefined ? null : themeKeyOf(criterionKey));
  }
}
