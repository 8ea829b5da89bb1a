import { Component, ElementRef, afterRenderEffect, input, viewChild } from '@angular/core';
import type { FormProblem } from '../../forms/submission';

/** The list of everything that needs changing, at the top of a form; takes the focus when it appears or changes. */
@Component({
  selector: 'app-error-summary',
  template: `
    @if (problems().length) {
      <div class="govuk-error-summary" tabindex="-1" #box>
        <div role="alert">
          <h2 class="govuk-error-summary__title">There is a problem</h2>
          <div class="govuk-error-summary__body">
            <ul class="govuk-list govuk-error-summary__list">
              @for (problem of problems(); track $index) {
                <li>
                  @if (problem.go; as go) {
                    <button type="button" class="app-link-button" (click)="go()">{{ problem.message }}</button>
                  } @else {
                    {{ problem.message }}
                  }
                </li>
              }
            </ul>
          </div>
        </div>
      </div>
    }
  `,
})
export class ErrorSummary {
  readonly problems = input.required<readonly FormProblem[]>();
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');

  constructor() {
    afterRenderEffect(() => {
      if (this.problems().length) this.box()?.nativeElement.focus();
    });
  }
}
