import { Component, computed, input } from '@angular/core';
import type { AssessmentView } from '../../api/types';
import { type Step, stepsOf } from './state-words';

const placeWords: Record<Step['place'], string> = { done: '✓ Done', here: '▶ Here now', ahead: 'Ahead' };

/** Where a year stands on its way to the sealed document: each step in words and symbol. */
@Component({
  selector: 'app-ladder',
  template: `
    <ol class="app-ladder" aria-label="The way of this year">
      @for (step of steps(); track step.title) {
        <li
          class="app-ladder__step"
          [class.app-ladder__step--here]="step.place === 'here'"
          [attr.aria-current]="step.place === 'here' ? 'step' : null"
        >
          <span class="app-ladder__title">{{ step.title }}</span>
          <span class="app-ladder__place">{{ placeWords[step.place] }}</span>
          @if (step.note) {
            <span class="app-ladder__place">{{ step.note }}</span>
          }
        </li>
      }
    </ol>
  `,
})
export class Ladder {
  readonly assessment = input.required<AssessmentView>();
  protected readonly placeWords = placeWords;
  protected readonly steps = computed(() => stepsOf(this.assessment()));
}
