import type { components } from './contract';

type Schemas = components['schemas'];

// The words of the screens for the types generated from the API's contract. Nothing is defined here: only named.

export type Classification = Schemas['ClassificationDto'];

export type SessionView = Schemas['SessionView'];
export type CouncilMembership = Schemas['CouncilOfPersonView'];
export type PasswordLinkView = Schemas['PasswordLinkView'];

export type CouncilView = Schemas['CouncilView'];
export type CouncilPerson = Schemas['MemberView'];
export type PersonLink = Schemas['InvitationView'];
export type RoleView = Schemas['RoleView'];
export type PostsView = Schemas['PostsView'];
export type PostView = Schemas['PostView'];
export type PostKey = PostView['key'];
export type HistoryEntry = Schemas['HistoryEntryView'];
export type HistoryPage = Schemas['HistoryView'];
export type HistoryPerson = Schemas['HistoryPeopleView']['items'][number];

export type ModelSummary = Schemas['ModelSummaryView'];
export type ModelView = Schemas['ModelView'];
export type VersionDifference = Schemas['VersionDifferenceView'];
export type ThemeDifference = Schemas['ThemeDifferenceView'];
export type CriterionDifference = Schemas['CriterionDifferenceView'];
export type BesideVersion = Schemas['BesideVersionView'];
export type GuidancePreview = Schemas['GuidancePreviewView'];
export type GuidanceImportOptions = Schemas['GuidanceImportOptionsView'];
export type ImportedVersion = Schemas['ImportedVersionView'];
export type VersionRelation = Schemas['VersionRelationView'];
export type RelationOfVersions = Schemas['RelationView'];
/** A version of a council's own before its publication. */
export type ModelDraft = Schemas['ModelDraftView'];
export type ModelDraftSummary = Schemas['ModelDraftSummaryView'];
export type PublishedOwnVersion = Schemas['PublishedOwnVersionView'];
export type ScoreWord = Schemas['ScoreWordView'];
export type JudgementWord = Schemas['JudgementWordView'];

/** What a move of a year to another version would come to. */
export type MovePlanView = Schemas['MovePlanView'];
export type VersionMoves = Schemas['VersionMovesView'];
export type VersionMove = Schemas['VersionMoveView'];

export type KeyDates = Schemas['KeyDatesView'];
export type AssessmentSummary = Schemas['AssessmentSummaryView'];
export type AssessmentView = Schemas['AssessmentView'];
export type ThemeView = Schemas['ThemeView'];
/** A theme's own answers: lead, score with reason, narrative. */
export type ThemeScoreView = Schemas['ThemeAnswerView'];
export type CriterionView = Schemas['CriterionView'];
export type CitationView = Schemas['CitationView'];
/** A judgement as it was stored, with the suggestion for its theme. */
export type JudgementView = Schemas['JudgedView'];
export type EvidenceLinkView = Schemas['EvidenceOfPlaceView'];
export type Suggestion = Schemas['SuggestionView'];
export type Gap = Schemas['GapView'];
export type Move = Schemas['MoveView'];

export type MovementView = Schemas['MovementView'];
export type MovementYear = Schemas['MovementYearView'];
export type MovementTheme = Schemas['MovementThemeView'];
export type MovementScore = Schemas['MovementScoreView'];
export type MovementJudgement = Schemas['MovementJudgementView'];
export type MovementCriterion = Schemas['MovementCriterionView'];
export type MovementReason = Schemas['MovementReasonView'];
export type MovementWarning = Schemas['MovementWarningView'];
export type SavedReason = Schemas['SavedReasonView'];

export type ThemeReviewView = Schemas['ThemeReviewView'];
export type ReviewRound = Schemas['ReviewRoundView'];
export type ReviewSample = Schemas['SampleView'];
export type ThemeMove = Schemas['ThemeMoveView'];
export type Moderation = Schemas['ModerationView'];
export type ModeratedTheme = Schemas['ModeratedThemeView'];
export type LeadershipReview = Schemas['LeadershipView'];

/** What an inspector would ask of a year. */
export type ChallengeView = Schemas['ChallengeView'];
export type ChallengeQuestion = Schemas['FindingView'];
export type ChallengeAnswer = Schemas['ChallengeAnswerView'];
export type PastAnswer = Schemas['PastAnswerView'];
export type ChallengeCounts = Schemas['ChallengeCountsView'];

export type EvidenceView = Schemas['EvidenceView'];
export type EvidenceInList = Schemas['EvidenceInListView'];
export type EvidenceKind = EvidenceView['kind'];
export type EvidenceUse = Schemas['EvidenceUseView'];
export type StoredFile = Schemas['StoredFileView'];
export type UploadedFile = Schemas['UploadedFileView'];

export type FollowOnActionView = Schemas['FollowOnActionView'];
export type FollowOnActionStatus = FollowOnActionView['status'];

export type SignOffView = Schemas['SignOffView'];
export type PostToSign = Schemas['PostToSignView'];
export type SignatureView = Schemas['SignatureView'];
export type SealView = Schemas['SealView'];
export type SealedEditionView = Schemas['SealedEditionView'];
export type MembersPageView = Schemas['MembersPageView'];
export type PublishedView = Schemas['PublishedView'];
export type ReasonView = Schemas['ReasonView'];

export type MeetingView = Schemas['MeetingView'];
export type MeetingsView = Schemas['MeetingsView'];
export type SealAnswer = Schemas['SealAnswerView'];

export type CoveringReportView = Schemas['CoveringReportView'];
export type CoveringSummary = Schemas['CoveringSummaryView'];
export type CoveringAnswer = Schemas['FieldAnswerView'];
export type ReportFormView = Schemas['FormView'];
export type ReportFormSummary = Schemas['FormSummaryView'];
export type ReportFormField = Schemas['FormFieldView'];
export type CodedList = Schemas['CodedListView'];

export type ImportPreview = Schemas['ImportPreviewView'];
export type Imported = Schemas['ImportedView'];

export type ReportCheck = Schemas['ReportCheckView'];
export type PackProblem = Schemas['PackProblemView'];
export type MeetingNotice = Schemas['MeetingNoticeView'];
export type LinkCheck = Schemas['LinkCheckView'];
export type LinkChecks = Schemas['LinkChecksView'];
export type ReportPreview = Schemas['ReportPreviewView'];
export type PackView = Schemas['PackView'];
export type PackAudience = PackView['audience'];
export type HeldBack = Schemas['HeldBackView'];

export type CommentThread = Schemas['CommentThreadView'];
export type CommentView = Schemas['CommentView'];
export type CommentedKind = CommentThread['place']['kind'];
export type ThreadCount = Schemas['ThreadCountView'];
export type NotificationView = Schemas['NotificationView'];
export type MyWork = Schemas['MyWorkView'];
export type LettersChoice = Schemas['LettersChoiceView']['letters'];

/** One page of a long list. */
export interface Page<T> {
  items: T[];
  total: number;
  page: number;
  size: number;
}
export type ReportTemplate = Schemas['ReportTemplateView'];

export type CarryPreview = Schemas['CarryPreviewView'];
export type CarriedForwardView = Schemas['CarriedForwardView'];
export type CarriedItem = Schemas['CarriedItemView'];
export type LeftBehind = Schemas['LeftBehindView'];
