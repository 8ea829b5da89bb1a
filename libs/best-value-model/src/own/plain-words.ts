/** What browsers and word processors put between letters and nobody sees; some of it turns the direction of what follows. */
const unseen = /[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu;

/** A text as it goes into a version: one line, single spaces, nothing unseen. Letters of any script and all signs stay as they are. */
export function plainWords(text: string): string {
  return text
    .replace(unseen, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** Equal for two texts that say the same but for case, spacing and punctuation. Empty when nothing is said. */
export function saidPlainly(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The beginning of a text as a slug, such as `the-council-plants-trees`. @param otherwise for a text without Latin letters and digits */
export function slugOf(text: string, otherwise: string): string {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’']/gu, '')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
  const slug = words.slice(0, 8).join('-').slice(0, 60).replace(/-$/u, '');
  return slug === '' ? otherwise : slug;
}

/** The key itself, or the first with a number that is not taken yet. */
export function freeKey(key: string, taken: ReadonlySet<string>): string {
  if (!taken.has(key)) return key;
  let number = 2;
  while (taken.has(`${key}-${number}`)) number += 1;
  return `${key}-${number}`;
}
