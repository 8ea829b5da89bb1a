import { Component, input, model } from '@angular/core';
import { FieldControl } from '../field/field-control';
import { FieldNotes } from '../field/field-notes';
import type { Choice } from '../radios/radios';

/** Any number of answers. */
@Component({
  selector: 'app-checkboxes',
  imports: [FieldNotes],
  template: `
    <div class="govuk-form-group" [class.govuk-form-group--error]="error()">
      <fieldset class="govuk-fieldset" [attr.aria-describedby]="describedBy()">
        <legend class="govuk-fieldset__legend" [class]="legendClass()">{{ label() }}</legend>
        <app-field-notes [for]="id()" [hint]="hint()" [error]="error()" />
        <div class="govuk-checkboxes" [class.govuk-checkboxes--small]="small()">
          @for (choice of choices(); track choice.value; let index = $index) {
            <div class="govuk-checkboxes__item">
              <input
                class="govuk-checkboxes__input"
                type="checkbox"
                [id]="id() + '-' + index"
                [checked]="value().includes(choice.value)"
                [disabled]="disabled()"
                [attr.aria-describedby]="choice.hint ? id() + '-' + index + '-hint' : null"
                (change)="toggle(choice.value)"
              />
              <label class="govuk-label govuk-checkboxes__label" [for]="id() + '-' + index">{{ choice.label }}</label>
              @if (choice.hint) {
                <div class="govuk-hint govuk-checkboxes__hint" [id]="id() + '-' + index + '-hint'">
                  {{ choice.hint }}
                </div>
              }
            </div>
          }
        </div>
      </fieldset>
    </div>
  `,
})
export class Checkboxes extends FieldControl {
  readonly value = model<readonly string[]>([]);
  readonly choices = input.required<readonly Choice[]>();
  readonly small = input(false);

  protected toggle(choice: string): void {
    this.value.update((chosen) =>
      chosen.includes(choice) ? chosen.filter((other) => other !== choice) : [...chosen, choice],
    );
  }
}
