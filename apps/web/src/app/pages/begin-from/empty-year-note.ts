import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AssessmentApi } from '../../api/assessment-api';
import { Session } from '../../session/session';
import type { AssessmentView } from '../../api/types';
import { whyNot, yearsBefore } from './beginning';

/** On the page of a year in which nothing stands yet: the way to begin it from an earlier one, for those who may. */
@Component({
  selector: 'app-empty-year-note',
  imports: [RouterLink],
  template: `
    @if (earlier.hasValue() && earlier.value().length > 0) {
      <div class="govuk-inset-text">
        <p class="govuk-body">
          Nothing has been written in {{ assessment().year }} yet. It can begin from an earlier year: narratives,
          judgements, evidence links and open follow-on actions come along, to be confirmed, changed or dropped one by
          one.
        </p>
        <p class="govuk-body">
          <a class="govuk-link" routerLink="begin-from">Begin from an earlier year</a>
        </p>
      </div>
    }
  `,
})
export class EmptyYearNote {
  readonly council = input.required<string>();
  readonly assessment = input.required<AssessmentView>();
  private readonly api = inject(AssessmentApi);
  private readonly session = inject(Session);

  private readonly may = computed(
    () => this.session.may(this.council(), 'assessment:open') && whyNot(this.assessment()) === null,
  );
  protected readonly earlier = resource({
    params: () => (this.may() ? { council: this.council(), year: this.assessment().year } : undefined),
    loader: async ({ params, abortSignal }) =>
      yearsBefore(await this.api.list(params.council, abortSignal), params.year),
  });
}
