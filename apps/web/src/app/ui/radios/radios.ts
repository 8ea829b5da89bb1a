import { Component, input, model } from '@angular/core';
import { FieldControl } from '../field/field-control';
import { FieldNotes } from '../field/field-notes';

/** One answer of a list of choices. */
export interface Choice {
  value: string;
  label: string;
  hint?: string;
}

/** One of a few answers. */
@Component({
  selector: 'app-radios',
  imports: [FieldNotes],
  template: `
    <div class="govuk-form-group" [class.govuk-form-group--error]="error()" [class.app-radios--row]="row()">
      <fieldset class="govuk-fieldset" [attr.aria-describedby]="describedBy()">
        <legend class="govuk-fieldset__legend" [class]="legendClass()">{{ label() }}</legend>
        <app-field-notes [for]="id()" [hint]="hint()" [error]="error()" />
        <div class="govuk-radios" [class.govuk-radios--small]="small()">
          @for (choice of choices(); track choice.value; let index = $index) {
            <div class="govuk-radios__item">
              <input
                class="govuk-radios__input"
                type="radio"
                [id]="id() + '-' + index"
                [name]="id()"
                [value]="choice.value"
                [checked]="value() === choice.value"
                [disabled]="disabled()"
                [attr.aria-describedby]="choice.hint ? id() + '-' + index + '-hint' : null"
                (change)="value.set(choice.value)"
              />
              <label class="govuk-label govuk-radios__label" [for]="id() + '-' + index">{{ choice.label }}</label>
              @if (choice.hint) {
                <div class="govuk-hint govuk-radios__hint" [id]="id() + '-' + index + '-hint'">{{ choice.hint }}</div>
              }
            </div>
          }
        </div>
      </fieldset>
    </div>
  `,
})
export class Radios extends FieldControl {
  readonly value = model<string | null>(null);
  readonly choices = input.required<readonly Choice[]>();
  readonly small = input(false);
  readonly row = input(false);
}
