import { canonicalJson } from '../canonical/canonical-json.js';
import { criteriaOf } from '../criteria.js';
import type { Crosswalk, Relation, RelationKind } from '../crosswalk/crosswalk.js';
import { placedCriteria, type PlacedCriterion } from '../crosswalk/placed.js';
import { relationsOf } from '../crosswalk/relations.js';
import { sameWords } from '../crosswalk/same-words.js';
import type { CriterionKey, CriterionKind, ModelDocument, Theme, ThemeKey } from '../model.js';
import { wordDifference, type WordPiece } from '../words/word-difference.js';
import { countsInWords } from './counts-in-words.js';
import type {
  CriterionDifference,
  ThemeDifference,
  VersionDifference,
  VersionInBrief,
  WordPair,
} from './version-difference.js';

const kinds: CriterionKind[] = ['characteristic', 'indicator'];

/**
 * What differs between two versions, theme by theme and word by word.
 * @param crosswalk from the one to the other; null when nothing relates them, and then nothing is said of their criteria
 */
export function compareVersions(
  from: ModelDocument,
  to: ModelDocument,
  crosswalk: Crosswalk | null,
): VersionDifference {
  const earlier = placedCriteria(from);
  const later = placedCriteria(to);
  const relations = crosswalk === null ? [] : relationsOf(crosswalk, from, to);
  const byTheme = Map.groupBy(relations, (relation) => themeOfRelation(relation, earlier, later));
  const themesBefore = new Map(from.themes.map((theme) => [theme.key, theme]));
  const gone = from.themes.filter(({ key }) => !to.themes.some((theme) => theme.key === key));
  const themes = [
    ...to.themes.map((theme) => ({ theme, before: themesBefore.get(theme.key) ?? null, now: theme })),
    ...gone.map((theme) => ({ theme, before: theme, now: null })),
  ].map(({ theme, before, now }): ThemeDifference => {
    const items = (byTheme.get(theme.key) ?? []).map((relation) => itemOf(relation, earlier, later));
    const counts = countsOf(items);
    return {
      themeKey: theme.key,
      title: theme.title,
      in: sideOf(before, now),
      counts,
      items,
      description: before && now ? differing(before.description, now.description) : null,
      summary: crosswalk === null ? 'Nothing relates the criteria of these two versions yet.' : countsInWords(counts),
    };
  });
  return {
    from: inBrief(from),
    to: inBrief(to),
    related: crosswalk !== null,
    themes,
    scale: pairs(from.scale, to.scale),
    judgements: kinds.flatMap((kind) =>
      pairs(from.judgements[kind], to.judgements[kind]).map((pair) => ({ ...pair, kind })),
    ),
    suggestion: {
      changed: canonicalJson(from.suggestion) !== canonicalJson(to.suggestion),
      summary: differing(from.suggestion.summary, to.suggestion.summary),
    },
  };
}

function inBrief({ id, title, published, themes }: ModelDocument): VersionInBrief {
  return { id, title, published, criteria: themes.flatMap(criteriaOf).length };
}

function sideOf(before: Theme | null, now: Theme | null): ThemeDifference['in'] {
  if (before && now) return 'both';
  return now ? 'later' : 'earlier';
}

type Placed = ReadonlyMap<CriterionKey, PlacedCriterion>;

/** The theme that a criterion is shown under: where it is now, or where it was when it is no more. */
function themeOfRelation({ from, to }: Relation, earlier: Placed, later: Placed): ThemeKey | undefined {
  const [first] = [...known(to, later), ...known(from, earlier)];
  return first?.themeKey;
}

function known(keys: readonly CriterionKey[], side: Placed): PlacedCriterion[] {
  return keys.flatMap((key) => side.get(key) ?? []);
}

function itemOf({ relation, from, to, why }: Relation, earlier: Placed, later: Placed): CriterionDifference {
  const [before, now] = [known(from, earlier), known(to, later)].map((side) => side.map(({ criterion }) => criterion));
  const words = before.length > 0 && now.length > 0 ? differing(sentences(before), sentences(now)) : null;
  return { relation, from: before, to: now, words, why };
}

function sentences(criteria: readonly { text: string }[]): string {
  return criteria.map(({ text }) => text).join('\n');
}

function differing(before: string, now: string): WordPiece[] | null {
  return sameWords(before, now) ? null : wordDifference(before, now);
}

function countsOf(items: readonly CriterionDifference[]): Record<RelationKind, number> {
  const counts = { unchanged: 0, reworded: 0, moved: 0, split: 0, merged: 0, new: 0, withdrawn: 0 };
  for (const { relation } of items) counts[relation] += 1;
  return counts;
}

/** The words of two lists that are not the same in both. */
function pairs<Word extends { key: string }>(before: readonly Word[], now: readonly Word[]): WordPair<Word>[] {
  const find = (words: readonly Word[], key: string): Word | null => words.find((word) => word.key === key) ?? null;
  const keys = new Set([...now, ...before].map(({ key }) => key));
  return [...keys]
    .map((key) => ({ key, before: find(before, key), now: find(now, key) }))
    .filter((pair) => canonicalJson(pair.before) !== canonicalJson(pair.now));
}
