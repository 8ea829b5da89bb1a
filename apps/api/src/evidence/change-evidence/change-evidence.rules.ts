import { canonicalJson } from '@best-value/model';
import { type Classification, classificationLevels } from '../../classification/classification.js';
import { type Verdict, verdict } from '../../work/refusals.js';
import { themesInReview, type Use } from '../remove-evidence/remove-evidence.rules.js';
import type { WrittenFields } from '../written-fields.js';

/**
 * What an assessment that is no longer drafted rests on stays as it was agreed, and what a theme rests on stays while it is reviewed. Two things may change all the same: when the item is next
 * reviewed, which no document of that year depends on, and its classification towards more closed, because material that
 * must not be public cannot wait for a year to be sent back.
 */
export function mayChange(uses: readonly Use[], before: WrittenFields, after: WrittenFields): Verdict {
  const years = [...new Set(uses.filter((use) => use.locked).map((use) => use.year))];
  if (sameContent(before, after) && isAtLeastAsClosed(before.classification, after.classification)) return verdict([]);
  const inReview = themesInReview(uses);
  if (years.length === 0) return verdict(inReview);
  const message = `It is part of the ${years.join(' and ')} assessment, which is no longer being drafted, and stays as it was agreed. Add a new item, or have the year sent back to drafting`;
  return verdict([{ code: 'used-in-locked-year', message }, ...inReview]);
}

function sameContent(before: WrittenFields, after: WrittenFields): boolean {
  const content = (fields: WrittenFields): string => canonicalJson({ ...fields, reviewBy: null, classification: null });
  return content(before) === content(after);
}

function isAtLeastAsClosed(before: Classification, after: Classification): boolean {
  return classificationLevels.indexOf(after.level) >= classificationLevels.indexOf(before.level);
}
