import type { MovementReason } from '../../api/types';

/** How a score or judgement stands to the one before it. */
export type Change = MovementReason['change'];

/** A change in word and symbol, the same as in the report. */
export const changeWords: Readonly<Record<Change, { word: string; symbol: string }>> = {
  up: { word: 'Up', symbol: '↑' },
  down: { word: 'Down', symbol: '↓' },
  same: { word: 'The same', symbol: '=' },
  new: { word: 'New', symbol: '+' },
  'not-comparable': { word: 'Not comparable', symbol: '?' },
  undecided: { word: 'Not yet decided', symbol: '○' },
};
