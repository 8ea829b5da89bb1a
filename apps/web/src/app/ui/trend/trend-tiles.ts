import { Component, input } from '@angular/core';
import type { PaintedColour } from '@best-value/model';

/** A score as a tile: its colour only repeats symbol and word. */
export interface Tile {
  symbol: string;
  word: string;
  tone: string;
  /** The colour that a council gave the word; null where the tone decides. */
  paint: PaintedColour | null;
  /** How it stands to the year before; empty where there is nothing to say. */
  arrow: string;
}

export interface PicturedTheme {
  key: string;
  title: string;
  tiles: readonly Tile[];
}

/** Scores as a picture: a tile a theme and year. What it shows stands in a table beside it too. */
@Component({
  selector: 'app-trend-tiles',
  template: `
    <div class="app-scroll" role="region" tabindex="0" aria-label="Picture of the scores by theme and year">
      <div
        class="app-trend"
        role="img"
        [attr.aria-label]="words()"
        [style.grid-template-columns]="
          'minmax(min(9rem, 38vw), 14rem) repeat(' + years().length + ', minmax(5.5rem, 1fr))'
        "
      >
        <span></span>
        @for (year of years(); track year) {
          <span class="app-trend__head">{{ year }}</span>
        }
        @for (theme of themes(); track theme.key) {
          <span class="app-trend__theme">{{ theme.title }}</span>
          @for (tile of theme.tiles; track $index) {
            <span
              class="app-trend__tile"
              [class]="'app-score--' + tile.tone"
              [style.background]="tile.paint?.background"
              [style.color]="tile.paint?.text"
              ><span>{{ tile.symbol }}</span
              ><span>{{ tile.word }}</span
              ><span class="app-trend__arrow">{{ tile.arrow }}</span></span
            >
          }
        }
      </div>
    </div>
  `,
})
export class TrendTiles {
  readonly years = input.required<readonly string[]>();
  readonly themes = input.required<readonly PicturedTheme[]>();
  /** The picture in words, for whoever does not see it. */
  readonly words = input.required<string>();
}
