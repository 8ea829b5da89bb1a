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
