import { criteriaOf } from '../criteria.js';
import type { Crosswalk } from '../crosswalk/crosswalk.js';
import type { Criterion, CriterionKey, ModelDocument, ThemeKey } from '../model.js';
import type { PlannedCriterion } from './move-plan.js';

/** A criterion with the theme it stands in. */
export interface Placed {
  themeKey: ThemeKey;
  criterion: Criterion;
}

/** Where a criterion of the later version comes from, over every version between. */
export interface Descent extends Placed {
  from: Placed[];
  change: PlannedCriterion['change'];
  why: string[];
}

/** Every criterion of a version in its order, with its theme. */
export function placedCriteria({ themes }: ModelDocument): Placed[] {
  return themes.flatMap((theme) => criteriaOf(theme).map((criterion) => ({ themeKey: theme.key, criterion })));
}

/**
 * Where each criterion of the later version comes from.
 * @param path crosswalks from the one version to the other, each beginning where the one before it ends; none for the same version
 */
export function descents(path: readonly Crosswalk[], from: ModelDocument, to: ModelDocument): Descent[] {
  const earlier = new Map(placedCriteria(from).map((placed) => [placed.criterion.key, placed]));
  const traced = placedCriteria(to).map((placed) => {
    const { keys, why, kinds } = traceBack(path, placed.criterion.key);
    const origins = keys.flatMap((key) => earlier.get(key) ?? []);
    return { placed, origins, why, kinds };
  });
  const keys = traced.flatMap(({ origins }) => origins.map(({ criterion }) => criterion.key));
  // Named more than once: it has become several.
  const divided = new Set(keys.filter((key, at) => keys.indexOf(key) !== at));
  return traced.map(({ placed, origins, why, kinds }) => {
    const split = kinds.has('split') || origins.some(({ criterion }) => divided.has(criterion.key));
    return { ...placed, from: origins, change: changeOf(placed, origins, split), why };
  });
}

function traceBack(
  path: readonly Crosswalk[],
  key: CriterionKey,
): { keys: CriterionKey[]; why: string[]; kinds: Set<string> } {
  let keys = new Set([key]);
  const why: string[] = [];
  const kinds = new Set<string>();
  for (const { relations } of path.toReversed()) {
    const before = new Set<CriterionKey>();
    for (const one of keys) {
      const found = relations.find(({ to }) => to.includes(one));
      for (const origin of found?.from ?? [one]) before.add(origin);
      if (found && found.relation !== 'unchanged') {
        why.unshift(found.why);
        kinds.add(found.relation);
      }
    }
    keys = before;
  }
  return { keys: [...keys], why: [...new Set(why)], kinds };
}

function changeOf(now: Placed, [origin, ...others]: readonly Placed[], split: boolean): Descent['change'] {
  if (!origin) return 'new';
  if (others.length > 0) return 'merged';
  if (split) return 'split';
  if (origin.themeKey !== now.themeKey || origin.criterion.kind !== now.criterion.kind) return 'moved';
  return origin.criterion.text === now.criterion.text ? 'unchanged' : 'reworded';
}
