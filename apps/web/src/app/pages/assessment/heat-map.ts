import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AssessmentView, JudgementWord, ThemeView } from '../../api/types';
import { ScoreBadge } from '../../ui/score/score-badge';

/** The whole picture in one table: how many criteria of each theme have which judgement, in words and numbers. */
@Component({
  selector: 'app-heat-map',
  imports: [RouterLink, ScoreBadge],
  template: `
    <div class="app-scroll" role="region" tabindex="0" aria-labelledby="heat-map-caption">
      <table class="govuk-table app-heat-map">
        <caption class="govuk-table__caption govuk-table__caption--m" id="heat-map-caption">
          Overall picture: number of criteria with each judgement
        </caption>
        <thead>
          <tr>
            <th rowspan="2" scope="col" class="govuk-table__header">Theme</th>
            <th rowspan="2" scope="col" class="govuk-table__header">Score</th>
            @for (kind of kinds(); track kind.kind) {
              <th scope="colgroup" class="govuk-table__header" [attr.colspan]="kind.words.length + 1">
                {{ kind.title }}
              </th>
            }
          </tr>
          <tr>
            @for (kind of kinds(); track kind.kind) {
              @for (word of kind.words; track word.key) {
                <th scope="col" class="govuk-table__header">
                  <span aria-hidden="true">{{ word.symbol }}</span> {{ word.word }}
                </th>
              }
              <th scope="col" class="govuk-table__header">Not judged</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (theme of assessment().themes; track theme.key) {
            <tr>
              <th scope="row" class="govuk-table__header">
                <a class="govuk-link" [routerLink]="['themes', theme.key]">{{ theme.title }}</a>
              </th>
              <td><app-score-badge [scale]="assessment().model.scale" [score]="theme.score" /></td>
              @for (kind of kinds(); track kind.kind) {
                @for (word of kind.words; track word.key) {
                  <td [class]="tint(count(theme, kind.kind, word.key), word.meaning)">
                    {{ count(theme, kind.kind, word.key) }}
                  </td>
                }
                <td [class]="tint(count(theme, kind.kind, null), 'open')">{{ count(theme, kind.kind, null) }}</td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
})
export class HeatMap {
  readonly assessment = input.required<AssessmentView>();

  protected readonly kinds = computed(() => {
    const { characteristic, indicator } = this.assessment().model.judgements;
    return [
      { kind: 'characteristic' as const, title: 'Characteristics of a council that works well', words: characteristic },
      { kind: 'indicator' as const, title: 'Indicators of possible failure', words: indicator },
    ] satisfies { kind: 'characteristic' | 'indicator'; title: string; words: JudgementWord[] }[];
  });

  protected count(theme: ThemeView, kind: 'characteristic' | 'indicator', judgement: string | null): number {
    return theme.criteria.filter((criterion) => criterion.kind === kind && criterion.judgement === judgement).length;
  }

  protected tint(count: number, meaning: string): string {
    return count && meaning !== 'not-applicable' ? `app-heat--${meaning}` : '';
  }
}
