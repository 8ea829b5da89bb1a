/** How far a piece of information may travel. */
export interface Classification {
  level: 'public' | 'internal' | 'exempt' | 'confidential';
  /** Schedule 12A paragraph, 1 to 7; exempt only. */
  paragraph: number | null;
  publicInterestReason: string | null;
}

export interface PersonRef {
  id: string;
  name: string;
}

export interface CouncilMembership {
  slug: string;
  name: string;
  brandColour: string;
  roles: string[];
  permissions: string[];
}

export interface SessionView {
  person: { id: string; name: string; email: string; draftKey: string } | null;
  councils: CouncilMembership[];
  demo: { email: string; password: string; as: string; council: string }[];
}

export interface PasswordLinkView {
  name: string;
  email: string;
  council: string | null;
  purpose: 'invitation' | 'reset';
}

export interface CouncilView {
  slug: string;
  name: string;
  brandColour: string;
  revision: number;
  permissions: string[];
}

export interface CouncilPerson {
  id: string;
  name: string;
  email: string;
  roles: string[];
  state: 'active' | 'invited';
  revision: number;
}

export interface PersonLink {
  person: CouncilPerson;
  /** Null when the person already has a password and signs in as before. */
  link: string | null;
  expiresAt: string | null;
}

export interface RoleView {
  key: string;
  title: string;
  does: string;
  permissions: string[];
}

export interface HistoryEntry {
  number: number;
  at: string;
  by: PersonRef | null;
  act: string;
  objectType: string;
  objectId: string;
  title: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  /** Title, before and after are kept back from a reader who may not see restricted material. */
  withheld: boolean;
}

export interface HistoryPage {
  items: HistoryEntry[];
  next: number | null;
}

export interface ModelSummary {
  id: string;
  title: string;
  published: string;
  hash: string;
  themes: { key: string; title: string; characteristics: number; indicators: number }[];
}

export interface Gap {
  kind: string;
  message: string;
  themeKey?: string;
  criterionKey?: string;
  blocksFinal: boolean;
}

export interface ScoreWord {
  key: string;
  word: string;
  symbol: string;
  definition: string;
  rank: number;
}

export interface JudgementWord {
  key: string;
  word: string;
  symbol: string;
  meaning: string;
  needsReason: boolean;
}

export interface KeyDates {
  draftDue: string | null;
  reviewDue: string | null;
  councilMeeting: string | null;
}

export interface AssessmentSummary {
  id: string;
  year: string;
  state: 'drafting' | 'final';
  model: { id: string; title: string };
  lead: PersonRef;
  themes: { key: string; title: string; score: string | null }[];
  judged: number;
  criteria: number;
  revision: number;
}

export interface Suggestion {
  score: string | null;
  rule: string;
  because: string;
  deciding: string[];
  wouldChange: { score: string; needs: string; criteria: string[] }[];
  unjudged: string[];
}

export interface EvidenceLinkView {
  linkId: string;
  evidenceId: string;
  title: string;
  kind: EvidenceKind;
  stance: 'supports' | 'counters';
  shows: string;
  classification: Classification;
  revision: number;
}

export interface CriterionView {
  key: string;
  kind: 'characteristic' | 'indicator';
  text: string;
  basis: string;
  confidence: string;
  judgement: string | null;
  reason: string;
  classification: Classification;
  withheld: boolean;
  revision: number;
  evidence: EvidenceLinkView[];
  citations: { criterionKey: string; note: string }[];
}

export interface ThemeScoreView {
  key: string;
  revision: number;
  lead: PersonRef | null;
  score: string | null;
  scoreReason: string;
  scoreClassification: Classification;
  scoreWithheld: boolean;
  narrative: string;
  narrativeClassification: Classification;
  narrativeWithheld: boolean;
}

export interface ThemeView extends ThemeScoreView {
  title: string;
  description: string;
  judged: number;
  total: number;
  suggestion: Suggestion;
  criteria: CriterionView[];
  evidence: EvidenceLinkView[];
  gaps: Gap[];
}

export interface JudgementView {
  key: string;
  judgement: string | null;
  reason: string;
  classification: Classification;
  revision: number;
  suggestion: Suggestion;
}

export interface Move {
  move: 'make-final' | 'reopen';
  allowed: boolean;
  because: { code: string; message: string; themeKey?: string; criterionKey?: string }[];
}

export interface AssessmentView {
  id: string;
  year: string;
  state: 'drafting' | 'final';
  revision: number;
  model: {
    id: string;
    title: string;
    published: string;
    guidance: { title: string; address: string };
    wording: string;
    scale: ScoreWord[];
    judgements: { characteristic: JudgementWord[]; indicator: JudgementWord[] };
  };
  lead: PersonRef;
  dates: KeyDates;
  finalAt: string | null;
  finalBy: PersonRef | null;
  reopenedReason: string | null;
  themes: ThemeView[];
  moves: Move[];
  permissions: string[];
}

export type EvidenceKind = 'document' | 'link' | 'statement' | 'metric';

export interface StoredFile {
  name: string;
  size: number;
  sha256: string;
  type: string;
}

export interface UploadedFile extends StoredFile {
  fileId: string;
}

export interface EvidenceView {
  id: string;
  kind: EvidenceKind;
  title: string;
  issuingBody: string;
  issuedOn: string | null;
  periodFrom: string | null;
  periodTo: string | null;
  grade: string | null;
  gradeWords: string | null;
  /** The grade as its issuer put it. */
  gradeWords: string | null;
  reviewBy: string | null;
  classification: Classification;
  address: string | null;
  statement: string | null;
  metric: { name: string; value: string; unit: string; comparator: string } | null;
  file: StoredFile | null;
  revision: number;
  updatedAt: string;
  updatedBy: PersonRef | null;
  removedAt: string | null;
  uses?: number;
}

export interface EvidenceUse {
  year: string;
  themeKey: string;
  criterionKey: string | null;
  followOnActionId: string | null;
  title: string;
}

export interface Page<T> {
  items: T[];
  total: number;
  page: number;
  size: number;
}

export type FollowOnActionStatus = 'not-started' | 'on-track' | 'at-risk' | 'complete' | 'cancelled';

export interface FollowOnActionView {
  id: string;
  title: string;
  what: string;
  why: string;
  themeKey: string;
  criteria: string[];
  owner: PersonRef | null;
  ownerTitle: string | null;
  dueOn: string | null;
  status: FollowOnActionStatus;
  overdue: boolean;
  origin: string;
  classification: Classification;
  /** Oldest first; a list gives the newest three. */
  notes: { id: string; text: string; by: PersonRef | null; at: string }[];
  noteCount: number;
  noteCount: number;
  evidence: { id: string; title: string }[];
  revision: number;
  updatedAt: string;
  updatedBy: PersonRef | null;
}

export interface ReportCheck {
  state: string;
  missing: Gap[];
  withheld: { what: string; where: string; why: string }[];
  replaced: { where: string; characters: string }[];
}

export interface ExportView {
  id: string;
  state: 'waiting' | 'rendering' | 'done' | 'failed';
  step: string | null;
  progress: number;
  pages: number | null;
  sha256: string | null;
  bytes: number | null;
  because: string | null;
  createdAt: string;
  draft: boolean;
}
