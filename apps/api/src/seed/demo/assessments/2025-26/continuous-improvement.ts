import { open } from '../../demo-classifications.js';
import { absent, met } from '../../demo-judgements.js';
import { cites, counters, supports, supportsTheme } from '../../demo-links.js';
import type { DemoTheme } from '../../demo-types.js';

export const continuousImprovement: DemoTheme = {
  key: 'continuous-improvement',
  lead: 'head-of-transformation',
  score: 'good',
  scoreReason:
    'Nearly every peer and audit recommendation is complete, results are better than last year, and improvement no longer depends on a few people.',
  scoreClassification: open,
  narrative: `Four of the peers came back on 23 September 2025 to see whether we had done as we promised. Their progress review, published on 18 November 2025, found nine of twelve recommendations complete and the other three well advanced; two of those have since been finished, and the last, on the estate, ends in July. They also gave a warning that we take seriously: work on reorganisation must not crowd out our own improvement.

The policy and delivery unit has been at full strength since June 2025. It runs a monthly session where one director explains one measure that is off target and colleagues offer help. Three internal audit recommendations were overdue in March 2026, against 34 two years before. Of forty public measures, 34 were on target at the end of December, and each of the rest has a note that says what happens next.`,
  narrativeClassification: open,
  judgements: {
    'continuous-improvement/whole-council-effort': met(
      'Directors bring one weak measure each month to an open session, and five plans were altered as a result.',
    ),
    'continuous-improvement/peer-challenge': met(
      'The team returned in September 2025 and a finance review by peers is set for autumn 2026.',
    ),
    'continuous-improvement/external-findings': met(
      'Eleven of twelve peer recommendations and 78 of 81 audit actions were on time or done by March.',
    ),
    'continuous-improvement/sector-learning': met(
      'We host the county data group and lent an officer to a neighbouring council for four months.',
    ),
    'continuous-improvement/recommendations-reported': met(
      'All 31 outside recommendations open in the year are listed with their state and date.',
    ),
    'continuous-improvement/lessons-recorded': met(
      'Three lessons from damp and mould and two from the leisure contract are set down with the change each one brought.',
    ),
    'continuous-improvement/innovation': met(
      'Four pilots ran within the published appetite, and the one that failed was stopped at its first gate.',
    ),
    'continuous-improvement/change-programmes': met(
      'Every programme finished the year within five per cent of its budget and has a manager in post.',
    ),
    'continuous-improvement/finding-improvements': met(
      'Benefit claims were found to be slow against the best in the group and now take nineteen days.',
    ),
    'continuous-improvement/errors-put-right': met(
      'A wrong band on 212 garden waste bills was corrected within the week and the approval step doubled.',
    ),
    'continuous-improvement/time-to-improve': met(
      'The fourth learning day was taken by 87 per cent of staff, and councillors have a programme of their own.',
    ),
    'continuous-improvement/need-denied': absent(
      "Cabinet's own yearly letter to residents gives as much room to what failed as to what worked.",
    ),
    'continuous-improvement/performance-information': absent(
      'Auditors re-calculated twelve measures in October 2025 and agreed every one.',
    ),
    'continuous-improvement/recommendations-left-undone': absent(
      'Three items out of 81 are overdue and the oldest is seven weeks late.',
    ),
    'continuous-improvement/early-warnings': absent(
      'A rise in temporary accommodation was reported at 5 per cent, well before it became a cost.',
    ),
    'continuous-improvement/outside-challenge-avoided': absent(
      'A second visit was our request, and its warning about reorganisation is on our website.',
    ),
    'continuous-improvement/repeated-errors': absent(
      'Letters, the pattern found last year, now cause one complaint in fifty instead of one in nine.',
    ),
    'continuous-improvement/weak-improvement-plans': absent(
      'Peers read six improvement plans and could tell from each who would do what by when.',
    ),
  },
  links: [
    supports(
      'continuous-improvement/peer-challenge',
      'peer-progress-review',
      'The visit of September 2025 lasted two days and its report is public.',
    ),
    supports(
      'continuous-improvement/recommendations-reported',
      'governance-statement-2025',
      'A table lists 31 outside recommendations, of which 24 are closed.',
    ),
    supports(
      'continuous-improvement/finding-improvements',
      'benchmarking-2025',
      'Five measures are ranked among sixteen councils.',
    ),
    counters(
      'continuous-improvement/recommendations-left-undone',
      'audit-actions-2026-03',
      'Overdue items are down to 3 of 81.',
    ),
    supportsTheme('peer-progress-review', 'Nine of the twelve recommendations were complete a year on.'),
    supports(
      'continuous-improvement/whole-council-effort',
      'delivery-unit-report-2026',
      'After the monthly sessions five service plans changed course.',
    ),
    supports(
      'continuous-improvement/external-findings',
      'auditors-annual-report-2026-01',
      'The auditor counts seven of eight recommendations as closed.',
    ),
    supports(
      'continuous-improvement/sector-learning',
      'delivery-unit-report-2026',
      'An officer went to help a neighbour, and the county data group is hosted here.',
    ),
    supports(
      'continuous-improvement/lessons-recorded',
      'governance-statement-2025',
      'Three lessons from the damp finding stand beside what changed.',
    ),
    supports(
      'continuous-improvement/innovation',
      'delivery-unit-report-2026',
      'Of four pilots one was ended at its first gate, as the rules intend.',
    ),
    supports(
      'continuous-improvement/change-programmes',
      'delivery-unit-report-2026',
      'Programmes keep within five per cent of budget and few milestones are late.',
    ),
    supports(
      'continuous-improvement/time-to-improve',
      'delivery-unit-report-2026',
      'The yearly report puts the use of learning days at 87 per cent.',
    ),
    counters(
      'continuous-improvement/need-denied',
      'letter-to-residents-2026',
      'Cabinet tells residents which 6 of 40 measures missed.',
    ),
    counters(
      'continuous-improvement/performance-information',
      'decision-records-audit',
      'Auditors worked twelve measures out afresh and got the same answers.',
    ),
    counters(
      'continuous-improvement/early-warnings',
      'medium-term-plan-2026',
      'Options larger than the gap are ranked years before they are needed.',
    ),
    counters(
      'continuous-improvement/outside-challenge-avoided',
      'peer-progress-review',
      'A second peer visit was held and its warnings are in print.',
    ),
    counters(
      'continuous-improvement/repeated-errors',
      'complaints-log-2025-26',
      'Four causes of complaint are named and each belongs to one service.',
    ),
    counters(
      'continuous-improvement/weak-improvement-plans',
      'peer-progress-review',
      'Peers judge the three unfinished recommendations to be well advanced.',
    ),
  ],
  citations: [
    cites(
      'continuous-improvement/errors-put-right',
      'service-delivery/complaints',
      'Learning from complaints is answered in full there.',
    ),
  ],
};
