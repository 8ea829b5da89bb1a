import { Component, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ModelApi } from '../../api/model-api';
import { dateInWords } from '../../format/dates';
import { PageHeading } from '../../shell/page-heading';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';

/** The published versions of the themes and criteria. */
@Component({
  selector: 'app-models',
  imports: [LoadProblem, Loading, PageHeading, RouterLink],
  template: `
    @if (models.error(); as error) {
      <app-load-problem [error]="error" (retry)="models.reload()" />
    } @else if (!models.hasValue()) {
      <app-loading />
    } @else {
      <h1 class="govuk-heading-l" appHeading="Themes and criteria">Themes and criteria</h1>
      <p class="govuk-body">
        Each assessment is pinned to one version. A published version never changes. Criteria are in our own wording,
        not the official text.
      </p>
      @for (model of models.value(); track model.id) {
        <h2 class="govuk-heading-m">
          <a
            class="govuk-link"
            [routerLink]="council() ? ['/councils', council(), 'models', model.id] : ['/models', model.id]"
            >{{ model.title }}</a
          >
        </h2>
        <p class="govuk-body">
          From guidance of {{ dateInWords(model.published) }}. Version <span class="app-hash">{{ model.id }}</span>.
        </p>
        <table class="govuk-table app-stacked">
          <caption class="govuk-table__caption govuk-table__caption--s">
            Criteria in each theme
          </caption>
          <thead class="govuk-table__head">
            <tr class="govuk-table__row">
              <th scope="col" class="govuk-table__header">Theme</th>
              <th scope="col" class="govuk-table__header govuk-table__header--numeric">Characteristics</th>
              <th scope="col" class="govuk-table__header govuk-table__header--numeric">Indicators</th>
            </tr>
          </thead>
          <tbody class="govuk-table__body">
            @for (theme of model.themes; track theme.key) {
              <tr class="govuk-table__row">
                <th scope="row" class="govuk-table__header">{{ theme.title }}</th>
                <td class="govuk-table__cell govuk-table__cell--numeric" data-label="Characteristics">
                  {{ theme.characteristics }}
                </td>
                <td class="govuk-table__cell govuk-table__cell--numeric" data-label="Indicators">
                  {{ theme.indicators }}
                </td>
              </tr>
            }
          </tbody>
        </table>
      }
    }
  `,
})
export class Models {
  /** Set when the page is read inside a council. */
  readonly council = input<string>();
  protected readonly dateInWords = dateInWords;
  private readonly api = inject(ModelApi);
  protected readonly models = resource({ loader: ({ abortSignal }) => this.api.list(abortSignal) });
}
