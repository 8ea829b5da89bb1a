import { Component, inject, input, resource } from '@angular/core';
import { CarryApi } from '../../api/carry-api';
import { sentenceOf } from '../../api/problem';
import { counted } from '../../format/amounts';
import { Loading } from '../../ui/load/loading';
import { countsInWords } from '../carried/carried-words';
import { LeftBehindList } from '../carried/left-behind-list';

/** What would come along from an earlier year, and what would stay behind and why. */
@Component({
  selector: 'app-carry-preview',
  imports: [LeftBehindList, Loading],
  template: `
    <div class="govuk-inset-text" role="status">
      @if (preview.error(); as error) {
        <p class="govuk-body">What would come along cannot be shown. {{ sentenceOf(error.cause ?? error) }}</p>
      } @else if (!preview.hasValue()) {
        <app-loading />
      } @else {
        @let shown = preview.value();
        @if (countsInWords(shown.comesAlong); as words) {
          <p class="govuk-body">
            <strong>{{ words }}</strong> would come along, from
            {{
              shown.edition === null
                ? shown.from + ' as it stands'
                : 'sealed edition ' + shown.edition + ' of ' + shown.from
            }}.
          </p>
        } @else {
          <p class="govuk-body">
            Nothing would come along: {{ shown.from }} is empty, or nothing relates the two versions.
          </p>
        }
        @if (shown.pastReview > 0) {
          <p class="govuk-body">
            ▲ {{ counted(shown.pastReview, 'of the links leads', 'of the links lead') }} to evidence that is past its
            review date, and will be marked.
          </p>
        }
        @if (shown.leftBehindTotal > 0) {
          <details class="govuk-details">
            <summary class="govuk-details__summary">
              <span class="govuk-details__summary-text"
                >{{ counted(shown.leftBehindTotal, 'thing') }} would stay behind</span
              >
            </summary>
            <div class="govuk-details__text">
              <app-left-behind-list [carried]="shown" [ahead]="true" [place]="{ council: council() }" />
            </div>
          </details>
        }
      }
    </div>
  `,
})
export class CarryPreviewNote {
  readonly council = input.required<string>();
  readonly from = input.required<string>();
  readonly into = input.required<string>();
  readonly modelId = input.required<string>();
  private readonly api = inject(CarryApi);
  protected readonly counted = counted;
  protected readonly countsInWords = countsInWords;
  protected readonly sentenceOf = sentenceOf;

  protected readonly preview = resource({
    params: () => ({
      place: { council: this.council(), year: this.from() },
      into: this.into(),
      modelId: this.modelId(),
    }),
    loader: ({ params, abortSignal }) => this.api.preview(params.place, params.into, params.modelId, abortSignal),
  });
}
