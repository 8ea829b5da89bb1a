import type { Crosswalk } from '../crosswalk/crosswalk.js';
import { originsAlong } from '../crosswalk/path.js';
import { type PlacedCriterion, placedCriteria } from '../crosswalk/placed.js';
import type { ModelDocument } from '../model.js';
import type { PlannedCriterion } from './move-plan.js';

/** Where a criterion of the later version comes from, over every version between. */
export interface Descent extends PlacedCriterion {
  from: PlacedCriterion[];
  change: PlannedCriterion['change'];
  why: string[];
}

/**
 * Where each criterion of the later version comes from.
 * @param path crosswalks from the one version to the other, each beginning where the one before it ends; none for the same version
 */
export function descents(path: readonly Crosswalk[], from: ModelDocument, to: ModelDocument): Descent[] {
  const earlier = placedCriteria(from);
  const originsIn = originsAlong(path);
  const traced = [...placedCriteria(to).values()].map((placed) => {
    const { keys, relations, why } = originsIn(placed.criterion.key);
    const origins = keys.flatMap((key) => earlier.get(key) ?? []);
    return { placed, origins, why, relations };
  });
  const keys = traced.flatMap(({ origins }) => origins.map(({ criterion }) => criterion.key));
  // Named more than once: it has become several.
  const divided = new Set(keys.filter((key, at) => keys.indexOf(key) !== at));
  return traced.map(({ placed, origins, why, relations }) => {
    const split = relations.includes('split') || origins.some(({ criterion }) => divided.has(criterion.key));
    return { ...placed, from: origins, change: changeOf(placed, origins, split), why };
  });
}

function changeOf(
  now: PlacedCriterion,
  [origin, ...others]: readonly PlacedCriterion[],
  split: boolean,
): Descent['change'] {
  if (!origin) return 'new';
  if (others.length > 0) return 'merged';
  if (split) return 'split';
  if (origin.themeKey !== now.themeKey || origin.criterion.kind !== now.criterion.kind) return 'moved';
  return origin.criterion.text === now.criterion.text ? 'unchanged' : 'reworded';
}
