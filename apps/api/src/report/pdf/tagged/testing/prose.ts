const WORDS = (
  'the council reviewed its plan and agreed with partners that residents should see clearly what changed who decided it ' +
  'and why money was moved between services while officers tested each option against risk before members took part'
).split(' ');

/** Prose of this many words, different from place to place and the same every time. */
export function prose(words: number, seed = 0): string {
  const chosen = Array.from({ length: words }, (_, i) => WORDS[(i * 7 + seed * 3 + Math.floor(i / 11)) % WORDS.length]);
  const sentences: string[] = [];
  for (let i = 0; i < chosen.length; i += 13) {
    const sentence = chosen.slice(i, i + 13).join(' ');
    sentences.push(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`);
  }
  return sentences.join(' ');
}
