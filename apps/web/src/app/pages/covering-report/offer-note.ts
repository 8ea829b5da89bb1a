import { Component, computed, input, output } from '@angular/core';
import { Button } from '../../ui/button/button';
import { WordDifference } from '../../ui/word-difference/word-difference';

/** The text that the service offers for a field: to be taken, or compared with the one that was taken. */
@Component({
  selector: 'app-offer-note',
  imports: [Button, WordDifference],
  template: `
    @if (changed()) {
      <div class="govuk-inset-text">
        <p class="govuk-body">
          <strong>The assessment has changed since this text was offered.</strong> The text stays as it is until you
          change it.
        </p>
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">What has changed in the offered text of {{ label() }}</span>
          </summary>
          <div class="govuk-details__text">
            <app-word-difference [name]="label()" [before]="taken() ?? ''" [after]="offer()" />
          </div>
        </details>
        <div class="govuk-button-group">
          <button type="button" appButton="secondary" (click)="take.emit()">
            Replace the text with the one offered now<span class="govuk-visually-hidden">: {{ label() }}</span>
          </button>
          <button type="button" class="app-link-button" (click)="keep.emit()">
            Keep the text<span class="govuk-visually-hidden"> of {{ label() }}</span>
          </button>
        </div>
      </div>
    } @else if (!text().trim()) {
      <div class="govuk-inset-text">
        <p class="govuk-body">
          <strong>Offered text, made from the assessment.</strong> It is in the report once you use it; then you can
          change it.
        </p>
        <div class="app-quote app-prose">{{ offer() }}</div>
        <button type="button" appButton="secondary" (click)="take.emit()">
          Use this text<span class="govuk-visually-hidden">: {{ label() }}</span>
        </button>
      </div>
    } @else if (taken() !== null) {
      <p class="govuk-body-s">Made from the offered text, which is as it was.</p>
    }
  `,
})
export class OfferNote {
  readonly label = input.required<string>();
  /** What is written now. */
  readonly text = input.required<string>();
  readonly offer = input.required<string>();
  /** What was offered when it was taken. */
  readonly taken = input.required<string | null>();
  readonly take = output();
  readonly keep = output();

  protected readonly changed = computed(
    () => this.taken() !== null && this.taken() !== this.offer() && this.text() !== this.offer(),
  );
}
