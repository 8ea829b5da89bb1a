import { Component, computed, input } from '@angular/core';
import type { MovementScore, MovementTheme, MovementYear } from '../../api/types';
import { paintOf, toneOf } from '../../ui/score/tone';
import { type Tile, TrendTiles } from '../../ui/trend/trend-tiles';
import { changeWords } from './change-words';
import { keyOfChanges, pictureInWords } from './picture-words';

/** The council's scores as a picture. */
@Component({
  selector: 'app-trend-picture',
  imports: [TrendTiles],
  template: `
    <app-trend-tiles [years]="names()" [themes]="pictured()" [words]="words()" />
    @if (key(); as sentence) {
      <p class="govuk-hint">{{ sentence }}</p>
    }
  `,
})
export class TrendPicture {
  readonly years = input.required<readonly MovementYear[]>();
  readonly themes = input.required<readonly MovementTheme[]>();

  protected readonly names = computed(() =>
    this.years().map(({ year, source }) => (source === 'draft' ? `${year} draft` : year)),
  );
  protected readonly key = computed(() => keyOfChanges(this.themes().flatMap(({ cells }) => cells)));
  protected readonly words = computed(() => pictureInWords(this.years(), this.themes()));
  protected readonly pictured = computed(() =>
    this.themes().map(({ key, title, cells }) => ({
      key,
      title,
      tiles: cells.map((cell, at) => tileOf(cell, this.years()[at])),
    })),
  );
}

function tileOf({ there, blind, score, change }: MovementScore, year: MovementYear | undefined): Tile {
  const word = year?.scale.find(({ key }) => key === score);
  const none = { tone: 'none', paint: null, arrow: '' };
  if (!there) return { symbol: '–', word: 'No theme', ...none };
  if (blind) return { symbol: '◌', word: 'Score it', ...none };
  return {
    symbol: word?.symbol ?? '○',
    word: word?.word ?? 'No score',
    tone: toneOf(year?.scale ?? [], score),
    paint: paintOf(word?.colour),
    arrow: word && change ? changeWords[change].symbol : '',
  };
}
