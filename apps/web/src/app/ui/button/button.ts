import { Directive, input } from '@angular/core';
import { PressOnce } from './press-once';

/** A GOV.UK button, which takes one press at a time. */
@Directive({
  selector: 'button[appButton]',
  hostDirectives: [{ directive: PressOnce, inputs: ['busy'] }],
  host: {
    class: 'govuk-button',
    '[class.govuk-button--secondary]': 'appButton() === "secondary"',
    '[class.govuk-button--warning]': 'appButton() === "warning"',
  },
})
export class Button {
  readonly appButton = input<'' | 'secondary' | 'warning'>('');
}
