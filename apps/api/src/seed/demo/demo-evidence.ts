import type { DemoEvidence } from './demo-types.js';
import { assuranceDocuments } from './evidence/assurance-documents.js';
import { auditDocuments } from './evidence/audit-documents.js';
import { financeDocuments } from './evidence/finance-documents.js';
import { governanceDocuments } from './evidence/governance-documents.js';
import { improvementDocuments } from './evidence/improvement-documents.js';
import { links } from './evidence/links.js';
import { metrics } from './evidence/metrics.js';
import { partnershipDocuments } from './evidence/partnership-documents.js';
import { peopleDocuments } from './evidence/people-documents.js';
import { serviceDocuments } from './evidence/service-documents.js';
import { statements } from './evidence/statements.js';
import { yearlyReports } from './evidence/yearly-reports.js';

/** Marlbrook's evidence library. */
export const demoEvidence: readonly DemoEvidence[] = [
  ...auditDocuments,
  ...financeDocuments,
  ...governanceDocuments,
  ...assuranceDocuments,
  ...yearlyReports,
  ...improvementDocuments,
  ...serviceDocuments,
  ...peopleDocuments,
  ...partnershipDocuments,
  ...links,
  ...statements,
  ...metrics,
];
