import { Component, inject, input, linkedSignal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { Asked } from '../../api/understood';
import { Button } from '../button/button';
import { Select } from '../select/select';
import { TextInput } from '../text-input/text-input';
import { type FilterField, usualAnswer } from './filter-field';

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
  private readonly answers = linkedSignal(() => this.asked());

  protected answerTo(field: FilterField): string {
    return this.answers()[field.name] || usualAnswer(field);
  }

  protected answer({ name }: FilterField, value: string): void {
    this.answers.update((answers) => ({ ...answers, [name]: value }));
  }

  /** Asks for the first page of what the boxes say. */
  protected show(): void {
    const said = this.fields().map((field) => [field.name, this.answerTo(field).trim(), usualAnswer(field)] as const);
    const unusual = said.filter(([, value, usual]) => value !== usual);
    void this.router.navigate([], { queryParams: Object.fromEntries(unusual) });
  }
}
