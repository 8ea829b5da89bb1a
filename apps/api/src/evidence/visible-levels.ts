import {
  classificationLevels,
  type Classification,
  type ClassificationLevel,
  isRestricted,
} from '../classification/classification.js';
import type { Caller } from '../work/caller.js';

/** The classification levels this caller may see. To them, items of any other level do not exist: not in a list, a count or a use. */
export function visibleLevels(caller: Pick<Caller, 'permissions'>): readonly ClassificationLevel[] {
  return classificationLevels.filter((level) => maySee(caller, { level, paragraph: null, publicInterestReason: null }));
}

/** Whether this caller may see something so classified. */
export function maySee(caller: Pick<Caller, 'permissions'>, classification: Classification): boolean {
  return !isRestricted(classification) || caller.permissions.has('restricted:read');
}
