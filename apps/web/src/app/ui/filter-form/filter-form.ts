import { Component, ElementRef, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { Asked } from '../../api/understood';
import { Button } from '../button/button';
import { Select } from '../select/select';
import { TextInput } from '../text-input/text-input';
import { type FilterField, problemWith, usualAnswer } from './filter-field';

/** Searches, filters and sorts a list. What is asked for goes into the address, so that it can be shared. */
@Component({
  selector: 'app-filter-form',
  imports: [Button, RouterLink, Select, TextInput],
  template: `
    <form
      class="app-filters"
      role="search"
      [attr.aria-label]="label()"
      novalidate
      (submit)="$event.preventDefault(); show()"
    >
      @for (field of fields(); track field.name) {
        @if (field.kind === 'search') {
          <app-text-input
            type="search"
            width="20"
            [label]="field.label"
            [hint]="field.hint"
            [problem]="problemOf(field)"
            [value]="answerTo(field)"
            (valueChange)="answer(field, $event)"
          />
        } @else {
          <app-select
            [label]="field.label"
            [empty]="field.empty ?? null"
            [choices]="field.choices"
            [value]="answerTo(field)"
            (valueChange)="answer(field, $event)"
          />
        }
      }
      <div class="app-inline app-filters__go">
        <button type="submit" appButton>Show</button>
        @if (filtered()) {
          <a class="govuk-link" [routerLink]="[]">Clear all filters</a>
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
  private readonly router = inject(Router);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly answers = linkedSignal(() => this.asked());
  /** Set by "Show": what is wrong is said from then on, not at every letter before. */
  private readonly tried = signal(false);

  protected answerTo(field: FilterField): string {
    return this.answers()[field.name] || usualAnswer(field);
  }

  protected answer({ name }: FilterField, value: string): void {
    this.answers.update((answers) => ({ ...answers, [name]: value }));
  }

  protected problemOf(field: FilterField): string | null {
    return this.tried() ? problemWith(field, this.answerTo(field).trim()) : null;
  }

  /** Asks for the first page of what the boxes say, or goes to the box that cannot be asked for. */
  protected show(): void {
    this.tried.set(true);
    if (this.fields().some((field) => this.problemOf(field) !== null)) {
      this.host.querySelector<HTMLElement>('input[type=search]')?.focus();
      return;
    }
    const said = this.fields().map((field) => [field.name, this.answerTo(field).trim(), usualAnswer(field)] as const);
    const unusual = said.filter(([, value, usual]) => value !== usual);
    void this.router.navigate([], { queryParams: Object.fromEntries(unusual) });
  }
}
