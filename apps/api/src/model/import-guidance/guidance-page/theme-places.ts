import type { ThemeKey } from '@best-value/model';
import type { Block } from './blocks.js';
import { firstWords, type PageRefusal } from './guidance-page.js';
import { listNamed, themeNamed, themesExpected } from './names.js';

/** Where a theme stands among the blocks of a page: its heading, and where its part ends. */
export interface ThemePlace {
  readonly key: ThemeKey;
  readonly at: number;
  readonly end: number;
}

interface Candidate {
  readonly key: ThemeKey;
  readonly at: number;
  readonly level: number;
  readonly text: string;
}

/** Finds each theme by the name in its heading. Of headings of several levels those of the commonest count. */
export function themePlaces(blocks: readonly Block[]): { places: ThemePlace[]; refused: PageRefusal[] } {
  const candidates = blocks.flatMap<Candidate>((block, at) => {
    const key = block.kind === 'heading' ? themeNamed(block.text) : null;
    return block.kind === 'heading' && key !== null ? [{ key, at, level: block.level, text: block.text }] : [];
  });
  const expected = themesExpected();
  if (candidates.length === 0) return { places: [], refused: [otherPage(blocks)] };
  const level = commonest(candidates.map((one) => one.level));
  const refused: PageRefusal[] = [];
  const chosen: Candidate[] = [];
  for (const { key, title } of expected) {
    const all = candidates.filter((one) => one.key === key);
    const ofLevel = all.filter((one) => one.level === level);
    const found = ofLevel.length > 0 ? ofLevel : all;
    const [first] = found;
    if (first === undefined) refused.push({ expected: `a heading “${title}”`, found: headingsFound(blocks, level) });
    else if (found.length > 1)
      refused.push({
        expected: `one heading “${title}”`,
        found: `${found.length} of them: ${found.map(({ text }) => `“${firstWords(text)}”`).join(', ')}`,
      });
    else chosen.push(first);
  }
  chosen.sort((one, other) => one.at - other.at);
  const starts = new Set(chosen.map(({ at }) => at));
  const places = chosen.map(({ key, at, level: own }) => ({ key, at, end: endOf(blocks, at, own, starts) }));
  return { places, refused };
}

function endOf(blocks: readonly Block[], at: number, level: number, starts: ReadonlySet<number>): number {
  const after = blocks.findIndex(
    (block, index) =>
      index > at &&
      block.kind === 'heading' &&
      (starts.has(index) || (block.level <= level && listNamed(block.text) === null)),
  );
  return after === -1 ? blocks.length : after;
}

function commonest(levels: readonly number[]): number {
  const count = (level: number): number => levels.filter((one) => one === level).length;
  return levels.reduce((best, level) => (count(level) > count(best) ? level : best), levels[0] ?? 2);
}

const mostNamed = 8;

function headingsFound(blocks: readonly Block[], level: number): string {
  const texts = blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [block.text] : []));
  const named = texts.slice(0, mostNamed).map((text) => `“${firstWords(text, 60)}”`);
  const more = texts.length > mostNamed ? ` and ${texts.length - mostNamed} more` : '';
  return `the headings ${named.join(', ')}${more}`;
}

function otherPage(blocks: readonly Block[]): PageRefusal {
  const titles = themesExpected().map(({ title }) => `“${title}”`);
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  const found =
    headings.length === 0
      ? 'a page without headings'
      : `another page: its headings are ${headings
          .slice(0, mostNamed)
          .map((text) => `“${firstWords(text, 60)}”`)
          .join(', ')}`;
  return { expected: `the guidance with the headings of its themes: ${titles.join(', ')}`, found };
}
