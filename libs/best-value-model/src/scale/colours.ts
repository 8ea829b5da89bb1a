import type { ScoreColour } from '../model.js';

/** How a named colour is painted: a background, and text that stands out from it by 4.5 to 1 at least (WCAG 2.2, 1.4.3). */
export interface PaintedColour {
  /** In English, as a sentence has it. */
  readonly name: string;
  /** `#rrggbb` */
  readonly background: string;
  /** `#rrggbb` */
  readonly text: string;
}

/** The colours of scales as councils have published them, from best to worst. The two dark ones differ on a photocopy without colour too. */
export const scoreColours: Readonly<Record<ScoreColour, PaintedColour>> = {
  'dark-green': { name: 'dark green', background: '#00592e', text: '#ffffff' },
  'light-green': { name: 'light green', background: '#a8d98f', text: '#0b0c0c' },
  yellow: { name: 'yellow', background: '#ffe14d', text: '#0b0c0c' },
  amber: { name: 'amber', background: '#f5a623', text: '#0b0c0c' },
  red: { name: 'red', background: '#d4351c', text: '#ffffff' },
};
