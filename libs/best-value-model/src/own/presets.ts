import type { ModelDocument } from '../model.js';
import type { OwnDraft, OwnScore } from './own-draft.js';
import { placeIn } from './own-scale.js';

/** A scale as councils have published them, to begin from. */
export interface ScalePreset {
  key: string;
  name: string;
  scale: OwnScore[];
}

/** Scales to begin from, each complete but for what a council wants otherwise. */
export const scalePresets: readonly ScalePreset[] = [
  {
    key: 'five-colours',
    name: 'Five colours: dark green, light green, yellow, amber, red',
    scale: [
      colour('Dark green', '▲', 3, 'dark-green', 'Arrangements work well everywhere, and others can learn from them.'),
      colour('Light green', '△', 3, 'light-green', 'Arrangements work well; small things are being made better.'),
      colour('Yellow', '◆', 2, 'yellow', 'Arrangements are satisfactory, and some of them must improve.'),
      colour('Amber', '◊', 2, 'amber', 'Much must improve, and there is a plan for it.'),
      colour('Red', '▼', 1, 'red', 'There are serious problems that must be put right.'),
    ],
  },
  {
    key: 'four-colours',
    name: 'Four colours: dark green, light green, yellow, amber',
    scale: [
      colour('Dark green', '▲', 3, 'dark-green', 'Arrangements work well everywhere, and others can learn from them.'),
      colour('Light green', '△', 3, 'light-green', 'Arrangements work well; small things are being made better.'),
      colour('Yellow', '◆', 2, 'yellow', 'Arrangements are satisfactory, and some of them must improve.'),
      colour('Amber', '▼', 1, 'amber', 'There are serious problems that must be put right.'),
    ],
  },
  {
    key: 'three-colours',
    name: 'Three colours: dark green, amber, red',
    scale: [
      colour('Green', '▲', 3, 'dark-green', 'Arrangements work and nothing has to be mended.'),
      colour('Amber', '◆', 2, 'amber', 'Arrangements are satisfactory, and some of them must improve.'),
      colour('Red', '▼', 1, 'red', 'There are serious problems that must be put right.'),
    ],
  },
  {
    key: 'five-points',
    name: 'Five points: 5 is the best, 1 the worst',
    scale: [
      points('Leading', '5', 3, 'Arrangements work well everywhere, and others can learn from them.'),
      points('Strong', '4', 3, 'Arrangements work well; small things are being made better.'),
      points('Developing', '3', 2, 'Arrangements are satisfactory, and some of them must improve.'),
      points('Weak', '2', 2, 'Much must improve, and there is a plan for it.'),
      points('Failing', '1', 1, 'There are serious problems that must be put right.'),
    ],
  },
];

function colour(word: string, symbol: string, place: number, name: OwnScore['colour'], definition: string): OwnScore {
  return { word, symbol, definition, place, colour: name, suggestedBy: [] };
}

function points(word: string, symbol: string, place: number, definition: string): OwnScore {
  return colour(word, symbol, place, null, definition);
}

/** The scale of a version as one to change: its words, best first, with the steps that suggest each. */
export function scaleToChange({ scale, suggestion }: ModelDocument): OwnScore[] {
  return scale
    .toSorted((one, other) => other.rank - one.rank)
    .map(({ key, word, symbol, definition, colour: name }) => ({
      word,
      symbol,
      definition,
      place: placeIn(scale, key),
      colour: name ?? null,
      suggestedBy: suggestion.steps.filter(({ score }) => score === key).map((step) => step.key),
    }));
}

/** A draft in which nothing is the council's own yet. */
export function emptyOwnDraft(title: string): OwnDraft {
  return { title, criteria: [], scale: null, judgements: [] };
}
