import { gaps, type Gap, type ModelDocument } from '@best-value/model';
import type { AnswerRows } from '../assessment-record.js';
import { assessmentRecord } from '../assessment-record.js';
import type { Classification } from '../../classification/classification.js';

/** Keys of the themes whose score has been taken out of these rows. */
export function blindIn({ themes }: Pick<AnswerRows, 'themes'>): ReadonlySet<string> {
  return new Set(themes.filter((theme) => theme.blind).map((theme) => theme.theme_key));
}

/**
 * What is missing, as far as the reader may know it.
 * @param rows blindfolded. To whoever is to score a theme first it is not unscored: they are not told.
 */
export function gapsSeen(
  model: ModelDocument,
  rows: AnswerRows,
  mayRead: (classification: Classification) => boolean,
): Gap[] {
  const blind = blindIn(rows);
  return gaps(model, assessmentRecord(rows, mayRead)).filter(
    (gap) => gap.kind !== 'theme-unscored' || !blind.has(gap.themeKey),
  );
}
