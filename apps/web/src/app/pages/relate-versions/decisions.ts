import {
  type ModelDocument,
  type PlacedCriterion,
  type Relation,
  type RelationKind,
  kindOfPair,
  placedCriteria,
  themeOf,
} from '@best-value/model';
import type { VersionRelation } from '../../api/types';

/** A criterion with where it stands, and the title of its theme. */
export interface TitledCriterion extends PlacedCriterion {
  theme: string;
}

export type Placed = ReadonlyMap<string, TitledCriterion>;

/** What a person decides, or has yet to decide, of criteria of two versions. */
export interface Decision {
  from: readonly string[];
  to: readonly string[];
  why: string;
  /** What the words suggest; empty for what was put together by hand. */
  reason: string;
  sure: boolean;
  decided: boolean;
}

export function placedIn(model: ModelDocument): Placed {
  return new Map(
    [...placedCriteria(model)].map(([key, placed]) => [
      key,
      { ...placed, theme: themeOf(model, placed.themeKey).title },
    ]),
  );
}

/** What was decided last, or what is proposed where nothing was. */
export function decisionsOf({ relations, proposals }: VersionRelation): Decision[] {
  if (relations.length > 0)
    return relations.map(({ from, to, why }) => ({ from, to, why, reason: '', sure: true, decided: true }));
  return proposals.map(({ relation, reason, sure }) => ({
    from: relation.from,
    to: relation.to,
    why: relation.why.trim() === '' ? reason : relation.why,
    reason,
    sure,
    decided: false,
  }));
}

/** What became of the criteria, as it follows from which are joined; null while several are joined to several. */
export function kindOf(
  { from, to }: Pick<Decision, 'from' | 'to'>,
  earlier: Placed,
  later: Placed,
): RelationKind | null {
  if (from.length === 0) return to.length === 1 ? 'new' : null;
  if (to.length === 0) return from.length === 1 ? 'withdrawn' : null;
  if (from.length > 1 && to.length > 1) return null;
  if (to.length > 1) return 'split';
  if (from.length > 1) return 'merged';
  const [before, now] = [earlier.get(from[0] ?? ''), later.get(to[0] ?? '')];
  return before && now ? kindOfPair(before, now) : null;
}

/** Joins a criterion to a decision, and takes it from the one that it was in. Each is in one, always. */
export function joined(decisions: readonly Decision[], at: number, side: 'from' | 'to', key: string): Decision[] {
  return decisions
    .map((one, index) => {
      if (index === at) return { ...one, [side]: [...one[side], key], decided: false };
      return one[side].includes(key)
        ? { ...one, [side]: one[side].filter((other) => other !== key), decided: false }
        : one;
    })
    .filter(({ from, to }) => from.length + to.length > 0);
}

/** Takes a criterion out of a decision; it stands alone from then on, as new or withdrawn. */
export function apart(decisions: readonly Decision[], at: number, side: 'from' | 'to', key: string): Decision[] {
  return decisions.flatMap((one, index) => {
    if (index !== at) return [one];
    const rest = { ...one, [side]: one[side].filter((other) => other !== key), decided: false };
    const alone: Decision = {
      from: [],
      to: [],
      why: 'Taken apart by hand',
      reason: '',
      sure: false,
      decided: false,
      [side]: [key],
    };
    return rest.from.length + rest.to.length > 0 ? [rest, alone] : [alone];
  });
}

/** What is sent: nothing is left open, and every kind is known. */
export function relationsOf(decisions: readonly Decision[], earlier: Placed, later: Placed): Relation[] | null {
  const relations = decisions.map(({ from, to, why, decided }) => {
    const relation = kindOf({ from, to }, earlier, later);
    return decided && relation !== null ? { relation, from: [...from], to: [...to], why: why.trim() } : null;
  });
  return relations.every((one) => one !== null) ? relations : null;
}

export const kindWords: Readonly<Record<RelationKind, string>> = {
  unchanged: 'Unchanged',
  reworded: 'Reworded',
  moved: 'Moved to another theme or list',
  split: 'Split into several',
  merged: 'Merged from several',
  new: 'New',
  withdrawn: 'Withdrawn',
};
