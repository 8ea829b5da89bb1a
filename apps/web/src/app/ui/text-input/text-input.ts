import { Component, input, model, output } from '@angular/core';
import { FieldControl } from '../field/field-control';
import { FieldNotes } from '../field/field-notes';

/** One line of text. */
@Component({
  selector: 'app-text-input',
  imports: [FieldNotes],
  template: `
    <div class="govuk-form-group" [class.govuk-form-group--error]="error()">
      <label class="govuk-label" [class]="labelClass()" [for]="id()">{{ label() }}</label>
      <app-field-notes [for]="id()" [hint]="hint()" [error]="error()" />
      <input
        class="govuk-input"
        [class]="width() ? 'govuk-input--width-' + width() : ''"
        [class.govuk-input--error]="error()"
        [id]="id()"
        [type]="type()"
        [attr.autocomplete]="autocomplete() || null"
        [attr.inputmode]="inputmode() || null"
        [attr.spellcheck]="type() === 'text' ? null : 'false'"
        [attr.aria-describedby]="describedBy()"
        [attr.aria-invalid]="error() ? 'true' : null"
        [disabled]="disabled()"
        [value]="value()"
        (input)="value.set($any($event.target).value)"
        (blur)="left.emit()"
      />
    </div>
  `,
})
export class TextInput extends FieldControl {
  readonly value = model('');
  readonly type = input<'text' | 'email' | 'password' | 'search' | 'url'>('text');
  readonly width = input<'' | '2' | '4' | '10' | '20'>('');
  readonly autocomplete = input('');
  readonly inputmode = input('');
  readonly left = output();
}
