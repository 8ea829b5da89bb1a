/** Whether two sentences have the same words in the same order; white space, however it is broken, is not a difference. */
export function sameWords(one: string, other: string): boolean {
  return one === other || spaced(one) === spaced(other);
}

function spaced(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
