import type { PersonRef } from '../api/comment-api';

/** A mention that is being typed: where its @ stands, and what follows it. */
export interface BegunMention {
  start: number;
  asked: string;
}

const longestName = 40;

/**
 * The mention that the caret stands in, or null. An @ begins one at the start of a word, so that an e-mail address does not;
 * names have spaces, so it goes on to the end of the line.
 */
export function begunMention(text: string, caret: number): BegunMention | null {
  const start = text.lastIndexOf('@', caret - 1);
  if (start < 0 || caret - start > longestName) return null;
  if (start > 0 && /[\p{L}\p{N}]/u.test(text[start - 1] ?? '')) return null;
  const asked = text.slice(start + 1, caret);
  return asked.includes('\n') || /^\s/.test(asked) ? null : { start, asked };
}

/** People whose name has a word that begins with what is asked, or whose whole name does. */
export function suggested(people: readonly PersonRef[], asked: string, most: number): PersonRef[] {
  const wanted = plain(asked);
  const fits = ({ name }: PersonRef): boolean => {
    const words = plain(name);
    return words.startsWith(wanted) || words.includes(` ${wanted}`);
  };
  return people.filter(fits).slice(0, most);
}

/** Those of the people who were chosen whose @name still stands in the text. */
export function stillMentioned<T extends { name: string }>(text: string, chosen: readonly T[]): T[] {
  return chosen.filter(({ name }) => text.includes(`@${name}`));
}

/** A text cut into what is said and who is mentioned: every second part is a mention. */
export function partsOf(text: string, names: readonly string[]): { text: string; mention: boolean }[] {
  const longestFirst = [...names].sort((a, b) => b.length - a.length).map((name) => `@${escaped(name)}`);
  if (!longestFirst.length) return [{ text, mention: false }];
  return text
    .split(new RegExp(`(${longestFirst.join('|')})`, 'u'))
    .map((part, index) => ({ text: part, mention: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
