import { type Crosswalk, type CriterionKey, type RelationKind } from '@best-value/model';
import type { Origins } from './plan-carry.js';

/** What the criteria of one version were in an earlier one; null when no crosswalk leads from the one to the other. */
export function originsBetween(crosswalks: readonly Crosswalk[], from: string, to: string): Origins {
  if (from === to) return (key) => ({ keys: [key], relation: 'unchanged' });
  const crosswalk = crosswalks.find((one) => one.from === from && one.to === to);
  if (!crosswalk) return null;
  const named = new Map<CriterionKey, { keys: readonly CriterionKey[]; relation: RelationKind }>(
    crosswalk.relations.flatMap(({ relation, from: keys, to: reached }) =>
      reached.map((key) => [key, { keys, relation }] as const),
    ),
  );
  return (key) => named.get(key) ?? { keys: [key], relation: 'unchanged' };
}
