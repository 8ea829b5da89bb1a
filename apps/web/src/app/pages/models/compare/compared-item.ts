import { Component, computed, input } from '@angular/core';
import type { CriterionDifference } from '../../../api/types';
import { WordDifference } from '../../../ui/word-difference/word-difference';
import { relationWords, together } from './relation-words';

/** What became of one criterion, or of several that hang together: both sides, and what differs in words. */
@Component({
  selector: 'app-compared-item',
  imports: [WordDifference],
  template: `
    <p class="govuk-body govuk-!-margin-bottom-1">
      <strong class="govuk-tag" [class]="words().tag"
        ><span aria-hidden="true">{{ words().symbol }} </span>{{ words().word }}</strong
      >
      {{ item().why }}
    </p>
    @if (item().relation === 'unchanged') {
      @for (criterion of item().to; track criterion.key) {
        <p class="govuk-body app-lines">{{ numbered(criterion) }}</p>
      }
    } @else {
      <div class="app-compared">
        @for (side of sides(); track side.title) {
          <div>
            <p class="govuk-body-s govuk-!-font-weight-bold govuk-!-margin-bottom-1">{{ side.title }}</p>
            @for (criterion of side.criteria; track criterion.key) {
              <p class="govuk-body app-lines">{{ numbered(criterion) }}</p>
            } @empty {
              <p class="govuk-hint">{{ side.none }}</p>
            }
          </div>
        }
      </div>
      @if (item().words) {
        <p class="govuk-body-s govuk-!-font-weight-bold govuk-!-margin-bottom-0">What differs in words</p>
        <app-word-difference [before]="before()" [after]="after()" name="this criterion" />
      }
    }
  `,
})
export class ComparedItem {
  readonly item = input.required<CriterionDifference>();
  /** What the two sides are called. */
  readonly earlier = input('Earlier version');
  readonly later = input('Later version');
  protected readonly words = computed(() => relationWords(this.item().relation));
  protected readonly before = computed(() => together(this.item().from));
  protected readonly after = computed(() => together(this.item().to));
  protected readonly sides = computed(() => [
    { title: this.earlier(), criteria: this.item().from, none: 'Nothing: it is new.' },
    { title: this.later(), criteria: this.item().to, none: 'Nothing: it was withdrawn.' },
  ]);

  protected numbered({ paragraph, text }: { paragraph: string | null; text: string }): string {
    return paragraph ? `${paragraph} ${text}` : text;
  }
}
