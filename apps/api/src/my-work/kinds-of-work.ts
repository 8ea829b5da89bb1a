import type { KindOfWork } from './waiting.js';
import { carriedToRead } from './waiting/carried-to-read.js';
import { followOnActionsDue } from './waiting/follow-on-actions-due.js';
import { invitationsUnanswered } from './waiting/invitations-unanswered.js';
import { mentionsUnresolved } from './waiting/mentions-unresolved.js';
import { themesToDraft } from './waiting/themes-to-draft.js';
import { themesToReview } from './waiting/themes-to-review.js';
import { yearsToApprove } from './waiting/years-to-approve.js';
import { yearsToModerate } from './waiting/years-to-moderate.js';
import { yearsToSign } from './waiting/years-to-sign.js';

/** Everything that can wait for somebody. What has no date is shown in this order, after what has one. */
export const kindsOfWork: readonly KindOfWork[] = [
  yearsToSign,
  yearsToApprove,
  yearsToModerate,
  themesToReview,
  carriedToRead,
  themesToDraft,
  followOnActionsDue,
  mentionsUnresolved,
  invitationsUnanswered,
];
