import { compareVersions, criteriaOf, type ModelDocument, proposeCrosswalk } from '@best-value/model';
import { toThemeDifferenceView } from '../compare-versions/compare-versions.view.js';
import type { BesideVersionView } from './guidance-import.view.js';
import { sharedSentences } from './same-text.js';

/** Beyond this, in either version, sentences are counted and not read word by word: the preview is an answer that somebody waits for. */
const readable = { criteria: 250, characters: 60_000 };

/**
 * What a page has in common with a version that is here, theme by theme: which sentences are the same, which are close, which are new and which
 * are not there any more, as their words alone propose it. Nobody has decided it yet.
 */
export function besideVersion(before: ModelDocument, page: ModelDocument): BesideVersionView {
  const { id, title } = before;
  const inBrief = { id, title, ...sharedSentences(before, page) };
  if (![before, page].every(isReadable)) return { ...inBrief, themes: null };
  const relations = proposeCrosswalk(before, page).map(({ relation }) => relation);
  const { themes } = compareVersions(before, page, { from: id, to: page.id, relations });
  return {
    ...inBrief,
    // What is unchanged is read in the page itself.
    themes: themes.map((theme) =>
      toThemeDifferenceView({ ...theme, items: theme.items.filter(({ relation }) => relation !== 'unchanged') }),
    ),
  };
}

function isReadable({ themes }: ModelDocument): boolean {
  const criteria = themes.flatMap(criteriaOf);
  const characters = criteria.reduce((sum, { text }) => sum + text.length, 0);
  return criteria.length <= readable.criteria && characters <= readable.characters;
}
