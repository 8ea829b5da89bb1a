import type { CriterionKind, ModelDocument, ThemeKey } from '../model.js';
import { locatedCriteria } from '../validate/located.js';

/** A criterion as the matching reads it. */
export interface ReadSentence {
  key: string;
  text: string;
  kind: CriterionKind;
  themeKey: ThemeKey;
  themeTitle: string;
  /** Order in the whole model. */
  order: number;
  /** Where in its own list, from 0 to 1. */
  place: number;
  /** Its words as they are compared: without capitals, punctuation and the shape of quotes. */
  words: string[];
  /** Those words as one text. */
  said: string;
  /** The stems of the words that carry meaning; all stems where none does. */
  stems: ReadonlySet<string>;
  /** Pairs of stems that stand beside each other, little words left out. */
  pairs: ReadonlySet<string>;
}

/** Words that say little by themselves, so that two sentences are not alike for having them. */
const littleWords = new Set(
  'a an and are as at be been by can for from has have how in into is it its of on or so such that the their them there these they this those to was were what when where which who will with within'.split(
    ' ',
  ),
);

/** Endings that are taken off a word, the longest first, when at least four letters are left. */
const endings = [
  'ations',
  'ation',
  'ments',
  'ment',
  'ities',
  'ingly',
  'edly',
  'ings',
  'ity',
  'ing',
  'ies',
  'ion',
  'ions',
  'ers',
  'er',
  'ed',
  'es',
  'ly',
  's',
  'y',
  'e',
].sort((one, other) => other.length - one.length);

/** Every criterion of a model, ready to be compared. */
export function readSentences(model: ModelDocument): ReadSentence[] {
  return locatedCriteria(model).map(({ criterion, theme, list }, order) => {
    const { length } = list === 'characteristic' ? theme.characteristics : theme.indicators;
    const first = list === 'characteristic' ? 0 : theme.characteristics.length;
    const at = [...theme.characteristics, ...theme.indicators].indexOf(criterion) - first;
    const words = wordsOf(criterion.text);
    const telling = words.filter((word) => !littleWords.has(word));
    const stems = (telling.length > 0 ? telling : words).map(stemOf);
    return {
      key: criterion.key,
      text: criterion.text,
      kind: list,
      themeKey: theme.key,
      themeTitle: theme.title,
      order,
      place: at / length,
      words,
      said: words.join(' '),
      stems: new Set(stems),
      pairs: new Set(stems.slice(1).map((stem, before) => `${stems[before]} ${stem}`)),
    };
  });
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[’‘']/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A word without its ending: `decisions`, `decision` and `decide` come near each other, not always together. */
function stemOf(word: string): string {
  const ending = endings.find((one) => word.length - one.length >= 4 && word.endsWith(one));
  return ending === undefined ? word : word.slice(0, -ending.length);
}
