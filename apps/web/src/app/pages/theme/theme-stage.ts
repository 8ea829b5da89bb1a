import { Component, computed, inject, input, output, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ReviewApi } from '../../api/review-api';
import { stageWords } from '../assessment/state-words';
import { ThemeMoves } from '../theme-review/theme-moves';
import type { ThemeContext } from './theme-page';

/** Where a theme stands on the full ladder, who reviews it, and what may be done next. */
@Component({
  selector: 'app-theme-stage',
  imports: [RouterLink, ThemeMoves],
  template: `
    @if (context().assessment.ladder === 'full') {
      <p class="govuk-body">
        <strong class="govuk-tag">{{ stage() }}</strong>
        Reviewer: {{ context().theme.reviewer?.name ?? 'nobody yet' }}.
        @if (mayRead()) {
          <a class="govuk-link" routerLink="review">{{ ours() ? 'Review this theme' : 'Read its review' }}</a>
        }
      </p>
      @if (review.hasValue() && review.value(); as view) {
        <app-theme-moves [place]="context().place" [review]="view" (moved)="moved.emit($event)" />
      }
    }
  `,
})
export class ThemeStage {
  readonly context = input.required<ThemeContext>();
  readonly moved = output<string>();
  private readonly api = inject(ReviewApi);

  protected readonly stage = computed(() => stageWords(this.context().theme.stage));
  protected readonly mayRead = computed(() => this.context().assessment.permissions.includes('comment:read'));
  protected readonly ours = computed(() => this.review.hasValue() && this.review.value()?.write.allowed === true);
  // Each on its own, so that it is read again when the theme moves, and not with every saved word.
  private readonly council = computed(() => this.context().place.council);
  private readonly year = computed(() => this.context().place.year);
  private readonly key = computed(() => this.context().theme.key);
  private readonly revision = computed(() => this.context().theme.revision);
  private readonly asked = computed(
    () =>
      this.mayRead() && this.context().assessment.ladder === 'full' && this.context().assessment.state === 'drafting',
  );
  protected readonly review = resource({
    params: () =>
      this.asked()
        ? { council: this.council(), year: this.year(), theme: this.key(), revision: this.revision() }
        : undefined,
    loader: ({ params, abortSignal }) => this.api.read(params, params.theme, abortSignal),
  });
}
