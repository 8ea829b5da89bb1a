import type { DemoText } from './demo-texts.js';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The sentences of a text, in lower case and without their closing marks, so that small differences do not hide a repeat. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) =>
      sentence
        .toLowerCase()
        .replace(/[^\p{L}\p{N}£ ]+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((sentence) => sentence !== '');
}

/** Each sentence that stands in more than one place, with the places. */
export function repeatedSentences(texts: readonly DemoText[]): string[] {
  const places = new Map<string, string[]>();
  for (const { where, text } of texts) {
    for (const sentence of sentencesOf(text)) places.set(sentence, [...(places.get(sentence) ?? []), where]);
  }
  return [...places]
    .filter(([, where]) => where.length > 1)
    .map(([sentence, where]) => `“${sentence}” in ${where.join(' and ')}`);
}

/** How many words a text has. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The days and months a text names with their year, as YYYY-MM-DD or YYYY-MM. */
export function datesIn(text: string): string[] {
  const dates = new RegExp(String.raw`(?:(\d{1,2}) )?(${months.join('|')}) (20\d\d)`, 'g');
  return [...text.matchAll(dates)].map(([, day, month, year]) => {
    const monthNumber = String(months.indexOf(month ?? '') + 1).padStart(2, '0');
    return [year, monthNumber, ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
  });
}

/** The figures in a text that is written in digits: `1,204`, `0.82`, `97.4`. Full stops that end a sentence and zeros before a day or month are left out. */
export function figuresIn(text: string): string[] {
  return (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((figure) => figure.replace(/^0+(?=\d)/, ''));
}
