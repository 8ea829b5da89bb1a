/** A number that stands at the beginning of a text, such as `1.2`, `12.` or `(a)`, and the text after it. */
export interface Numbered {
  readonly number: string | null;
  readonly text: string;
}

const longest = 12;

/** Takes the number off a text of a numbered list. A number that is part of the sentence (“3 councils”) has no stop or bracket, and stays. */
export function numberedText(text: string): Numbered {
  const [first = ''] = text.split(/[ \u00a0\n]/, 1);
  const after = text.slice(first.length).trimStart();
  if (first.length > longest || after === '' || !isNumber(first)) return { number: null, text };
  return { number: first.endsWith('.') ? first.slice(0, -1) : first, text: after };
}

function isNumber(word: string): boolean {
  return /^\d+(\.\d+)*\.$|^\d+(\.\d+)+$|^\d+\)$|^\((\d+|[a-z]|[ivx]+)\)$|^([a-z]|[ivx]+)\)$/.test(word);
}
