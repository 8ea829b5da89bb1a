import { open } from '../../demo-classifications.js';
import { absent, met, notMet, partlyMet, someSigns } from '../../demo-judgements.js';
import { cites, counters, supports } from '../../demo-links.js';
import type { DemoTheme } from '../../demo-types.js';

export const continuousImprovement: DemoTheme = {
  key: 'continuous-improvement',
  lead: 'head-of-transformation',
  score: 'fair',
  scoreReason:
    'We know where we must improve and have begun, but nobody from outside has tested the whole council since 2017 and too many audit actions are overdue.',
  scoreClassification: open,
  narrative: `The council gives improvement more attention than it did two years ago. Each service plan for 2023/24 named at least two things to do better, and the corporate leadership team reviewed them in July 2023 and January 2024. The waste service, for example, redrew its rounds in October 2023 and cut missed bins by a third.

Two habits hold us back. The last corporate peer challenge was in March 2017, so more than five years have passed without a look at the council as a whole. And of 118 internal audit recommendations open in March 2024, 34 were past their agreed date. The external auditor's report of 23 January 2024 added eight more.

Cabinet asked on 12 March 2024 for a peer challenge in the autumn, and directors now answer for overdue recommendations by name at every Audit and Risk Committee.`,
  narrativeClassification: open,
  judgements: {
    'continuous-improvement/whole-council-effort': met(
      'All eleven service plans carry improvement aims, and four were changed after the half-year review.',
    ),
    'continuous-improvement/peer-challenge': notMet(
      'The last corporate peer challenge was seven years ago and the next is not yet booked.',
    ),
    'continuous-improvement/external-findings': partlyMet(
      'Replies go out on time, but agreed dates slip in all three directorates.',
    ),
    'continuous-improvement/sector-learning': met(
      'Officers take part in nine county and regional networks, and two councils visited our benefits team in 2023.',
    ),
    'continuous-improvement/recommendations-reported': notMet(
      'The statement for 2022/23 names the issues but not the progress on what outsiders recommended.',
    ),
    'continuous-improvement/lessons-recorded': partlyMet(
      'Lessons from the late accounts are written down, and those from the damp case are still to come.',
    ),
    'continuous-improvement/innovation': partlyMet(
      'Pilots happen, yet cabinet has not said how much risk it will accept in them.',
    ),
    'continuous-improvement/change-programmes': partlyMet(
      'Five of eight programmes have an owner and a budget, and three rely on goodwill.',
    ),
    'continuous-improvement/finding-improvements': met(
      'Quarterly comparison with the county group led to new rounds, a new repairs contract and shorter benefit forms.',
    ),
    'continuous-improvement/errors-put-right': met(
      'The council tax billing error of April 2023 was refunded within nine days and the check that failed was rebuilt.',
    ),
    'continuous-improvement/time-to-improve': met(
      'Every member of staff has three learning days a year, and 82 per cent of them were used.',
    ),
    'continuous-improvement/need-denied': absent(
      'The leader opened the February budget debate by naming the two significant weaknesses.',
    ),
    'continuous-improvement/performance-information': absent(
      'Forty measures are reported each quarter, and internal audit tested ten of them without finding an error.',
    ),
    'continuous-improvement/recommendations-left-undone': someSigns(
      'More than a quarter of open audit recommendations are late, eight of them by over a year.',
    ),
    'continuous-improvement/early-warnings': absent(
      'When homelessness costs rose in June 2023 we asked the county group for help within a month.',
    ),
    'continuous-improvement/outside-challenge-avoided': absent(
      'The long gap came from the pandemic and a change of leader, and cabinet has now asked for the challenge.',
    ),
    'continuous-improvement/repeated-errors': absent(
      'A review of forty upheld complaints in November 2023 found no cause shared by more than two services.',
    ),
    'continuous-improvement/weak-improvement-plans': absent(
      'Plans made since September 2023 follow one template with an owner, a date, a cost and a measure.',
    ),
  },
  links: [
    supports(
      'continuous-improvement/external-findings',
      'auditors-annual-report-2024-01',
      'The auditor makes eight recommendations, which the council accepted.',
    ),
    supports(
      'continuous-improvement/finding-improvements',
      'open-data-page',
      'Spending and contract data are open for others to compare.',
    ),
    counters(
      'continuous-improvement/recommendations-left-undone',
      'audit-actions-2024-03',
      'All but 34 of the 118 open items are within their dates.',
    ),
    counters(
      'continuous-improvement/need-denied',
      'governance-statement-2023',
      'Four significant issues are disclosed without being asked for.',
    ),
    supports(
      'continuous-improvement/whole-council-effort',
      'half-year-report-2023',
      'Eleven plans carry aims and four changed at the half year.',
    ),
    supports(
      'continuous-improvement/sector-learning',
      'half-year-report-2023',
      'Two councils came to learn from the benefits team.',
    ),
    supports(
      'continuous-improvement/errors-put-right',
      'directors-assurance-2024',
      'Faulty creditor controls were repaired by November 2023.',
    ),
    counters(
      'continuous-improvement/performance-information',
      'half-year-report-2023',
      'Audit tested ten measures and found them right.',
    ),
    counters(
      'continuous-improvement/early-warnings',
      'half-year-report-2023',
      'Help from the county group came soon after costs rose.',
    ),
    counters(
      'continuous-improvement/outside-challenge-avoided',
      'auditors-annual-report-2024-01',
      'Auditors say that they had free access to people.',
    ),
  ],
  citations: [
    cites(
      'continuous-improvement/lessons-recorded',
      'service-delivery/inspection-findings',
      'The damp finding and our answer to it are described there.',
    ),
  ],
};
