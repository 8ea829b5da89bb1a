import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AssessmentPlace } from '../../api/assessment-api';
import type { LeftBehind } from '../../api/types';
import { yearInAddress } from '../../format/year';
import { citationOf, kindInWords, reasonInWords } from './carried-words';

/** What stays with the earlier year, why, and the way there; what is complete with the words to cite it by. */
@Component({
  selector: 'app-left-behind-list',
  imports: [RouterLink],
  template: `
    @if (!ahead()) {
      <h2 class="govuk-heading-m app-section" id="left-behind">What stayed behind</h2>
    }
    @if (carried().leftBehind.length) {
      <p class="govuk-body">It stays in {{ carried().from }} as it was, and can be read there.</p>
      <ul class="app-evidence-list">
        @for (one of carried().leftBehind; track $index) {
          <li>
            {{ kindInWords(one.kind) }}:
            <a class="govuk-link" [routerLink]="linkTo(one)" [fragment]="one.criterionKey?.replaceAll('/', '-')">{{
              one.title
            }}</a><br />
            {{ reasonInWords(one.why) }}
            @if (one.why === 'complete' && !ahead()) {
              <br />To cite it: <span class="app-breakable">{{ citationOf(one, carried().from) }}</span>
            }
          </li>
        }
      </ul>
      @if (carried().leftBehindTotal > carried().leftBehind.length) {
        <p class="govuk-body-s">{{ carried().leftBehindTotal }} in all: the first are listed.</p>
      }
    } @else {
      <p class="govuk-body">Nothing: all of it came along.</p>
    }
  `,
})
export class LeftBehindList {
  readonly carried = input.required<{ from: string; leftBehind: LeftBehind[]; leftBehindTotal: number }>();
  /** It has not been done yet. */
  readonly ahead = input(false);
  readonly place = input.required<Pick<AssessmentPlace, 'council'>>();
  protected readonly kindInWords = kindInWords;
  protected readonly reasonInWords = reasonInWords;
  protected readonly citationOf = citationOf;

  private readonly earlier = computed(() => [
    '/councils',
    this.place().council,
    'assessments',
    yearInAddress(this.carried().from),
  ]);

  protected linkTo({ followOnActionId, themeKey }: LeftBehind): string[] {
    if (followOnActionId !== null) return [...this.earlier(), 'follow-on-actions', followOnActionId];
    return [...this.earlier(), 'themes', themeKey];
  }
}
