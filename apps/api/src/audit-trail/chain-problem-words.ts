import type { ChainedEntry, ChainProblem } from './chain-check.js';

const londonTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  dateStyle: 'long',
  timeStyle: 'medium',
});

/**
 * The first thing that does not fit, in lines for people: which entry, what it says it is, what is wrong.
 * @param problems how many things do not fit in all
 */
export function problemInWords({ number, message, entry }: ChainProblem, problems: number): string[] {
  return [
    entry ? `First bad entry: ${number}, ${entryInWords(entry)}.` : `First bad place: entry ${number}.`,
    message,
    ...(problems > 1 ? [`After it, ${problems - 1} more ${problems === 2 ? 'thing does' : 'things do'} not fit.`] : []),
  ];
}

/** What the entry says now of itself; it may be what was changed. */
function entryInWords({ at, act, personName, objectTitle }: ChainedEntry): string {
  const when = new Date(at);
  const time = Number.isNaN(when.getTime()) ? `at a time that cannot be (${at})` : londonTime.format(when);
  return `${time}, ${act} by ${oneLine(personName)}, on “${oneLine(objectTitle)}”`;
}

/** What people or attackers wrote, as one line of a terminal: no line ends, no escape sequences. */
function oneLine(text: string): string {
  const plain = text.replace(/\p{C}+/gu, ' ');
  return plain.length > 80 ? `${plain.slice(0, 80)}…` : plain;
}
