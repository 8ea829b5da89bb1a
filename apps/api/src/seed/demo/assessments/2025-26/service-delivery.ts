import { open } from '../../demo-classifications.js';
import { absent, met } from '../../demo-judgements.js';
import { cites, counters, supports, supportsTheme } from '../../demo-links.js';
import type { DemoTheme } from '../../demo-types.js';

export const serviceDelivery: DemoTheme = {
  key: 'service-delivery',
  lead: 'director-of-place',
  score: 'good',
  scoreReason:
    'What the regulator and the ombudsmen asked for is done, users are more satisfied, and services compare well on cost and on quality.',
  scoreClassification: open,
  narrative: `Two years ago the Housing Ombudsman found maladministration; a year ago the regulator graded us C2. The landlord service has done what both asked. Surveys now cover 98 per cent of homes, electrical safety reports are current for every home since 12 December 2025, and no damp case is past its target date. Three tenants in four are satisfied overall, ten points more than in 2023/24.

Food waste collection reached all households on 6 October 2025. It followed a trial in 2,300 homes whose residents chose the containers, and helped to lift recycling to 49.3 per cent for the year.

Complaints answered in time passed the target at 95 per cent. Major planning applications stand at 94 per cent in time. The contact centre answers in just over two minutes. Compared with fifteen similar councils we are in the better half for cost and for speed on every measure that we publish.`,
  narrativeClassification: open,
  moved: {
    why: 'Service delivery moved from Fair to Good because almost every council home has been surveyed and complaints are now answered in time more often than the target asks.',
    followOnActions: ['Survey every council home', 'Answer nine in ten complaints in time'],
  },
  judgements: {
    'service-delivery/service-plans': met(
      'Each plan was challenged by another service before it was signed in May 2025.',
    ),
    'service-delivery/customer-needs': met(
      'Flats were given smaller bins with a key code because people who live there asked for them.',
    ),
    'service-delivery/service-value': met(
      'Waste collection costs £71.40 a household, less than the average, and 84 per cent are content with it.',
    ),
    'service-delivery/performance-framework': met(
      'Services off target for two quarters explain themselves to scrutiny in public, and three did.',
    ),
    'service-delivery/user-voice': met("Tenants may now pick a two-hour repair slot by text, an idea of the panel's."),
    'service-delivery/complaints': met(
      'Nineteen in twenty answers are on time, and each service publishes what complaints changed.',
    ),
    'service-delivery/inspection-findings': met(
      'Every weakness in the C2 judgement was closed by December and the regulator has been told.',
    ),
    'service-delivery/similar-councils': met(
      'Sixteen councils are compared on cost and result, and scrutiny reads the tables each autumn.',
    ),
    'service-delivery/new-ways': met(
      'Licensing went wholly online in July 2025 and takes nine days where it once took thirty-one.',
    ),
    'service-delivery/joined-up-services': met(
      "One support worker now stays with a family across housing, debt and the county's early help.",
    ),
    'service-delivery/poor-inspections': absent('No inspection this year found a service wanting.'),
    'service-delivery/behind-similar-councils': absent(
      'Marlbrook ranks between fifth and seventh of sixteen on the five headline measures.',
    ),
    'service-delivery/upheld-complaints': absent(
      'Of six complaints investigated, two were upheld and both remedies were on time.',
    ),
    'service-delivery/duties-unmet': absent(
      'Electrical checks are complete, and a sample of fifty homelessness files met the duty in full.',
    ),
    'service-delivery/users-not-asked': absent(
      'Users helped to design all six changes that were made to front-line services.',
    ),
    'service-delivery/services-in-isolation': absent(
      'Housing officers carry tablets on which they can raise a waste or benefit query at the door.',
    ),
    'service-delivery/wider-trouble': absent(
      'The weak leisure contract was traced to its terms, and other contracts were checked and cleared.',
    ),
    'service-delivery/cost-without-quality': absent(
      'Unit costs and satisfaction moved in the right direction together in eight services of nine.',
    ),
  },
  links: [
    supports(
      'service-delivery/similar-councils',
      'benchmarking-2025',
      'Waste collection costs 71.40 pounds a household and ranks 6 of 16.',
    ),
    supports(
      'service-delivery/customer-needs',
      'waste-needs-analysis',
      'People in flats got smaller bins, and a disability forum chose the container.',
    ),
    supports(
      'service-delivery/complaints',
      'complaints-log-2025-26',
      'Of 479 complaints, 95 per cent were answered in time, with changes listed.',
    ),
    supports(
      'service-delivery/inspection-findings',
      'tenant-measures-2026',
      'Reports are current for 100 per cent of homes and surveys cover 98.',
    ),
    counters(
      'service-delivery/upheld-complaints',
      'ombudsman-letter-2025',
      'The letter counts no late remedy and thanks us for sharing what we learned.',
    ),
    counters(
      'service-delivery/users-not-asked',
      'waste-needs-analysis',
      'A trial in 2,300 homes came before the rollout.',
    ),
    supportsTheme('tenant-measures-2026', 'Overall satisfaction of tenants went from 66 to 76 per cent.'),
    supports(
      'service-delivery/service-plans',
      'directors-assurance-2026',
      'Plans were tested by a second service before they began.',
    ),
    supports(
      'service-delivery/service-value',
      'benchmarking-2025',
      'At 71.40 a household waste costs less than the 74.90 of the group.',
    ),
    supports(
      'service-delivery/performance-framework',
      'performance-dashboard',
      'Targets and history are shown side by side.',
    ),
    supports(
      'service-delivery/user-voice',
      'complaints-log-2025-26',
      'Repair slots by text are listed among the changes.',
    ),
    supports(
      'service-delivery/new-ways',
      'directors-assurance-2026',
      'Licensing takes nine days now that it is online.',
    ),
    supports(
      'service-delivery/joined-up-services',
      'directors-assurance-2026',
      'One worker follows a family through three services.',
    ),
    counters(
      'service-delivery/poor-inspections',
      'tenant-measures-2026',
      'Damp cases past their date fell from 61 to 0.',
    ),
    counters('service-delivery/behind-similar-councils', 'benchmarking-2025', 'Ranks lie between 5 and 7 of 16.'),
    counters('service-delivery/duties-unmet', 'directors-assurance-2026', 'Fifty homelessness files all met the duty.'),
    counters(
      'service-delivery/services-in-isolation',
      'homelessness-case-review',
      'The weekly meeting across services was already praised in 2024.',
    ),
    counters(
      'service-delivery/cost-without-quality',
      'tenant-measures-2026',
      'Satisfaction with repairs climbed from 68 to 79 per cent.',
    ),
  ],
  citations: [
    cites(
      'service-delivery/wider-trouble',
      'use-of-resources/weak-contracts',
      'Contracts as a whole are judged under resources.',
    ),
  ],
};
