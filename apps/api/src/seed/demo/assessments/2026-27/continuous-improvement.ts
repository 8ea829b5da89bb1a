import { open } from '../../demo-classifications.js';
import { absent, met } from '../../demo-judgements.js';
import { counters, supports } from '../../demo-links.js';
import type { DemoTheme } from '../../demo-types.js';

export const continuousImprovement: DemoTheme = {
  key: 'continuous-improvement',
  lead: 'head-of-transformation',
  score: 'good',
  scoreReason:
    'Halfway through the year the arrangements work as before, internal audit gives its best opinion so far, and no outside finding is being neglected.',
  scoreClassification: open,
  narrative: `The last of the twelve peer recommendations, on the estate, was finished on 24 July 2026, so the list from 2024 is closed. In the same month internal audit gave substantial assurance for the first time, with no limited opinion in any review. Of forty public measures 35 were on target at the end of September, two more than a year before.

We are mindful of the peers' warning about reorganisation. Each new request for joint work is now weighed by the programme board, and in September two pilots were put off rather than squeezed in. The finance review by peers took place from 12 to 14 October 2026 and its report is expected in the new year.

Learning still travels in both directions: a neighbouring council has taken over our complaints log, and we have borrowed its way of running short, sharp service reviews.`,
  narrativeClassification: open,
  judgements: {
    'continuous-improvement/whole-council-effort': met(
      'All eleven plans were reset in May 2026, and four moved staff after the first quarter.',
    ),
    'continuous-improvement/peer-challenge': met(
      'A finance peer review took place in October, two years after the corporate one.',
    ),
    'continuous-improvement/external-findings': met(
      'The twelfth peer recommendation closed in July and audit actions are at their lowest.',
    ),
    'continuous-improvement/sector-learning': met(
      'Short service reviews, borrowed from a neighbour, have been used in parks and in licensing.',
    ),
    'continuous-improvement/recommendations-reported': met(
      'The draft statement of June 2026 tracks 22 recommendations, 19 of which are finished.',
    ),
    'continuous-improvement/lessons-recorded': met('The parking consultation has its own page in the draft statement.'),
    'continuous-improvement/innovation': met(
      'Two pilots were put off in September because the appetite statement asks for capacity first.',
    ),
    'continuous-improvement/change-programmes': met(
      'Seven programmes, among them reorganisation, have owners and funded teams.',
    ),
    'continuous-improvement/finding-improvements': met(
      'Comparison showed that empty homes take longer to let than elsewhere, and a review began in August.',
    ),
    'continuous-improvement/errors-put-right': met(
      'Two wrong street names on polling cards were put right before posting, and the proof now goes to a second reader.',
    ),
    'continuous-improvement/time-to-improve': met(
      'Seventy-five per cent say that they have time to learn, seven points up.',
    ),
    'continuous-improvement/need-denied': absent('The half-year report leads with the five measures that missed.'),
    'continuous-improvement/performance-information': absent(
      'Quarterly figures are on the dashboard within three weeks and carry a note of their quality.',
    ),
    'continuous-improvement/recommendations-left-undone': absent(
      'Two of 74 audit recommendations were late in October, each by less than a month.',
    ),
    'continuous-improvement/early-warnings': absent(
      'Rising housing costs were flagged in the first quarter and help from the county group was taken up.',
    ),
    'continuous-improvement/outside-challenge-avoided': absent(
      'The finance review was asked for by cabinet at a time when few volunteer for one.',
    ),
    'continuous-improvement/repeated-errors': absent(
      'No cause of complaint appears in more than one service this half-year.',
    ),
    'continuous-improvement/weak-improvement-plans': absent(
      'The voids plan of August gives costs, owners, months and the number of days to be saved.',
    ),
  },
  links: [
    supports(
      'continuous-improvement/external-findings',
      'internal-audit-opinion-2026',
      'A follow-up found all five earlier recommendations working.',
    ),
    supports(
      'continuous-improvement/time-to-improve',
      'staff-survey-2026',
      '75 per cent have time to learn, a rise of 7.',
    ),
    counters(
      'continuous-improvement/performance-information',
      'performance-report-2026-q2',
      'Results for 40 measures are reported, of which 35 are on target.',
    ),
    counters(
      'continuous-improvement/recommendations-left-undone',
      'audit-actions-2026-03',
      'The year began with 3 overdue items.',
    ),
    supports(
      'continuous-improvement/recommendations-reported',
      'internal-audit-opinion-2026',
      'Earlier recommendations are followed up in public.',
    ),
    supports(
      'continuous-improvement/finding-improvements',
      'performance-report-2026-q2',
      'Results are set beside those of the same quarter last year.',
    ),
    counters(
      'continuous-improvement/early-warnings',
      'budget-monitoring-2026-q2',
      'Housing is shown 135 thousand pounds over.',
    ),
    counters(
      'continuous-improvement/need-denied',
      'performance-report-2026-q2',
      'Five of 40 measures are shown below target.',
    ),
  ],
  citations: [],
};
