import { internal, open } from '../../demo-classifications.js';
import { absent, met, partlyMet, someSigns } from '../../demo-judgements.js';
import { cites, counters, supports } from '../../demo-links.js';
import type { DemoTheme } from '../../demo-types.js';

export const serviceDelivery: DemoTheme = {
  key: 'service-delivery',
  lead: 'director-of-place',
  score: 'fair',
  scoreReason:
    'Most services are sound and some are better than average, but damp cases, slow planning decisions and late answers to complaints must improve.',
  scoreClassification: open,
  narrative: `Residents get reliable services in most respects. Benefit claims, street cleaning and electoral services compare well with similar councils, and the new waste rounds of October 2023 cut missed collections.

Three things fell short. On 12 December 2023 the Housing Ombudsman found maladministration in a damp and mould case that had run for eighteen months; 61 cases were still beyond their target in March 2024, and electrical safety reports were current for 93.8 per cent of our 4,120 homes. Major planning applications were decided in time in 78 per cent of cases. Only 71 per cent of complaints received an answer within ten working days.

Each has a plan. Two surveyors joined the repairs team in February 2024, all three orders of the Ombudsman were carried out by early March, and planning has cleared its backlog of applications older than six months.`,
  narrativeClassification: open,
  judgements: {
    'service-delivery/service-plans': met(
      'Every service plan for 2023/24 opens with the evidence of need that it answers.',
    ),
    'service-delivery/customer-needs': partlyMet(
      'Translation and home visits work well, but the repairs line closed at five until February.',
    ),
    'service-delivery/service-value': met(
      'Waste collection costs less than the group average and satisfaction with it is 81 per cent.',
    ),
    'service-delivery/performance-framework': partlyMet(
      'Targets are public, though residents find them in committee papers rather than in one place.',
    ),
    'service-delivery/user-voice': met(
      'The tenant panel chose the new repairs contractor together with officers in August 2023.',
    ),
    'service-delivery/complaints': partlyMet(
      'Learning is discussed every quarter, while three in ten answers are late.',
    ),
    'service-delivery/inspection-findings': partlyMet(
      'Orders on damp were met within their dates, and the wider review of cases is still under way.',
    ),
    'service-delivery/similar-councils': met(
      'Residents of Marlbrook get a service at or above the county average on 29 of 40 measures.',
    ),
    'service-delivery/new-ways': partlyMet(
      'Online forms cover forty tasks, but behind them staff still retype half of the answers.',
    ),
    'service-delivery/joined-up-services': met(
      'Housing, benefits and the county hold one weekly case meeting for people who may lose their home.',
    ),
    'service-delivery/poor-inspections': someSigns(
      'One serious finding on damp was made, and the answer to it has been quick.',
    ),
    'service-delivery/behind-similar-councils': someSigns(
      'Planning speed is nine points behind similar councils, with a plan to close the gap in a year.',
    ),
    'service-delivery/upheld-complaints': someSigns(
      'Four of seven ombudsman investigations were upheld and one remedy came late.',
    ),
    'service-delivery/duties-unmet': absent(
      'File checks in February 2024 found the homelessness duty met in all but two of forty cases.',
      internal,
    ),
    'service-delivery/users-not-asked': absent(
      'All five service changes of the year followed a consultation or a user panel.',
    ),
    'service-delivery/services-in-isolation': absent(
      'Front-line teams share one customer record for housing, council tax and benefits.',
    ),
    'service-delivery/wider-trouble': absent(
      'A review of the damp case found a fault in one team and not in how the council is run.',
    ),
    'service-delivery/cost-without-quality': absent(
      'No service is in the dearest quarter of its group and the weakest quarter for quality at once.',
    ),
  },
  links: [
    supports(
      'service-delivery/joined-up-services',
      'homelessness-case-review',
      'Reviewers found that the weekly case meeting works well.',
    ),
    supports(
      'service-delivery/inspection-findings',
      'damp-and-mould-decision',
      'The decision names three things to put right.',
    ),
    supports(
      'service-delivery/complaints',
      'metric-complaints-2024',
      'Most complaints, 71 per cent, were answered in time.',
    ),
    counters(
      'service-delivery/upheld-complaints',
      'ombudsman-letter-2023',
      'No public interest report was issued and three of four remedies were on time.',
    ),
    counters(
      'service-delivery/behind-similar-councils',
      'metric-planning-2024',
      'Most decisions, 78 per cent, still come in time.',
    ),
    counters(
      'service-delivery/duties-unmet',
      'homelessness-case-review',
      'The legal duty was met in thirty-eight of forty files.',
    ),
    supports('service-delivery/service-plans', 'half-year-report-2023', 'Two aims to improve stand in every plan.'),
    supports(
      'service-delivery/service-value',
      'half-year-report-2023',
      '81 per cent are satisfied with waste collection.',
    ),
    supports(
      'service-delivery/user-voice',
      'half-year-report-2023',
      'The tenant panel had a say in the new contractor in August 2023.',
    ),
    supports(
      'service-delivery/similar-councils',
      'half-year-report-2023',
      '29 measures stand at the county average or better.',
    ),
    counters('service-delivery/users-not-asked', 'directors-assurance-2024', 'Users took part in all five changes.'),
    counters(
      'service-delivery/services-in-isolation',
      'homelessness-case-review',
      'Three bodies meet about cases once a week.',
    ),
    counters(
      'service-delivery/poor-inspections',
      'damp-and-mould-decision',
      'Every open case had to be reviewed within twelve weeks of the decision.',
    ),
  ],
  citations: [
    cites(
      'service-delivery/performance-framework',
      'governance/open-results',
      'Publication of quarterly results is answered under governance.',
    ),
  ],
};
