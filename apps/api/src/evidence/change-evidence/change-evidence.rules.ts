import { canonicalJson } from '@best-value/model';
import { type Classification, classificationLevels } from '../../classification/classification.js';
import { type Verdict, verdict } from '../../work/refusals.js';
import type { Use } from '../remove-evidence/remove-evidence.rules.js';
import type { WrittenFields } from '../written-fields.js';

/**
 * What a final assessment rests on stays as it was agreed. Two things may change all the same: when the item is next
 * reviewed, which no document of that year depends on, and its classification towards more closed, because material that
 * must not be public cannot wait for a year to be reopened.
 */
export function mayChange(uses: readonly Use[], before: WrittenFields, after: WrittenFields): Verdict {
  const years = [...new Set(uses.filter((use) => use.final).map((use) => use.year))];
  if (
    years.length === 0 ||
    (sameContent(before, after) && isAtLeastAsClosed(before.classification, after.classification))
  ) {
    return verdict([]);
  }
  const message = `It is part of the final ${years.join(' and ')} assessment and stays as it was agreed. Add a new item, or ask the lead officer to reopen the year`;
  return verdict([{ code: 'used-in-final', message }]);
}

function sameContent(before: WrittenFields, after: WrittenFields): boolean {
  const content = (fields: WrittenFields): string => canonicalJson({ ...fields, reviewBy: null, classification: null });
  return content(before) === content(after);
}

function isAtLeastAsClosed(before: Classification, after: Classification): boolean {
  return classificationLevels.indexOf(after.level) >= classificationLevels.indexOf(before.level);
}
