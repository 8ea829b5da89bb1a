import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { paintOf } from '../../ui/score/tone';
import { type PicturedTheme, TrendTiles } from '../../ui/trend/trend-tiles';
import type { Mark, TrendOfReport } from './preview-document';
import { ReportMark } from './report-mark';
import { sectionAnchor } from './section-anchor';

/** The scores of all sealed years: a picture, and the table that says the same. */
@Component({
  selector: 'app-report-trend',
  imports: [ReportMark, RouterLink, TrendTiles],
  template: `
    <app-trend-tiles
      [years]="trend().years"
      [themes]="pictured()"
      [words]="trend().description + ' The table says the same.'"
    />
    <div class="app-scroll" role="region" tabindex="0" aria-labelledby="report-trend">
      <table class="govuk-table app-heat-map">
        <caption class="govuk-table__caption govuk-table__caption--s" id="report-trend">
          {{
            trend().title
          }}
        </caption>
        <thead>
          <tr>
            <th scope="col" class="govuk-table__header">Theme</th>
            @for (year of trend().years; track year) {
              <th scope="col" class="govuk-table__header">{{ year }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (row of trend().rows; track row.themeKey) {
            <tr>
              <th scope="row" class="govuk-table__header">
                <a class="govuk-link" [routerLink]="[]" [fragment]="sectionAnchor(row.number)"
                  >{{ row.number }}. {{ row.title }}</a
                >
              </th>
              @for (cell of row.cells; track $index) {
                <td>
                  @if (cell) {
                    <app-report-mark [mark]="cell.score" />
                    @if (cell.change; as change) {
                      <br /><span aria-hidden="true">{{ change.symbol }} </span>{{ change.word }}
                    }
                  } @else {
                    No such theme
                  }
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
})
export class ReportTrend {
  readonly trend = input.required<TrendOfReport>();
  protected readonly sectionAnchor = sectionAnchor;
  protected readonly pictured = computed(() =>
    this.trend().rows.map(({ themeKey, title, cells }): PicturedTheme => ({
      key: themeKey,
      title,
      tiles: cells.map((cell) =>
        cell
          ? {
              ...cell.score,
              tone: tones[cell.score.tone],
              paint: paintOf(cell.score.colour),
              arrow: cell.change?.symbol ?? '',
            }
          : { symbol: '–', word: 'No theme', tone: 'none', paint: null, arrow: '' },
      ),
    })),
  );
}

const tones: Readonly<Record<Mark['tone'], string>> = {
  favourable: 'best',
  mixed: 'middle',
  unfavourable: 'worst',
  'not-applicable': 'none',
  undecided: 'none',
};
