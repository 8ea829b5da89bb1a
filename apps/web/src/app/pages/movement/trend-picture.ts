import { Component, computed, input } from '@angular/core';
import type { MovementScore, MovementTheme, MovementYear } from '../../api/types';
import { toneOf } from '../../ui/score/tone';
import { changeWords } from './change-words';
import { pictureInWords } from './picture-words';

interface Tile {
  symbol: string;
  word: string;
  tone: string;
  arrow: string;
}

/** The scores as a picture: a tile a theme and year with symbol, word and arrow; its colour only repeats them. */
@Component({
  selector: 'app-trend-picture',
  template: `
    <div class="app-scroll" role="region" tabindex="0" aria-label="Picture of the scores by theme and year">
      <div
        class="app-trend"
        role="img"
        [attr.aria-label]="words()"
        [style.grid-template-columns]="'minmax(9rem, 14rem) repeat(' + years().length + ', minmax(5.5rem, 1fr))'"
      >
        <span></span>
        @for (year of years(); track year.year) {
          <span class="app-trend__head">{{ year.year }}</span>
        }
        @for (row of rows(); track row.key) {
          <span class="app-trend__theme">{{ row.title }}</span>
          @for (tile of row.tiles; track $index) {
            <span class="app-trend__tile" [class]="'app-score--' + tile.tone"
              ><span class="app-trend__symbol">{{ tile.symbol }}</span
              ><span>{{ tile.word }}</span
              ><span class="app-trend__arrow">{{ tile.arrow }}</span></span
            >
          }
        }
      </div>
    </div>
  `,
})
export class TrendPicture {
  readonly years = input.required<readonly MovementYear[]>();
  readonly themes = input.required<readonly MovementTheme[]>();

  protected readonly words = computed(() => pictureInWords(this.years(), this.themes()));
  protected readonly rows = computed(() =>
    this.themes().map(({ key, title, cells }) => ({
      key,
      title,
      tiles: cells.map((cell, at) => this.tile(cell, this.years()[at])),
    })),
  );

  private tile({ there, blind, score, change }: MovementScore, year: MovementYear | undefined): Tile {
    const word = year?.scale.find(({ key }) => key === score);
    if (!there) return { symbol: '–', word: 'No theme', tone: 'none', arrow: '' };
    if (blind) return { symbol: '◌', word: 'Score it', tone: 'none', arrow: '' };
    return {
      symbol: word?.symbol ?? '○',
      word: word?.word ?? 'No score',
      tone: toneOf(year?.scale ?? [], score),
      arrow: word && change ? changeWords[change].symbol : '',
    };
  }
}
