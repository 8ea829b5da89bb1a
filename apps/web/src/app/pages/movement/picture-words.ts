import type { MovementScore, MovementTheme, MovementYear } from '../../api/types';
import { type Change, changeWords } from './change-words';

/** The picture in words, for whoever does not see it: what each theme came from, where it is, and how it last moved. */
export function pictureInWords(years: readonly MovementYear[], themes: readonly MovementTheme[]): string {
  const first = years[0]?.year ?? '';
  const last = years.at(-1)?.year ?? '';
  const lines = themes.map(({ title, cells }) => {
    const words = cells.map(({ score }, at) => years[at]?.scale.find(({ key }) => key === score)?.word ?? 'not scored');
    const change = cells.at(-1)?.change;
    const how = change ? `, ${changeWords[change].word.toLowerCase()} since the year before` : '';
    return `${title}: ${words.join(', then ')}${how}.`;
  });
  return `Scores of ${themes.length} ${themes.length === 1 ? 'theme' : 'themes'} from ${first} to ${last}. ${lines.join(' ')}`;
}

/** What the signs beside the scores mean, of those that are there: "Since the year before: ↑ up, = the same." Empty without any. */
export function keyOfChanges(cells: readonly Pick<MovementScore, 'score' | 'change'>[]): string {
  const there = new Set(cells.flatMap(({ score, change }) => (score !== null && change !== null ? [change] : [])));
  const signs = Object.entries(changeWords)
    .filter(([change]) => there.has(change as Change))
    .map(([, { symbol, word }]) => `${symbol} ${word.toLowerCase()}`);
  return signs.length === 0 ? '' : `Since the year before: ${signs.join(', ')}.`;
}
