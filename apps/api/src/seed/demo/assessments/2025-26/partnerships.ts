import { open } from '../../demo-classifications.js';
import { absent, met, partlyMet, someSigns } from '../../demo-judgements.js';
import { cites, counters, supports } from '../../demo-links.js';
import type { DemoTheme } from '../../demo-types.js';

export const partnerships: DemoTheme = {
  key: 'partnerships-and-community-engagement',
  lead: 'director-of-communities',
  score: 'fair',
  scoreReason:
    'Partnerships remain strong, but we consulted badly on parking charges and only a third of residents feel that they can influence decisions.',
  scoreClassification: open,
  narrative: `We lower this score because of one consultation and what it taught us. The parking charges survey ran for 21 days from 4 August 2025, in the holidays, and many traders heard of it after it closed. The scrutiny review of 11 November 2025 found the charges lawful and well argued, and found that 640 replies were given three lines in the report to cabinet. Evening charges were dropped because of those replies, but nobody was told so.

The residents survey of June 2025 points the same way. Satisfaction rose to 67 per cent and trust to 62, yet only 33 per cent feel able to influence local decisions, hardly more than two years before.

Work with partners went well. The joint fund for young people reached 410 of them, and the five districts produced one evidence base for reorganisation. A new consultation standard goes to cabinet in June 2026.`,
  narrativeClassification: open,
  moved: {
    why: 'Partnerships and community engagement moved from Good to Fair because the council asked about parking charges in the holidays, for three weeks only, and did not tell people what their replies had changed.',
    followOnActions: [],
  },
  judgements: {
    'partnerships-and-community-engagement/knowing-communities': met(
      "Community profiles were updated with school and health data, and each councillor received their ward's.",
    ),
    'partnerships-and-community-engagement/shared-aims': met(
      'Partners renewed the five aims in October 2025 and replaced two measures that had been reached.',
    ),
    'partnerships-and-community-engagement/partnership-oversight': met(
      'Two partnerships were questioned by scrutiny and both published better accounts afterwards.',
    ),
    'partnerships-and-community-engagement/joint-delivery': met(
      "The shared young people's fund reached 410 young people at two thirds of the cost of separate schemes.",
    ),
    'partnerships-and-community-engagement/early-involvement': partlyMet(
      'Food waste was a model of early involvement and parking charges were the reverse.',
    ),
    'partnerships-and-community-engagement/statutory-partnerships': met(
      "The county's safeguarding audit rated our part strong, and we co-chair the safety partnership's youth group.",
    ),
    'partnerships-and-community-engagement/fair-dealing': partlyMet(
      'Small firms and voluntary groups are well treated, but the parking survey fell short of the rules on consulting.',
    ),
    'partnerships-and-community-engagement/partner-distrust': absent(
      'All nine members of the Marlbrook Together Partnership signed up for a further three years.',
    ),
    'partnerships-and-community-engagement/token-consultation': someSigns(
      'Twenty-one days in August, and a three-line summary, looked like going through the motions.',
    ),
    'partnerships-and-community-engagement/weak-partnerships': absent(
      'Ten of eleven partnerships met their targets, and the other has a revised plan.',
    ),
    'partnerships-and-community-engagement/required-partnerships-neglected': absent(
      'Attendance at required boards was 97 per cent and we paid our full share.',
    ),
    'partnerships-and-community-engagement/partner-challenge-resisted': absent(
      'Traders put their criticism to cabinet in person and got a fair hearing.',
    ),
    'partnerships-and-community-engagement/duplicated-work': absent(
      'District and county work on skills was merged in September 2025 under one joint manager.',
    ),
  },
  links: [
    supports(
      'partnerships-and-community-engagement/knowing-communities',
      'resident-survey-2025',
      'A survey answered by 1,187 people shows what residents think.',
    ),
    supports(
      'partnerships-and-community-engagement/early-involvement',
      'waste-needs-analysis',
      'Residents of four kinds of home took part before decisions were made.',
    ),
    counters(
      'partnerships-and-community-engagement/token-consultation',
      'parking-consultation-review',
      'Evening charges were dropped because of the replies.',
    ),
    counters(
      'partnerships-and-community-engagement/partner-distrust',
      'resident-survey-2025',
      'Trust in the council went from 57 to 62 per cent.',
    ),
    counters(
      'partnerships-and-community-engagement/duplicated-work',
      'joint-plan',
      'Members work to one plan until 2030.',
    ),
    supports(
      'partnerships-and-community-engagement/shared-aims',
      'partnerships-report-2025',
      'Nine members renewed five aims for three years.',
    ),
    supports(
      'partnerships-and-community-engagement/partnership-oversight',
      'partnerships-report-2025',
      'Eleven partnerships report and ten hit their targets.',
    ),
    supports(
      'partnerships-and-community-engagement/joint-delivery',
      'partnerships-report-2025',
      '410 young people were reached for two thirds of the cost.',
    ),
    supports(
      'partnerships-and-community-engagement/statutory-partnerships',
      'partnerships-report-2025',
      'Attendance at the boards that matter in law was 97 per cent.',
    ),
    supports(
      'partnerships-and-community-engagement/fair-dealing',
      'partnerships-report-2025',
      'Small firms have 48 per cent of contracts and are paid in eleven days.',
    ),
    counters(
      'partnerships-and-community-engagement/weak-partnerships',
      'partnerships-report-2025',
      'Results are published, good and bad, once a year.',
    ),
    counters(
      'partnerships-and-community-engagement/required-partnerships-neglected',
      'partnerships-report-2025',
      'The council paid its share in full.',
    ),
    counters(
      'partnerships-and-community-engagement/partner-challenge-resisted',
      'directors-assurance-2026',
      'Traders spoke to cabinet face to face.',
    ),
  ],
  citations: [
    cites(
      'partnerships-and-community-engagement/early-involvement',
      'service-delivery/customer-needs',
      'How the food waste service was shaped with users is told there.',
    ),
  ],
};
