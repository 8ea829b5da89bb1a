/** Whether a text holds at least one letter or digit in any script: spaces, dashes and full stops are no answer. */
export function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
