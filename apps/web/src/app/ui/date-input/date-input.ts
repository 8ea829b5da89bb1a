import { Component, computed, input, model, signal } from '@angular/core';
import { transformedValue } from '@angular/forms/signals';
import { type DateBoxes, fromBoxes, toBoxes } from '../../format/dates';
import { FieldControl } from '../field/field-control';
import { FieldNotes } from '../field/field-notes';

/** A date people know or look up, in three boxes. The value is `YYYY-MM-DD`, or null when all boxes are empty. */
@Component({
  selector: 'app-date-input',
  imports: [FieldNotes],
  template: `
    <div class="govuk-form-group" [class.govuk-form-group--error]="error()">
      <fieldset class="govuk-fieldset" role="group" [attr.aria-describedby]="describedBy()" (focusout)="leave($event)">
        <legend class="govuk-fieldset__legend" [class]="legendClass()">{{ label() }}</legend>
        <app-field-notes [for]="id()" [hint]="hint()" [error]="error()" />
        <div class="govuk-date-input">
          @for (box of boxes; track box.key) {
            <div class="govuk-date-input__item">
              <label class="govuk-label govuk-date-input__label" [for]="id() + '-' + box.key">{{ box.label }}</label>
              <input
                class="govuk-input govuk-date-input__input"
                [class]="'govuk-input--width-' + box.width"
                [class.govuk-input--error]="error()"
                type="text"
                inputmode="numeric"
                [id]="id() + '-' + box.key"
                [disabled]="disabled()"
                [value]="typed()[box.key]"
                (input)="type(box.key, $any($event.target).value)"
              />
            </div>
          }
        </div>
      </fieldset>
    </div>
  `,
})
export class DateInput extends FieldControl {
  readonly value = model<string | null>(null);
  /** It belongs to no form, so it says itself when what was typed is no day: it would not be saved. */
  readonly alone = input(false);
  private readonly left = signal(false);
  protected readonly boxes = [
    { key: 'day', label: 'Day', width: 2 },
    { key: 'month', label: 'Month', width: 2 },
    { key: 'year', label: 'Year', width: 4 },
  ] as const;
  protected readonly typed = transformedValue<string | null, DateBoxes>(this.value, {
    parse: (boxes) => {
      const read = fromBoxes(boxes);
      if (!('problem' in read)) return { value: read.date };
      // A form may have several dates: the list at its top has to say which one is meant.
      const of = this.label().replace(' (optional)', '');
      return {
        error: { kind: 'date', message: `${of}: ${read.problem.charAt(0).toLowerCase()}${read.problem.slice(1)}` },
      };
    },
    format: toBoxes,
  });

  protected override readonly error = computed(() => {
    const own = this.alone() && this.left() ? this.typed.parseErrors()[0]?.message : null;
    return this.problem() ?? own ?? (this.touched() ? (this.errors()[0]?.message ?? null) : null);
  });

  protected leave({ currentTarget, relatedTarget }: FocusEvent): void {
    if (currentTarget instanceof HTMLElement && relatedTarget instanceof Node && currentTarget.contains(relatedTarget))
      return;
    this.left.set(true);
  }

  protected type(box: keyof DateBoxes, text: string): void {
    this.typed.set({ ...this.typed(), [box]: text });
  }
}
