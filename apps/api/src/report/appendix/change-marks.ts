import type { Change } from '@best-value/model';
import type { ChangeMark } from './document.js';

/** How a change is said, in word and symbol. */
export const changeMarks: Readonly<Record<Change, ChangeMark>> = {
  up: { word: 'Up', symbol: '↑', change: 'up' },
  down: { word: 'Down', symbol: '↓', change: 'down' },
  same: { word: 'The same', symbol: '=', change: 'same' },
  new: { word: 'New', symbol: '+', change: 'new' },
  'not-comparable': { word: 'Not comparable', symbol: '?', change: 'not-comparable' },
  undecided: { word: 'Not yet decided', symbol: '○', change: 'undecided' },
};
