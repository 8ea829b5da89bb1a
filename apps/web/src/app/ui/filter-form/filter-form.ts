import { Component, computed, inject, input, linkedSignal, signal, viewChildren } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { Asked } from '../../api/understood';
import type { FormProblem } from '../../forms/submission';
import { Button } from '../button/button';
import { ErrorSummary } from '../error-summary/error-summary';
import { Select } from '../select/select';
import { TextInput } from '../text-input/text-input';
import { type FilterField, answerInAddress, problemWith, shownAnswer, usualAnswer } from './filter-field';

/** Searches, filters and sorts a list. What is asked for goes into the address, so that it can be shared. */
@Component({
  selector: 'app-filter-form',
  imports: [Button, ErrorSummary, RouterLink, Select, TextInput],
  template: `
    <app-error-summary [problems]="problems()" />
    <form
      class="app-filters"
      role="search"
      [attr.aria-label]="label()"
      novalidate
      (submit)="$event.preventDefault(); show()"
    >
      @for (field of fields(); track field.name) {
        @if (field.kind === 'select') {
          <app-select
            [name]="nameOf(field)"
            [label]="field.label"
            [empty]="field.empty ?? null"
            [choices]="field.choices"
            [value]="answerTo(field)"
            (valueChange)="answer(field, $event)"
          />
        } @else {
          <app-text-input
            [name]="nameOf(field)"
            [type]="field.kind === 'search' ? 'search' : 'text'"
            [width]="field.kind === 'search' ? '20' : '10'"
            [label]="field.label"
            [hint]="field.hint"
            [problem]="problemOf(field)"
            [value]="answerTo(field)"
            (valueChange)="answer(field, $event)"
          />
        }
      }
      <div class="app-inline app-filters__go">
        <button type="submit" appButton>Show</button>
        @if (filtered()) {
          <a class="govuk-link" [routerLink]="[]" [queryParams]="keep()">Clear all filters</a>
        }
      </div>
    </form>
  `,
})
export class FilterForm {
  /** What the list is of; names the form to screen readers. */
  readonly label = input.required<string>();
  readonly fields = input.required<readonly FilterField[]>();
  /** What the list is filtered by now; the boxes start from it. */
  readonly asked = input.required<Asked>();
  /** Whether there is anything to clear. */
  readonly filtered = input.required<boolean>();
  /** What stays in the address whatever the boxes say. */
  readonly keep = input<Asked>({});
  /** What is wrong with answers together, by name, where each of them could be asked for. Takes them as the address has them. */
  readonly together = input<(answers: Asked) => Readonly<Record<string, string>>>(() => ({}));
  private readonly router = inject(Router);
  private readonly boxes = viewChildren(TextInput);
  private readonly answers = linkedSignal(() => this.asked());
  /** Set by "Show": what is wrong is said from then on, not at every letter before. */
  private readonly tried = signal(false);
  /** What was wrong at the last "Show"; the summary takes the focus whenever it changes. */
  protected readonly problems = signal<readonly FormProblem[]>([]);
  private readonly wrong = computed(() => {
    const alone = this.fields().map((field) => [field.name, problemWith(field, this.answerTo(field).trim())] as const);
    const wrong = new Map(alone.flatMap(([name, problem]) => (problem === null ? [] : [[name, problem] as const])));
    return wrong.size > 0 ? wrong : new Map(Object.entries(this.together()(this.inAddress())));
  });

  protected nameOf(field: FilterField): string {
    return `filter-${field.name}`;
  }

  protected answerTo(field: FilterField): string {
    return shownAnswer(field, this.answers()[field.name] || usualAnswer(field));
  }

  protected answer({ name }: FilterField, value: string): void {
    this.answers.update((answers) => ({ ...answers, [name]: value }));
  }

  protected problemOf(field: FilterField): string | null {
    return this.tried() ? (this.wrong().get(field.name) ?? null) : null;
  }

  /** Asks for the first page of what the boxes say, or says what cannot be asked for. */
  protected show(): void {
    this.tried.set(true);
    this.problems.set(
      [...this.wrong()].map(([name, message]) => ({
        message,
        go: () =>
          this.boxes()
            .find((box) => box.name() === `filter-${name}`)
            ?.focus(),
      })),
    );
    if (this.problems().length > 0) return;
    const answers = this.inAddress();
    const unusual = this.fields().flatMap((field) => {
      const value = answers[field.name];
      return value && value !== usualAnswer(field) ? [[field.name, value] as const] : [];
    });
    void this.router.navigate([], { queryParams: { ...this.keep(), ...Object.fromEntries(unusual) } });
  }

  private inAddress(): Asked {
    return Object.fromEntries(this.fields().map((field) => [field.name, answerInAddress(field, this.answerTo(field))]));
  }
}
