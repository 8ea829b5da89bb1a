import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Gap } from '../../api/types';
import { counted } from '../../format/amounts';
import { gapAnchor } from './gap-anchor';

/** What is missing: first all that stands in the way of sending the year on, then the rest theme by theme, folded. */
@Component({
  selector: 'app-gap-list',
  imports: [RouterLink],
  template: `
    @if (blocking().length) {
      <p class="govuk-body"><strong>Needed before the year can be sent on:</strong></p>
      <ul class="govuk-list govuk-list--bullet">
        @for (gap of blocking(); track $index) {
          <li>
            <a class="govuk-link" [routerLink]="linkTo(gap)" [fragment]="gapAnchor(gap)">{{ gap.message }}</a>
          </li>
        }
      </ul>
    }
    @for (group of groups(); track group.key) {
      <details class="govuk-details govuk-!-margin-bottom-3">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text"
            >{{ group.title }}: {{ counted(group.gaps.length, 'thing') }} that would make it better</span
          >
        </summary>
        <div class="govuk-details__text">
          <ul class="govuk-list govuk-list--bullet">
            @for (gap of group.gaps; track $index) {
              <li>
                <a class="govuk-link" [routerLink]="linkTo(gap)" [fragment]="gapAnchor(gap)">{{ gap.message }}</a>
              </li>
            }
          </ul>
        </div>
      </details>
    }
    @if (!gaps().length) {
      <p class="govuk-body">Nothing is missing.</p>
    }
  `,
})
export class GapList {
  readonly gaps = input.required<readonly Gap[]>();
  readonly themes = input.required<readonly { key: string; title: string }[]>();
  /** The address of the assessment. */
  readonly year = input.required<readonly string[]>();
  /** What stands on the page already, among what the next step waits for. */
  readonly said = input<ReadonlySet<string>>(new Set());
  protected readonly counted = counted;
  protected readonly gapAnchor = gapAnchor;

  protected readonly blocking = computed(() =>
    this.gaps().filter((gap) => gap.blocksFinal && !this.said().has(gap.message)),
  );
  protected readonly groups = computed(() =>
    this.themes()
      .map(({ key, title }) => ({
        key,
        title,
        gaps: this.gaps().filter((gap) => gap.themeKey === key && !gap.blocksFinal),
      }))
      .filter((group) => group.gaps.length),
  );

  protected linkTo(gap: Gap): string[] {
    return gap.themeKey ? [...this.year(), 'themes', gap.themeKey] : [...this.year()];
  }
}
