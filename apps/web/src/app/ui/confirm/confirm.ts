import { Component, ElementRef, afterRenderEffect, input, output, signal, viewChild } from '@angular/core';
import { Button } from '../button/button';

let made = 0;

/** A button for something that is not undone lightly: it asks first, in place, with what is projected as explanation. */
@Component({
  selector: 'app-confirm',
  imports: [Button],
  template: `
    @if (!asking()) {
      <button type="button" appButton="secondary" #opener (click)="ask()">{{ label() }}</button>
    } @else {
      <div class="govuk-inset-text" role="group" tabindex="-1" #box [attr.aria-labelledby]="id">
        <p class="govuk-heading-s" [id]="id">{{ question() }}</p>
        <ng-content />
        <div class="govuk-button-group">
          <button type="button" appButton="warning" [busy]="busy()" (click)="confirmed.emit()">{{ yes() }}</button>
          <button type="button" class="app-link-button" (click)="keep()">{{ no() }}</button>
        </div>
      </div>
    }
  `,
})
export class Confirm {
  readonly label = input.required<string>();
  readonly question = input.required<string>();
  readonly yes = input.required<string>();
  readonly no = input.required<string>();
  readonly busy = input(false);
  /** The person is about to be asked: what they need to know can be read now. */
  readonly asked = output();
  readonly confirmed = output();

  protected readonly id = `confirm-${(made += 1)}`;
  protected readonly asking = signal(false);
  private readonly opener = viewChild<ElementRef<HTMLElement>>('opener');
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');
  private moveFocus = false;

  constructor() {
    afterRenderEffect(() => {
      const next = this.asking() ? this.box() : this.opener();
      if (!this.moveFocus) return;
      this.moveFocus = false;
      next?.nativeElement.focus();
    });
  }

  protected ask(): void {
    this.moveFocus = true;
    this.asking.set(true);
    this.asked.emit();
  }

  protected keep(): void {
    this.moveFocus = true;
    this.asking.set(false);
  }
}
