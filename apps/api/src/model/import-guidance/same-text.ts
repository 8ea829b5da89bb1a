import { criteriaOf, type ModelDocument } from '@best-value/model';
import { hashOf } from '../../seal/content/sha256.js';
import type { ImportedVersionView } from './guidance-import.view.js';

/** What a version asks, without its keys and where it came from: two copies of one page that were saved differently have the same. */
export function textHash({ themes }: ModelDocument): string {
  return hashOf(
    themes
      .map((theme) => ({
        key: theme.key,
        description: theme.description,
        criteria: criteriaOf(theme).map(({ kind, text }) => ({ kind, text })),
      }))
      .toSorted((one, other) => (one.key < other.key ? -1 : 1)),
  );
}

/** How many sentences two versions share, theme by theme, and how many only one of them has. */
export function sharedSentences(
  before: ModelDocument,
  after: ModelDocument,
): { same: number; gone: number; added: number } {
  const sentences = ({ themes }: ModelDocument): Set<string> =>
    new Set(themes.flatMap((theme) => criteriaOf(theme).map(({ kind, text }) => `${theme.key} ${kind} ${text}`)));
  const [earlier, later] = [sentences(before), sentences(after)];
  const same = [...later].filter((one) => earlier.has(one)).length;
  return { same, gone: earlier.size - same, added: later.size - same };
}

/** The version that has this very text already; null when none has. One that was built on another is not the page any more. */
export function alreadyHere(document: ModelDocument, known: readonly ModelDocument[]): ImportedVersionView | null {
  const hash = textHash(document);
  const there = known.find(
    (one) =>
      one.id === document.id || (one.imported !== undefined && one.basedOn === undefined && textHash(one) === hash),
  );
  return there ? { id: there.id, title: there.title, isNew: false } : null;
}
