import type { ModelDocument } from '../model.js';
import { bestScoreIndicatorPresent } from './best-score-indicator-present.js';
import { bestScoreWithoutEvidence } from './best-score-without-evidence.js';
import { challengeCase, type Challenge } from './challenge-case.js';
import type { ChallengeRecord } from './challenge-record.js';
import { evidenceOld } from './evidence-old.js';
import { evidencePastReview } from './evidence-past-review.js';
import { challengeRules, type ChallengeRule, type Finding } from './finding.js';
import { followOnActionCompletionInDoubt } from './follow-on-action-completion-in-doubt.js';
import { followOnActionOverdue } from './follow-on-action-overdue.js';
import { followOnActionUndated } from './follow-on-action-undated.js';
import { followOnActionUnowned } from './follow-on-action-unowned.js';
import { indicatorAbsentUncountered } from './indicator-absent-uncountered.js';
import { lowerScoreWithoutFollowOnAction } from './lower-score-without-follow-on-action.js';
import { narrativeShort } from './narrative-short.js';
import { placeholder } from './placeholder.js';
import { sameAsLastYear } from './same-as-last-year.js';
import { sameSingleDocument } from './same-single-document.js';
import { scoreAgainstCharacteristics } from './score-against-characteristics.js';

const rules: Record<ChallengeRule, Challenge> = {
  placeholder,
  'best-score-indicator-present': bestScoreIndicatorPresent,
  'score-against-characteristics': scoreAgainstCharacteristics,
  'best-score-without-evidence': bestScoreWithoutEvidence,
  'indicator-absent-uncountered': indicatorAbsentUncountered,
  'lower-score-without-follow-on-action': lowerScoreWithoutFollowOnAction,
  'narrative-short': narrativeShort,
  'same-as-last-year': sameAsLastYear,
  'same-single-document': sameSingleDocument,
  'evidence-past-review': evidencePastReview,
  'evidence-old': evidenceOld,
  'follow-on-action-unowned': followOnActionUnowned,
  'follow-on-action-undated': followOnActionUndated,
  'follow-on-action-overdue': followOnActionOverdue,
  'follow-on-action-completion-in-doubt': followOnActionCompletionInDoubt,
};

/**
 * What an inspector would ask of an assessment, all of it at once: theme by theme in the model's order, within a theme in
 * the order of the rules, and what belongs to no theme last.
 * @throws RangeError for a score or a judgement that the model does not have
 */
export function challenge(model: ModelDocument, record: ChallengeRecord): Finding[] {
  const assessed = challengeCase(model, record);
  const found = Map.groupBy(
    challengeRules.flatMap((rule) => rules[rule](assessed)),
    ({ themeKey }) => themeKey,
  );
  return [...model.themes.map(({ key }) => key), undefined].flatMap((themeKey) => found.get(themeKey) ?? []);
}
