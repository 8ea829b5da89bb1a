import { originsAlong, pathBetween, relationIn, type Crosswalk } from '@best-value/model';
import type { Origins } from './plan-carry.js';

/** What the criteria of one version were in an earlier one, through the crosswalks between them; null when none lead there. */
export function originsBetween(crosswalks: readonly Crosswalk[], from: string, to: string): Origins {
  const path = pathBetween(crosswalks, from, to);
  if (path === null) return null;
  const originsIn = originsAlong(path);
  return (key) => {
    const origins = originsIn(key);
    return { keys: origins.keys, relation: relationIn(origins) };
  };
}
