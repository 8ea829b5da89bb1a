import type { HistoryEntry } from '../../api/types';
import { keyInWords } from './field-words';

/** What the trail names by a theme: its key stands first. */
const named: ReadonlySet<string> = new Set(['theme', 'theme-review', 'consistency-note']);

/** What an entry is about. The trail names a theme by its key and the year: `use-of-resources, 2026/27`. */
export function titleOf({ objectType, title }: Pick<HistoryEntry, 'objectType' | 'title'>): string {
  return named.has(objectType) ? title.replace(/^[a-z-]+/, keyInWords) : title;
}

/** What `<type>:<id>` is called: by its own newest entry, as a theme's history holds entries of its criteria too. */
export function subjectOf(object: string, entries: readonly HistoryEntry[]): string {
  const own = entries.find((entry) => object === objectOf(entry));
  if (own) return titleOf(own);
  return object.startsWith('theme:') ? keyInWords(object.slice(object.indexOf('/') + 1)) : 'this item';
}

export function objectOf({ objectType, objectId }: Pick<HistoryEntry, 'objectType' | 'objectId'>): string {
  return `${objectType}:${objectId}`;
}
