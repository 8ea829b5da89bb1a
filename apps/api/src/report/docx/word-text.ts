/**
 * What XML 1.0 cannot hold, and the marks that turn the reading direction of what follows: with those, text can say something
 * else than is stored. Joiners and variation selectors stay, as Arabic and emoji need them and a word processor knows them.
 */
const UNFIT = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;
const LINE_END = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;

/** People's text as a Word file can hold it: composed, with plain line ends, and without what would break the file. */
export function wordText(text: string): string {
  return text.toWellFormed().replaceAll(LINE_END, '\n').replaceAll(UNFIT, '').replaceAll('\t', ' ').normalize('NFC');
}

export interface DirectedText {
  readonly text: string;
  readonly rightToLeft: boolean;
}

const RIGHT_TO_LEFT = String.raw`\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}`;
/** Words of such a script with what stands between them. */
const RIGHT_TO_LEFT_WORDS = new RegExp(`[${RIGHT_TO_LEFT}](?:[^\\p{L}\\p{N}\\n]*[${RIGHT_TO_LEFT}\\p{M}])*`, 'gu');
const FIRST_LETTER = /\p{L}/u;
const IS_RIGHT_TO_LEFT = new RegExp(`[${RIGHT_TO_LEFT}]`, 'u');

/** Splits a line into runs of one direction each: Word draws no right-to-left script well without being told. */
export function directed(line: string): DirectedText[] {
  const runs: DirectedText[] = [];
  let from = 0;
  for (const match of line.matchAll(RIGHT_TO_LEFT_WORDS)) {
    if (match.index > from) runs.push({ text: line.slice(from, match.index), rightToLeft: false });
    from = match.index + match[0].length;
    runs.push({ text: match[0], rightToLeft: true });
  }
  if (from < line.length) runs.push({ text: line.slice(from), rightToLeft: false });
  return runs;
}

/** Whether a paragraph runs from right to left: its first letter says. */
export function startsRightToLeft(text: string): boolean {
  return IS_RIGHT_TO_LEFT.test(FIRST_LETTER.exec(text)?.[0] ?? '');
}
