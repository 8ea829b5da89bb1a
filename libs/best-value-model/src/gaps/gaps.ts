import { criteriaOf } from '../criteria.js';
import type { Criterion, ModelDocument } from '../model.js';
import { criterionGaps } from './criterion-gaps.js';
import type { AssessmentRecord, Gap } from './gap.js';
import { criterionNotStarted, themeNotStarted } from './not-started.js';
import { placeholderIn } from './placeholder-gap.js';
import { themeGaps } from './theme-gaps.js';

/**
 * Everything that is missing from an assessment, all at once: theme by theme in the model's order, what concerns the
 * theme itself before its criteria, and the caller's other texts last. Those with `blocksFinal` keep it from
 * being made final; the others are for the officers to judge.
 * @throws RangeError for a score or a judgement that the model does not have
 */
export function gaps(model: ModelDocument, record: AssessmentRecord): Gap[] {
  const inThemes = model.themes.flatMap((theme) => [
    ...themeGaps(model, theme, record.themes.get(theme.key) ?? themeNotStarted),
    ...criteriaOf(theme).flatMap((criterion: Criterion) =>
      criterionGaps(model, theme, criterion, record.criteria.get(criterion.key) ?? criterionNotStarted),
    ),
  ]);
  const inOtherTexts = (record.otherTexts ?? []).flatMap(({ text, name, where }) =>
    placeholderIn(text, name, { where }),
  );
  return [...inThemes, ...inOtherTexts];
}
