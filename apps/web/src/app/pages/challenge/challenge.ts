import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ChallengeApi } from '../../api/challenge-api';
import type { ChallengeAnswer, ChallengeQuestion } from '../../api/types';
import { without } from '../../api/understood';
import { yearInWords } from '../../format/year';
import { Session } from '../../session/session';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { type FilterField, unknownAnswers } from '../../ui/filter-form/filter-field';
import { FilterForm } from '../../ui/filter-form/filter-form';
import { LeftOutNotice } from '../../ui/filter-form/left-out-notice';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { PastAnswers } from './past-answers';
import { QuestionCard } from './question-card';
import { answerChoices, countsInWords, severityChoices } from './question-words';

/** What an inspector would ask of a year, theme by theme, each question with its place and its answer. */
@Component({
  selector: 'app-challenge',
  imports: [
    Breadcrumbs,
    FilterForm,
    LeftOutNotice,
    LoadProblem,
    Loading,
    PageHeading,
    PastAnswers,
    QuestionCard,
    RouterLink,
  ],
  templateUrl: './challenge.html',
})
export class Challenge {
  readonly council = input.required<string>();
  readonly year = input.required<string>();
  readonly theme = input<string>();
  readonly severity = input<string>();
  readonly answer = input<string>();
  private readonly api = inject(ChallengeApi);
  private readonly session = inject(Session);
  protected readonly yearInWords = yearInWords;

  protected readonly place = computed(() => ({ council: this.council(), year: this.year() }));
  protected readonly view = resource({
    params: () => this.place(),
    loader: ({ params, abortSignal }) => this.api.read(params, abortSignal),
  });
  private readonly loaded = computed(() => (this.view.hasValue() ? this.view.value() : null));

  protected readonly fields = computed<FilterField[]>(() => {
    const themes = (this.loaded()?.themes ?? []).map(({ key, title }) => ({ value: key, label: title }));
    return [
      { kind: 'select', name: 'theme', label: 'Theme', empty: 'All', choices: themes },
      { kind: 'select', name: 'severity', label: 'Severity', empty: 'All', choices: severityChoices },
      { kind: 'select', name: 'answer', label: 'Answer', empty: 'All', choices: answerChoices },
    ];
  });
  protected readonly labels = { theme: 'Theme', severity: 'Severity', answer: 'Answer' };
  private readonly said = computed(() => ({
    theme: String(this.theme() ?? ''),
    severity: String(this.severity() ?? ''),
    answer: String(this.answer() ?? ''),
  }));
  protected readonly leftOut = computed(() => unknownAnswers(this.fields(), this.said()));
  protected readonly asked = computed(() => without(this.said(), this.leftOut()));
  protected readonly filtered = computed(() => Object.values(this.asked()).some(Boolean));

  protected readonly counts = computed(() => countsInWords(this.loaded()?.findings ?? []));
  protected readonly shown = computed(() => {
    const { theme, severity, answer } = this.asked();
    return (this.loaded()?.findings ?? []).filter(
      (one) =>
        (!theme || one.themeKey === theme) &&
        (!severity || one.severity === severity) &&
        (!answer || (answer === 'answered') === (one.answer !== null)),
    );
  });
  protected readonly groups = computed(() => {
    const of = (key: string) => this.shown().filter(({ themeKey }) => (themeKey ?? '') === key);
    return [...(this.loaded()?.themes ?? []), { key: '', title: 'The whole year' }]
      .map(({ key, title }) => ({ id: key || 'whole-year', title, questions: of(key) }))
      .filter((group) => group.questions.length > 0);
  });

  /** Whether the form of what a question is about is of use to this person, or only the page to read it. */
  protected mayChange(question: ChallengeQuestion, open: boolean): boolean {
    const permission = question.field?.startsWith('evidence/') ? 'evidence:write' : 'follow-on-action:write';
    return open && this.session.may(this.council(), permission);
  }

  /** Keeps an answer on the page; the rest of it is not read again, so nothing that is being typed moves. */
  protected answered(key: string, answer: ChallengeAnswer | null): void {
    this.view.update(
      (view) => view && { ...view, findings: view.findings.map((one) => (one.key === key ? { ...one, answer } : one)) },
    );
  }
}
