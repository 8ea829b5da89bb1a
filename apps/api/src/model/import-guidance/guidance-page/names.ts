import type { CriterionKind, ThemeKey } from '@best-value/model';
import { publishedModels } from '@best-value/model/published';

/** Letters and digits alone, in small letters, with single spaces; `&` as “and”. */
export function normalised(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Other names that a theme goes by on pages of guidance. Its titles in the shipped versions are names as well. */
const otherNames: Readonly<Record<ThemeKey, readonly string[]>> = {
  'continuous-improvement': ['continuous improvements', 'improvement'],
  leadership: ['leadership and direction'],
  governance: ['governance and assurance'],
  culture: ['organisational culture', 'culture and behaviour'],
  'use-of-resources': ['using resources', 'resources', 'effective use of resources'],
  'service-delivery': ['delivery of services', 'delivering services'],
  'partnerships-and-community-engagement': [
    'partnership and community engagement',
    'partnerships and community',
    'partnerships community engagement',
    'partnership working and community engagement',
  ],
};

const themeNames: ReadonlyMap<string, ThemeKey> = new Map([
  ...publishedModels.flatMap(({ themes }) => themes.map(({ key, title }) => [normalised(title), key] as const)),
  ...Object.entries(otherNames).flatMap(([key, names]) => names.map((name) => [normalised(name), key] as const)),
]);

/** The themes that a page must have, with the title that they go by here. */
export function themesExpected(): readonly { key: ThemeKey; title: string }[] {
  return publishedModels.at(-1)?.themes.map(({ key, title }) => ({ key, title })) ?? [];
}

/** The theme that a heading names, whatever its number. */
export function themeNamed(heading: string): ThemeKey | null {
  const words = normalised(heading).split(' ');
  const withoutNumber = words.slice(words.findIndex((word) => !isNumbering(word)));
  const name = withoutNumber.join(' ');
  const bare = name.endsWith(' theme') ? name.slice(0, -' theme'.length) : name;
  return themeNames.get(name) ?? themeNames.get(bare) ?? null;
}

function isNumbering(word: string): boolean {
  return word === 'theme' || word === 'section' || word === 'part' || /^\d+$/.test(word);
}

/** What the lists of a theme stand under, in words that a heading begins with. */
const listNames: readonly { kind: CriterionKind; begins: readonly string[]; holds: readonly string[] }[] = [
  {
    kind: 'characteristic',
    begins: ['characteristics', 'examples of characteristics', 'the characteristics', 'key characteristics'],
    holds: ['well functioning', 'well run', 'good', 'works well', 'successful', 'best value'],
  },
  {
    kind: 'indicator',
    begins: [
      'indicators',
      'examples of indicators',
      'the indicators',
      'potential indicators',
      'examples of potential indicators',
    ],
    holds: ['failure', 'failing', 'concern'],
  },
];

const longestListName = 120;

/** Which list a heading, a bold paragraph or the header of a table announces. */
export function listNamed(text: string): CriterionKind | null {
  if (text.length > longestListName) return null;
  const words = normalised(text).split(' ');
  const name = words.slice(words.findIndex((word) => !isNumbering(word))).join(' ');
  const found = listNames.find(
    ({ begins, holds }) =>
      begins.some((one) => name === one || name.startsWith(`${one} of `) || name.startsWith(`${one} that `)) &&
      (begins.includes(name) || holds.some((one) => name.includes(one))),
  );
  return found?.kind ?? null;
}
