/** What makes a spreadsheet take a text for a formula, with the full-width signs that some languages' programs take too. */
const startsFormula = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/**
 * Keeps a text of a CSV from being run as a formula: a spreadsheet takes what follows an apostrophe for text. Texts that begin
 * with apostrophes and such a sign get one more, so that `asWritten` gives every text back as it was.
 */
export function neutralised(text: string): string {
  return startsFormula.test(text) ? `'${text}` : text;
}

/** The text as it was before `neutralised`. */
export function asWritten(text: string): string {
  return text.startsWith("'") && startsFormula.test(text) ? text.slice(1) : text;
}
