import { Component, computed, inject, input, output } from '@angular/core';
import type { CoveringAnswer, CoveringReportView } from '../../api/types';
import { LiveRegion } from '../../shell/live-region';
import { Checkboxes } from '../../ui/checkboxes/checkboxes';
import { paperGroups, type PaperGroup, withoutListed } from './paper-groups';

/** Which public evidence is listed as background papers, theme by theme. What is left out is remembered with the report. */
@Component({
  selector: 'app-papers-field',
  imports: [Checkboxes],
  template: `
    <p class="govuk-body">
      List what this report relies on to a material extent: section 100D of the Local Government Act 1972 asks for those
      papers and no others, and each of them has to be open to the public with the report. {{ listed() }} of
      {{ papers().length }} are listed.
    </p>
    @for (group of groups(); track group.title) {
      <details class="govuk-details govuk-!-margin-bottom-3">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text"
            >{{ group.title }}: {{ group.listed.length }} of {{ group.choices.length }} listed</span
          >
        </summary>
        <div class="govuk-details__text">
          <p class="govuk-body app-inline">
            <button type="button" class="app-link-button" (click)="list(group, true)">
              Tick all<span class="govuk-visually-hidden"> of {{ group.title }}</span>
            </button>
            <button type="button" class="app-link-button" (click)="list(group, false)">
              Tick none<span class="govuk-visually-hidden"> of {{ group.title }}</span>
            </button>
          </p>
          <app-checkboxes
            [label]="'Evidence of ' + group.title"
            [hideLabel]="true"
            [small]="true"
            [choices]="group.choices"
            [value]="group.listed"
            (valueChange)="choose(group, $event)"
          />
        </div>
      </details>
    }
  `,
})
export class PapersField {
  readonly papers = input.required<CoveringReportView['papers']>();
  /** Ids of what is not listed. */
  readonly leftOut = input.required<readonly string[]>();
  readonly changed = output<CoveringAnswer['items']>();
  private readonly live = inject(LiveRegion);

  protected readonly groups = computed(() => paperGroups(this.papers(), this.leftOut()));
  protected readonly listed = computed(() => this.groups().reduce((sum, { listed }) => sum + listed.length, 0));

  protected list(group: PaperGroup, all: boolean): void {
    this.choose(group, all ? group.choices.map(({ value }) => value) : []);
    this.live.say(`${all ? 'All' : 'None'} of ${group.title} listed`);
  }

  protected choose(group: PaperGroup, listed: readonly string[]): void {
    this.changed.emit(withoutListed(group, listed, this.leftOut()));
  }
}
