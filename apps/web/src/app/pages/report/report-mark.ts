import { Component, computed, input } from '@angular/core';
import { paintOf } from '../../ui/score/tone';
import type { Mark } from './preview-document';

/** A score or judgement of the report: its symbol and word, on a tint that says the same. */
@Component({
  selector: 'app-report-mark',
  template: `<span
    class="app-score"
    [class]="tint()"
    [style.background]="paint()?.background"
    [style.color]="paint()?.text"
    ><span aria-hidden="true">{{ mark().symbol }}</span> {{ mark().word }}</span
  >`,
})
export class ReportMark {
  readonly mark = input.required<Mark>();

  protected readonly paint = computed(() => paintOf(this.mark().colour));
  protected readonly tint = computed(() => {
    const { tone } = this.mark();
    if (tone === 'favourable') return 'app-score--best';
    if (tone === 'mixed') return 'app-score--middle';
    return tone === 'unfavourable' ? 'app-score--worst' : 'app-score--none';
  });
}
