import { Component, input } from '@angular/core';

/** The hint and the error of a question, with the ids `FieldControl` points to. */
@Component({
  selector: 'app-field-notes',
  template: `
    @if (hint()) {
      <div class="govuk-hint" [id]="for() + '-hint'">{{ hint() }}</div>
    }
    @if (error()) {
      <p class="govuk-error-message" [id]="for() + '-error'">
        <span class="govuk-visually-hidden">Error:</span> {{ error() }}
      </p>
    }
  `,
})
export class FieldNotes {
  readonly for = input.required<string>();
  readonly hint = input('');
  readonly error = input<string | null>(null);
}
