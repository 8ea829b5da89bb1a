import type { CodedList } from '../../api/types';

type Item = CodedList['items'][number];

/** Items one a line, the code first: "SO1 Homes that people can afford". */
export function linesOf(items: readonly Item[]): string {
  return items.map(({ code, words }) => `${code} ${words}`.trim()).join('\n');
}

/** Reads what was typed: the first word of a line is the code. */
export function itemsFrom(text: string): Item[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [code = '', ...words] = line.split(/\s+/);
      return { code, words: words.join(' ') };
    });
}

/** A key for a new list, from its name, and none that is taken. */
export function listKey(title: string, taken: readonly string[]): string {
  const base =
    title
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 60)
      .replace(/^-+|-+$/g, '') || 'list';
  const free = (key: string): boolean => key !== 'new' && !taken.includes(key);
  if (free(base)) return base;
  for (let n = 2; ; n += 1) if (free(`${base}-${n}`)) return `${base}-${n}`;
}
