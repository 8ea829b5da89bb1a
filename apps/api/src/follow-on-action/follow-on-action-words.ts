/** How a follow-on action stands. Overdue is not among them: it follows from the due date. */
export const followOnActionStatuses = ['not-started', 'on-track', 'at-risk', 'complete', 'cancelled'] as const;
export type FollowOnActionStatus = (typeof followOnActionStatuses)[number];

/** What made the council take it on. */
export const followOnActionOrigins = [
  'this-assessment',
  'peer-challenge',
  'audit',
  'ombudsman',
  'inspection',
  'scrutiny',
  'notice',
  'other',
] as const;
export type FollowOnActionOrigin = (typeof followOnActionOrigins)[number];

/** Bounds, so that one action can always be read whole. */
export const mostCriteria = 20;
export const mostNotes = 200;
export const mostEvidence = 50;
