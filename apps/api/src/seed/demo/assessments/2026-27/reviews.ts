import type { DemoReview } from '../../demo-types.js';

/** How far the reviews of the themes have come: one is finished and scores otherwise than the lead, one is under way, one has its reviewer. */
export const reviews2026: readonly DemoReview[] = [
  {
    theme: 'continuous-improvement',
    reviewer: 'insight-manager',
    sent: true,
    finished: true,
    score: 'fair',
    reason:
      'The arrangements are sound, but the finance peer review has not reported yet, and the year began with overdue audit actions. I would wait for both before calling it good.',
    findings:
      'The narrative is borne out by what I read. It says less about the three audit actions that were overdue in March than the tracker does.',
    samples: [
      {
        evidence: 'internal-audit-opinion-2026',
        found: 'Substantial assurance, on the first page. The follow-up of five recommendations is in section 4.',
      },
      {
        evidence: 'audit-actions-2026-03',
        found: 'Three items were overdue at the end of March; two were closed in May.',
      },
    ],
  },
  {
    theme: 'use-of-resources',
    reviewer: 'risk-manager',
    sent: true,
    finished: false,
    score: null,
    reason: '',
    findings: 'Begun with the budget. Next: the arcade, and what the auditor said of opening balances.',
    samples: [
      {
        evidence: 'budget-monitoring-2026-q2',
        found: 'The forecast underspend of £110,000 is on page 2, with the housing pressure beside it.',
      },
    ],
  },
  {
    theme: 'culture',
    reviewer: 'procurement-manager',
    sent: false,
    finished: false,
    score: null,
    reason: '',
    findings: '',
    samples: [],
  },
];
