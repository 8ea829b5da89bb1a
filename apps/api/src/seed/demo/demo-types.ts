/**
 * The shapes of the demo council's content. The content is data only: the seed turns it into a council by calling
 * the same acts that people use. Things refer to each other by short keys of this folder's own, because the
 * service gives out the real ids.
 */

/** Key of a person in `demo-people.ts`. */
export type DemoPersonKey = string;
/** Key of an item of evidence in `evidence/`. */
export type DemoEvidenceKey = string;
/** A day as YYYY-MM-DD. */
export type DemoDay = string;

export interface DemoClassification {
  level: 'public' | 'internal' | 'exempt' | 'confidential';
  /** Paragraph of Part 1 of Schedule 12A to the Local Government Act 1972; only when exempt. */
  paragraph: 1 | 2 | 3 | 4 | 5 | 6 | 7 | null;
  /** Why withholding outweighs disclosing; only when exempt. */
  publicInterestReason: string | null;
}

export interface DemoCouncil {
  slug: string;
  name: string;
  /** Hex colour with enough contrast for white text on it. */
  brandColour: string;
}

export interface DemoPerson {
  key: DemoPersonKey;
  /** People of the demo are job titles, never names. */
  name: string;
  email: string;
  memberships: readonly DemoMembership[];
}

export interface DemoMembership {
  council: string;
  roles: readonly DemoRoleKey[];
}

export type DemoRoleKey =
  | 'administrator'
  | 'lead-officer'
  | 'theme-lead'
  | 'contributor'
  | 'theme-reviewer'
  | 'moderator'
  | 'senior-leadership'
  | 'statutory-officer'
  | 'democratic-services'
  | 'auditor'
  | 'reader';

/** Who is in a statutory post of a council. */
export interface DemoPost {
  council: string;
  post: 'head-of-paid-service' | 'chief-finance-officer' | 'monitoring-officer';
  holder: DemoPersonKey;
  deputies: readonly DemoPersonKey[];
}

/** What an uploaded document says. The seed makes a real file of it. */
export type DemoFile =
  | { kind: 'pdf' | 'txt'; name: string; title: string; paragraphs: readonly string[] }
  | { kind: 'csv'; name: string; title: string; rows: readonly (readonly string[])[] };

interface DemoEvidenceFields {
  key: DemoEvidenceKey;
  title: string;
  issuingBody: string;
  issuedOn: DemoDay;
  periodFrom: DemoDay | null;
  periodTo: DemoDay | null;
  /** The grade in the issuer's own words. */
  grade: string | null;
  reviewBy: DemoDay | null;
  classification: DemoClassification;
}

export type DemoEvidence = DemoEvidenceFields &
  (
    | { kind: 'document'; file: DemoFile }
    | { kind: 'link'; address: string }
    | { kind: 'statement'; statement: string }
    | { kind: 'metric'; metric: { name: string; value: string; unit: string; comparator: string } }
  );

export interface DemoAssessment {
  /** As printed: 2026/27. */
  year: string;
  modelId: string;
  lead: DemoPersonKey;
  state: 'drafting' | 'final';
  dates: { draftDue: DemoDay; reviewDue: DemoDay; councilMeeting: DemoDay };
  themes: readonly DemoTheme[];
  /**
   * As they stand today, also for finished years: the work goes on after the assessment is final.
   */
  followOnActions: readonly DemoFollowOnAction[];
  /** Present where the year goes the full way, on which themes are reviewed. */
  reviews?: readonly DemoReview[];
}

/** How far the review of one theme has come. */
export interface DemoReview {
  theme: string;
  reviewer: DemoPersonKey;
  sent: boolean;
  finished: boolean;
  score: string | null;
  reason: string;
  findings: string;
  samples: readonly { evidence: DemoEvidenceKey; found: string }[];
}

export interface DemoTheme {
  key: string;
  lead: DemoPersonKey | null;
  /** Key of the model's scale, or null while the theme is not scored. */
  score: string | null;
  /** Empty while there is none. */
  scoreReason: string;
  scoreClassification: DemoClassification;
  /** Paragraphs parted by a blank line; empty while there is none. */
  narrative: string;
  narrativeClassification: DemoClassification;
  /** Why its score is not that of the year before, with the titles of the follow-on actions that led to it. */
  moved?: { why: string; followOnActions: readonly string[] };
  /** By criterion key. A criterion that is missing here is not judged yet. */
  judgements: Readonly<Record<string, DemoJudgement>>;
  links: readonly DemoEvidenceLink[];
  citations: readonly DemoCitation[];
}

export interface DemoJudgement {
  judgement: string;
  reason: string;
  classification: DemoClassification;
}

export interface DemoEvidenceLink {
  evidence: DemoEvidenceKey;
  /** Null when the evidence bears on the theme as a whole. */
  criterion: string | null;
  stance: 'supports' | 'counters';
  shows: string;
}

/** One criterion points at the answer to another instead of repeating it. */
export interface DemoCitation {
  criterion: string;
  cites: string;
  note: string;
}

export type DemoFollowOnActionStatus = 'not-started' | 'on-track' | 'at-risk' | 'complete' | 'cancelled';

export type DemoOrigin = 'this-assessment' | 'peer-challenge' | 'audit' | 'ombudsman' | 'inspection' | 'scrutiny';

export interface DemoFollowOnAction {
  title: string;
  what: string;
  why: string;
  theme: string;
  criteria: readonly string[];
  owner: DemoPersonKey;
  dueOn: DemoDay;
  status: DemoFollowOnActionStatus;
  origin: DemoOrigin;
  classification: DemoClassification;
  notes: readonly DemoNote[];
  evidence: readonly DemoEvidenceKey[];
}

export interface DemoNote {
  by: DemoPersonKey;
  on: DemoDay;
  text: string;
}
