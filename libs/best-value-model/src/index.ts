/** The library's only door for types and rules. The models themselves are behind `@best-value/model/published`. */
export * from './model.js';
export type { Crosswalk, OscalRelationship, Relation, RelationKind } from './crosswalk/crosswalk.js';
export { crosswalkAlong } from './crosswalk/crosswalk-along.js';
export { inverse } from './crosswalk/inverse.js';
export { oscalRelationship } from './crosswalk/oscal.js';
export { kindOfPair } from './crosswalk/kind-of-pair.js';
export { placedCriteria, type PlacedCriterion } from './crosswalk/placed.js';
export { originsAlong, pathBetween, relationIn, type Origins } from './crosswalk/path.js';
export { relationsOf } from './crosswalk/relations.js';
export { sameWords } from './crosswalk/same-words.js';
export { validateCrosswalk } from './crosswalk/validate-crosswalk.js';
export { compareVersions } from './compare/compare-versions.js';
export { countsInWords } from './compare/counts-in-words.js';
export { releaseNotes } from './compare/release-notes.js';
export type {
  CriterionDifference,
  ThemeDifference,
  VersionDifference,
  VersionInBrief,
  WordPair,
} from './compare/version-difference.js';
export type { Proposal } from './match/proposal.js';
export { proposeCrosswalk } from './match/propose-crosswalk.js';
export { criteriaOf, judgementOf, scoreOf, themeKeyOf, themeOf } from './criteria.js';
export { canonicalJson } from './canonical/canonical-json.js';
export { modelHash } from './model-hash.js';
export { modelJsonSchema } from './model-json-schema.js';
export { NotAModel, readModel } from './read-model.js';
export type { ModelProblem } from './validate/problem.js';
export { validateModel } from './validate/validate-model.js';
export type { Answers, CriterionAnswer, Suggestion, WouldChange } from './suggest/suggestion.js';
export { suggest } from './suggest/suggest.js';
export type { AssessmentRecord, CriterionRecord, Gap, TextOwner, TextToCheck, ThemeRecord } from './gaps/gap.js';
export { gaps } from './gaps/gaps.js';
export { findPlaceholder } from './gaps/find-placeholder.js';
export type {
  ChallengeRecord,
  EvidenceLinkRecord,
  EvidenceRecord,
  FollowOnActionRecord,
  LastYearRecord,
} from './challenge/challenge-record.js';
export { challengeRules, type ChallengeRule, type Finding, type Severity } from './challenge/finding.js';
export { challenge } from './challenge/challenge.js';
export { blockers, type Blocker } from './challenge/blockers.js';
export {
  NONE_BEFORE,
  STATUTORY_POSTS,
  type Audience,
  type SealedApproval,
  type SealedBundle,
  type SealedSignature,
  type StatutoryPost,
} from './seal/bundle.js';
export { asSeal } from './seal/check-seal.js';
export { postInWords } from './seal/check-signatures.js';
export { sealedBundleName, sealedPdfName } from './seal/file-name.js';
export type { FindingCode, SealFinding } from './seal/finding.js';
export type { Hash } from './seal/hex.js';
export { verifyBundleText } from './seal/read-bundle.js';
export type { Verification } from './seal/verification.js';
export { verifyBundle } from './seal/verify-bundle.js';
export { noticeOf, type Deadline, type MeetingToCome, type NoticeRule } from './notice/notice.js';
export {
  movement,
  type Change,
  type CriterionMovement,
  type JudgedYear,
  type ThemeMovement,
} from './movement/movement.js';
export { placeOf } from './movement/standing.js';
export {
  trend,
  type CriterionCell,
  type ThemeCell,
  type TrendCriterion,
  type TrendTheme,
  type TrendYear,
} from './movement/trend.js';
export { offeredReason, type CompletedSince, type OfferedReason } from './movement/reasons.js';
export { movementWarnings, type MovementWarning, type WarnedYear } from './movement/warnings.js';
export { aroundChanges, wordDifference, type ShownPiece, type WordPiece } from './words/word-difference.js';
export type {
  CitationTie,
  MoveAnswers,
  MovePlan,
  MoveProposal,
  PlannedCriterion,
  PlannedScore,
  SaidOfCriterion,
  SourceCriterion,
  Tie,
  TieKind,
} from './move/move-plan.js';
export type { LeftBecause, MoveDecision, MoveOutcome, ScoreDecision } from './move/move-outcome.js';
export { proposeMove } from './move/propose-move.js';
export { applyMove } from './move/apply-move.js';
export { scoreColours, type PaintedColour } from './scale/colours.js';
export { scoreMeaning } from './scale/score-meaning.js';
export {
  ownBounds,
  scoreSymbols,
  type OwnCriterion,
  type OwnDraft,
  type OwnJudgement,
  type OwnProblem,
  type OwnScore,
} from './own/own-draft.js';
export { buildOwnVersion, type OwnVersion } from './own/build-own-version.js';
export { crosswalkToOwn } from './own/crosswalk-to-own.js';
export { plainWords } from './own/plain-words.js';
export { freeKey, slugOf } from './words/slug.js';
export { ownProblems } from './own/own-problems.js';
export { emptyOwnDraft, scalePresets, scaleToChange, type ScalePreset } from './own/presets.js';
