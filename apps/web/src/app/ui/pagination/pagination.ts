import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { pageSteps } from './pages';

/** Links to the pages of a long list; the page number lives in the address as `page`. */
@Component({
  selector: 'app-pagination',
  imports: [RouterLink],
  template: `
    @if (last() > 1) {
      <nav class="govuk-pagination" aria-label="Pages of this list">
        @if (page() > 1) {
          <div class="govuk-pagination__prev">
            <a
              class="govuk-link govuk-pagination__link"
              rel="prev"
              [routerLink]="[]"
              [queryParams]="{ page: page() - 1 }"
              queryParamsHandling="merge"
            >
              <span class="govuk-pagination__link-title">Previous<span class="govuk-visually-hidden"> page</span></span>
            </a>
          </div>
        }
        <ul class="govuk-pagination__list">
          @for (step of steps(); track $index) {
            @if (step === 'gap') {
              <li class="govuk-pagination__item govuk-pagination__item--ellipsis">&ctdot;</li>
            } @else {
              <li class="govuk-pagination__item" [class.govuk-pagination__item--current]="step === page()">
                <a
                  class="govuk-link govuk-pagination__link"
                  [routerLink]="[]"
                  [queryParams]="{ page: step }"
                  queryParamsHandling="merge"
                  [attr.aria-label]="'Page ' + step"
                  [attr.aria-current]="step === page() ? 'page' : null"
                  >{{ step }}</a
                >
              </li>
            }
          }
        </ul>
        @if (page() < last()) {
          <div class="govuk-pagination__next">
            <a
              class="govuk-link govuk-pagination__link"
              rel="next"
              [routerLink]="[]"
              [queryParams]="{ page: page() + 1 }"
              queryParamsHandling="merge"
            >
              <span class="govuk-pagination__link-title">Next<span class="govuk-visually-hidden"> page</span></span>
            </a>
          </div>
        }
      </nav>
    }
  `,
})
export class Pagination {
  readonly page = input.required<number>();
  readonly size = input.required<number>();
  readonly total = input.required<number>();
  protected readonly last = computed(() => Math.max(1, Math.ceil(this.total() / this.size())));
  protected readonly steps = computed(() => pageSteps(this.page(), this.last()));
}
