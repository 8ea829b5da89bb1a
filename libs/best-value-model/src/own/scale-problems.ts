import type { ModelDocument } from '../model.js';
import { ownBounds, scoreSymbols, type OwnProblem, type OwnScore } from './own-draft.js';
import { plainWords, saidPlainly } from './plain-words.js';
import { repeatedProblems, textProblems } from './text-problems.js';

/** What is wrong with a council's own scale. Field: `scale` or `scale.<n>.word`, `.symbol`, `.definition`, `.place`, `.colour`, `.suggestedBy`. */
export function scaleProblems(base: ModelDocument, scale: readonly OwnScore[]): OwnProblem[] {
  const { fewestScores, mostScores } = ownBounds;
  if (scale.length < fewestScores || scale.length > mostScores)
    return [
      { field: 'scale', message: `A scale has ${fewestScores} to ${mostScores} words; this one has ${scale.length}.` },
    ];
  return [...scale.flatMap(wordProblems), ...repeated(scale), ...placeProblems(scale), ...stepProblems(base, scale)];
}

function wordProblems({ word, symbol, definition, place }: OwnScore, n: number): OwnProblem[] {
  const field = (name: string): string => `scale.${n}.${name}`;
  return [
    ...textProblems(field('word'), word, ownBounds.wordLength, 'Write the word.'),
    ...textProblems(field('definition'), definition, ownBounds.definitionLength, 'Say what the word means.'),
    ...(scoreSymbols.includes(symbol) ? [] : [{ field: field('symbol'), message: 'Choose a symbol from the list.' }]),
    ...([1, 2, 3].includes(place ?? 0) ? [] : [{ field: field('place'), message: 'Choose where the word stands.' }]),
  ];
}

function repeated(scale: readonly OwnScore[]): OwnProblem[] {
  const list = (name: string, value: (score: OwnScore) => string, message: string): OwnProblem[] =>
    repeatedProblems(scale.map((score, n) => ({ field: `scale.${n}.${name}`, value: value(score), message })));
  return [
    ...list('word', ({ word }) => saidPlainly(plainWords(word)), 'Another word of the scale is the same.'),
    ...list('symbol', ({ symbol }) => symbol, 'Another word of the scale has this symbol.'),
    ...list('colour', ({ colour }) => colour ?? '', 'Another word of the scale has this colour.'),
  ];
}

/** Best first: the places go down, from 3 at the top to 1 at the bottom. A place that is not chosen yet is asked for elsewhere. */
function placeProblems(scale: readonly OwnScore[]): OwnProblem[] {
  return scale.flatMap(({ place }, n) => {
    const field = `scale.${n}.place`;
    if (place === null) return [];
    if (n === 0 && place !== 3) return [{ field, message: 'The best word has to say that things work well.' }];
    if (n === scale.length - 1 && place !== 1)
      return [{ field, message: 'The worst word has to say that there are serious problems.' }];
    const before = scale[n - 1]?.place ?? 3;
    return place > before
      ? [
          {
            field,
            message: 'A word cannot stand higher than one that is better. Change the order, or where it stands.',
          },
        ]
      : [];
  });
}

function stepProblems({ suggestion }: ModelDocument, scale: readonly OwnScore[]): OwnProblem[] {
  const known = new Set(suggestion.steps.map(({ key }) => key));
  const taken = new Set<string>();
  return scale.flatMap(({ suggestedBy }, n) =>
    suggestedBy
      .filter((step) => !known.has(step) || taken.size === taken.add(step).size)
      .map((step) => ({
        field: `scale.${n}.suggestedBy`,
        message: known.has(step) ? 'Only one word can be suggested here.' : 'The rule has no such step.',
      })),
  );
}
