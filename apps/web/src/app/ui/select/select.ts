import { Component, input, model } from '@angular/core';
import { FieldControl } from '../field/field-control';
import { FieldNotes } from '../field/field-notes';
import type { Choice } from '../radios/radios';

/** One of many answers. An empty string stands for no answer. */
@Component({
  selector: 'app-select',
  imports: [FieldNotes],
  template: `
    <div class="govuk-form-group" [class.govuk-form-group--error]="error()">
      <label class="govuk-label" [class]="labelClass()" [for]="id()">{{ label() }}</label>
      <app-field-notes [for]="id()" [hint]="hint()" [error]="error()" />
      <select
        class="govuk-select"
        [class.govuk-select--error]="error()"
        [id]="id()"
        [disabled]="disabled()"
        [attr.aria-describedby]="describedBy()"
        [attr.aria-invalid]="error() ? 'true' : null"
        (change)="value.set($any($event.target).value)"
      >
        @if (empty() !== null) {
          <option value="" [selected]="value() === ''">{{ empty() }}</option>
        }
        @for (choice of choices(); track choice.value) {
          <option [value]="choice.value" [selected]="value() === choice.value">{{ choice.label }}</option>
        }
      </select>
    </div>
  `,
})
export class Select extends FieldControl {
  readonly value = model('');
  readonly choices = input.required<readonly Choice[]>();
  /** The words for "no answer", or null when there is always one. */
  readonly empty = input<string | null>(null);
}
