const MOST_WORDS = 8;
const LONGEST = 60;

/**
 * The beginning of a text as a part of a key, such as `the-council-plants-trees`: whole words, unless the first is longer than all
 * that there is room for.
 * @param otherwise for a text without Latin letters and digits
 */
export function slugOf(text: string, otherwise: string): string {
  const [first = otherwise, ...more] = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}’']/gu, '')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  let slug = first.slice(0, LONGEST);
  for (const word of more) {
    if (slug.length + word.length + 1 > LONGEST) break;
    slug = `${slug}-${word}`;
  }
  return slug;
}

/** The key itself, or the first with a number that is not taken yet. */
export function freeKey(key: string, taken: ReadonlySet<string>): string {
  if (!taken.has(key)) return key;
  let number = 2;
  while (taken.has(`${key}-${number}`)) number += 1;
  return `${key}-${number}`;
}
