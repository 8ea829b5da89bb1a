import { Component, computed, input } from '@angular/core';
import type { ScoreWord } from '../../api/types';
import { paintOf, toneOf } from './tone';

/** A theme's score as word and symbol; the colour only repeats them. */
@Component({
  selector: 'app-score-badge',
  template: `
    <span
      class="app-score"
      [class]="'app-score--' + tone()"
      [style.background]="paint()?.background"
      [style.color]="paint()?.text"
    >
      @if (word(); as found) {
        <span aria-hidden="true">{{ found.symbol }}</span> {{ found.word }}
      } @else {
        Not scored yet
      }
    </span>
  `,
})
export class ScoreBadge {
  readonly scale = input.required<readonly ScoreWord[]>();
  readonly score = input.required<string | null>();
  protected readonly word = computed(() => this.scale().find((word) => word.key === this.score()));
  protected readonly tone = computed(() => toneOf(this.scale(), this.score()));
  protected readonly paint = computed(() => paintOf(this.word()?.colour));
}
