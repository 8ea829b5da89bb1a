import { AuditEntry } from '../audit-trail/audit-entry.entity.js';
import { AuditHead } from '../audit-trail/audit-head.entity.js';
import { AssessmentTheme } from '../assessment/assessment-theme.entity.js';
import { Assessment } from '../assessment/assessment.entity.js';
import { CarriedItem } from '../assessment/carry-forward/carried-item.entity.js';
import { CarryForwardOfYear } from '../assessment/carry-forward/carry-forward.entity.js';
import { AssessmentMove } from '../assessment/move-version/assessment-move.entity.js';
import { Citation } from '../assessment/citation.entity.js';
import { Judgement } from '../assessment/judgement.entity.js';
import { CommentMention } from '../comment/comment-mention.entity.js';
import { CommentThread } from '../comment/comment-thread.entity.js';
import { Comment } from '../comment/comment.entity.js';
import { Council } from '../council/council.entity.js';
import { Invitation } from '../council/invitation.entity.js';
import { Membership } from '../council/membership.entity.js';
import { StatutoryPost } from '../council/posts/statutory-post.entity.js';
import { ChallengeAnswer } from '../challenge/challenge-answer.entity.js';
import { EvidenceLink } from '../evidence/evidence-link.entity.js';
import { Evidence } from '../evidence/evidence.entity.js';
import { StoredFile } from '../evidence/stored-file.entity.js';
import { FollowOnActionCriterion } from '../follow-on-action/follow-on-action-criterion.entity.js';
import { FollowOnActionEvidence } from '../follow-on-action/follow-on-action-evidence.entity.js';
import { FollowOnActionNote } from '../follow-on-action/follow-on-action-note.entity.js';
import { FollowOnAction } from '../follow-on-action/follow-on-action.entity.js';
import { PasswordLink } from '../identity/password-link.entity.js';
import { Person } from '../identity/person.entity.js';
import { Session } from '../identity/session.entity.js';
import { SignInAttempt } from '../identity/sign-in-attempt.entity.js';
import { OutboxLetter } from '../mail/outbox-letter.entity.js';
import { Meeting } from '../meeting/meeting.entity.js';
import { CouncilModel } from '../model/council-model.entity.js';
import { ModelCrosswalk } from '../model/model-crosswalk.entity.js';
import { ModelVersion } from '../model/model-version.entity.js';
import { ModelDraft } from '../model/own-version/model-draft.entity.js';
import { NotificationChoice } from '../notification/notification-choice.entity.js';
import { NotificationDigest } from '../notification/notification-digest.entity.js';
import { Notification } from '../notification/notification.entity.js';
import { Approval } from '../review/approve/approval.entity.js';
import { ConsistencyNote } from '../review/consistency-note.entity.js';
import { ThemeReviewSample } from '../review/theme-review-sample.entity.js';
import { MovementReason } from '../assessment/movement/movement-reason.entity.js';
import { ThemeReview } from '../review/theme-review.entity.js';
import { CodedList } from '../report/coded-lists/coded-list.entity.js';
import { CoveringField } from '../report/covering/covering-field.entity.js';
import { CoveringReport } from '../report/covering/covering-report.entity.js';
import { CouncilForm } from '../report/forms/report-form.entity.js';
import { LinkAnswer } from '../report/check/check-links/link-answer.entity.js';
import { LinkCheck } from '../report/check/check-links/link-check.entity.js';
import { ReportTemplate } from '../report/templates/report-template.entity.js';
import { ReportPack } from '../report/pack/report-pack.entity.js';
import { MembersPage } from '../members-page/members-page.entity.js';
import { RevisedEdition } from '../seal/revised-edition.entity.js';
import { RegisteredSeal } from '../seal/register/registered-seal.entity.js';
import { Seal } from '../seal/seal.entity.js';
import { SealedDocument } from '../seal/sealed-document.entity.js';
import { Signature } from '../sign-off/signature.entity.js';

/** Every entity of the service; the drift spec compares them with what the migrations make. */
export const entities: (new () => object)[] = [
  Person,
  Session,
  SignInAttempt,
  PasswordLink,
  OutboxLetter,
  Council,
  Membership,
  Invitation,
  StatutoryPost,
  ModelVersion,
  CouncilModel,
  ModelCrosswalk,
  ModelDraft,
  AuditHead,
  AuditEntry,
  Assessment,
  CarryForwardOfYear,
  CarriedItem,
  AssessmentMove,
  AssessmentTheme,
  Judgement,
  Citation,
  ChallengeAnswer,
  MovementReason,
  StoredFile,
  Evidence,
  EvidenceLink,
  FollowOnAction,
  FollowOnActionCriterion,
  FollowOnActionNote,
  FollowOnActionEvidence,
  ReportTemplate,
  CouncilForm,
  CodedList,
  CoveringReport,
  CoveringField,
  LinkCheck,
  LinkAnswer,
  ReportPack,
  ThemeReview,
  ThemeReviewSample,
  ConsistencyNote,
  Approval,
  Signature,
  Seal,
  SealedDocument,
  RevisedEdition,
  RegisteredSeal,
  Meeting,
  MembersPage,
  CommentThread,
  Comment,
  CommentMention,
  Notification,
  NotificationChoice,
  NotificationDigest,
];
