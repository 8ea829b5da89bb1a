import { Component, computed, input } from '@angular/core';
import type { Movement, PreviewDocument } from '../report/preview-document';
import { ReportMark } from '../report/report-mark';

/** What every symbol of the page stands for, in plain words. */
@Component({
  selector: 'app-symbol-key',
  imports: [ReportMark],
  template: `
    <h2 class="govuk-heading-m" id="key">What the symbols mean</h2>
    <p class="govuk-body">No colour says anything that a symbol or a word does not say too.</p>
    <h3 class="govuk-heading-s">Scores of a theme</h3>
    <dl class="govuk-summary-list">
      @for (score of report().method.scores; track score.mark.word) {
        <div class="govuk-summary-list__row">
          <dt class="govuk-summary-list__key"><app-report-mark [mark]="score.mark" /></dt>
          <dd class="govuk-summary-list__value">{{ score.definition }}</dd>
        </div>
      }
    </dl>
    @for (kind of report().method.judgements; track kind.kind) {
      <h3 class="govuk-heading-s">{{ kind.title }}</h3>
      <ul class="govuk-list">
        @for (mark of kind.marks; track mark.word) {
          <li><app-report-mark [mark]="mark" /></li>
        }
      </ul>
    }
    @if (changes().length) {
      <h3 class="govuk-heading-s">Changes</h3>
      <ul class="govuk-list">
        @for (change of changes(); track change.word) {
          <li>
            <span aria-hidden="true">{{ change.symbol }}</span> {{ change.word }}
          </li>
        }
      </ul>
    }
    <h3 class="govuk-heading-s">References</h3>
    <ul class="govuk-list govuk-list--bullet">
      <li>3.4: the fourth paragraph of section 3, as in the PDF</li>
      <li>C3.4: a characteristic of section 3: a sign of a council that works well</li>
      <li>I3.4: an indicator of section 3: a sign of a council that may be failing</li>
      <li>E12: an item of evidence</li>
      <li>A7: a follow-on action: something that the council will do</li>
      @if (reworded()) {
        <li>‡: another version of the criteria words it otherwise</li>
      }
    </ul>
  `,
})
export class SymbolKey {
  readonly report = input.required<PreviewDocument>();
  private readonly rows = computed<Movement['rows']>(() => this.report().movement?.rows ?? []);

  /** Each once, in the order of the page. */
  protected readonly changes = computed(() => {
    const all = this.rows().flatMap(({ change, moved }) => [change, ...moved.map((group) => group.change)]);
    return [...new Map(all.map((change) => [change.word, change])).values()];
  });
  protected readonly reworded = computed(() =>
    this.rows().some(({ moved }) => moved.some(({ criteria }) => criteria.some((one) => one.reworded))),
  );
}
