import { Component, computed, effect, inject, input, model, output } from '@angular/core';
import { LiveRegion } from '../../shell/live-region';
import { FieldControl } from '../field/field-control';
import { FieldNotes } from '../field/field-notes';

/** The share of the limit at which the count begins to be shown. */
const COUNT_FROM = 0.8;

/** Several lines of text, with a count of what is left when the limit comes near. */
@Component({
  selector: 'app-textarea',
  imports: [FieldNotes],
  template: `
    <div class="govuk-form-group" [class.govuk-form-group--error]="error()">
      <label class="govuk-label" [class]="labelClass()" [for]="id()">{{ label() }}</label>
      <app-field-notes [for]="id()" [hint]="hint()" [error]="error()" />
      <textarea
        class="govuk-textarea"
        [class.govuk-textarea--error]="error()"
        [id]="id()"
        [rows]="rows()"
        [attr.aria-describedby]="describedBy()"
        [attr.aria-invalid]="error() ? 'true' : null"
        [disabled]="disabled()"
        [value]="value()"
        (input)="value.set($any($event.target).value)"
        (blur)="left.emit()"
      ></textarea>
      @if (near()) {
        <div
          class="govuk-character-count__message"
          [class]="over() ? 'govuk-error-message' : 'govuk-hint'"
          [id]="id() + '-count'"
        >
          {{ remaining() }}
        </div>
      }
    </div>
  `,
})
export class Textarea extends FieldControl {
  readonly value = model('');
  readonly rows = input(4);
  readonly limit = input(0);
  readonly left = output();

  protected readonly over = computed(() => this.limit() > 0 && this.value().length > this.limit());
  protected readonly near = computed(() => this.limit() > 0 && this.value().length >= this.limit() * COUNT_FROM);
  protected readonly remaining = computed(() => {
    const left = this.limit() - this.value().length;
    const amount = Math.abs(left).toLocaleString('en-GB');
    const characters = Math.abs(left) === 1 ? 'character' : 'characters';
    return left < 0 ? `You have ${amount} ${characters} too many` : `You have ${amount} ${characters} remaining`;
  });

  constructor() {
    super();
    const live = inject(LiveRegion);
    // Said once on crossing the limit, not at every letter.
    effect(() => {
      if (this.over()) live.say(`${this.label()}: the text is too long`);
    });
  }

  protected override extraDescription(): string | null {
    return this.near() ? `${this.id()}-count` : null;
  }
}
