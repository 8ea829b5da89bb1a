import { internal, open } from '../../demo-classifications.js';
import { absent, met } from '../../demo-judgements.js';
import { cites, counters, supports } from '../../demo-links.js';
import type { DemoTheme } from '../../demo-types.js';

export const partnerships: DemoTheme = {
  key: 'partnerships-and-community-engagement',
  lead: 'director-of-communities',
  score: 'good',
  scoreReason:
    'Peers and partners describe the same honest, practical way of working, and joint projects had results that residents can see.',
  scoreClassification: open,
  narrative: `The joint plan agreed in 2023 is now a working tool. At its yearly conference on 3 October 2024 the Marlbrook Together Partnership reported on all five aims and moved £120,000 from four members' budgets into a shared fund for young people. The peer team, who met eleven partners that month, wrote that they find the council honest and easy to reach.

Residents were asked early about the year's largest change. Before the food waste trial began in January 2025, officers knocked on 400 doors and three community groups ran sessions in their own languages. The citizens panel grew to 840 people and now matches the borough's age and ethnic profile.

With the county, we answered the invitation of February 2025 to propose how local government might be reorganised, and agreed a joint statement with the other four districts by the March date.`,
  narrativeClassification: open,
  judgements: {
    'partnerships-and-community-engagement/knowing-communities': met(
      'A citizens panel of 840 that mirrors the borough is consulted six times a year.',
    ),
    'partnerships-and-community-engagement/shared-aims': met(
      'Every partner reported on the five aims at the October conference, with figures.',
    ),
    'partnerships-and-community-engagement/partnership-oversight': met(
      'Scrutiny read the yearly reports of all eleven partnerships in December 2024 and called in one.',
    ),
    'partnerships-and-community-engagement/joint-delivery': met(
      'Four organisations paid into one fund for young people and appointed its worker together.',
    ),
    'partnerships-and-community-engagement/early-involvement': met(
      'Four hundred doorstep conversations shaped the food waste trial before bins were ordered.',
    ),
    'partnerships-and-community-engagement/statutory-partnerships': met(
      'Our safeguarding self-check was rated sound by the county board, and we attended every safety partnership meeting.',
    ),
    'partnerships-and-community-engagement/fair-dealing': met(
      'Invoices from small firms are paid in eleven days on average, and social value counts for a tenth of each tender.',
    ),
    'partnerships-and-community-engagement/partner-distrust': absent(
      'Eleven partners met the peer team without us in the room and had little to criticise.',
    ),
    'partnerships-and-community-engagement/token-consultation': absent(
      'Each of the nine consultations lasted at least six weeks and ended with a published answer.',
    ),
    'partnerships-and-community-engagement/weak-partnerships': absent(
      'The one partnership that missed its targets was given a new chair and a plan in January.',
    ),
    'partnerships-and-community-engagement/required-partnerships-neglected': absent(
      'Two officers work full time on the duties that the law asks us to share.',
      internal,
    ),
    'partnerships-and-community-engagement/partner-challenge-resisted': absent(
      'The college objected to the station plan in June 2024 and the crossing was moved.',
    ),
    'partnerships-and-community-engagement/duplicated-work': absent(
      'Debt advice from three bodies is now one service with one telephone number.',
    ),
  },
  links: [
    supports(
      'partnerships-and-community-engagement/shared-aims',
      'peer-challenge-report',
      'Partners find the council honest and easy to reach.',
    ),
    supports(
      'partnerships-and-community-engagement/fair-dealing',
      'open-data-page',
      'Contracts and payments are published for small firms to see.',
    ),
    supports(
      'partnerships-and-community-engagement/joint-delivery',
      'joint-plan',
      'The plan commits members to shared work.',
    ),
    counters('partnerships-and-community-engagement/duplicated-work', 'joint-plan', 'There is one plan for the area.'),
    supports(
      'partnerships-and-community-engagement/knowing-communities',
      'partnerships-report-2024',
      'A panel of 840 is consulted six times a year.',
    ),
    supports(
      'partnerships-and-community-engagement/partnership-oversight',
      'partnerships-report-2024',
      'Eleven reports went to scrutiny.',
    ),
    supports(
      'partnerships-and-community-engagement/statutory-partnerships',
      'partnerships-report-2024',
      'The county board was content with our self-check.',
    ),
    counters(
      'partnerships-and-community-engagement/partner-distrust',
      'peer-challenge-report',
      'Partners told peers that we are honest.',
    ),
    counters(
      'partnerships-and-community-engagement/token-consultation',
      'partnerships-report-2024',
      'The nine consultations lasted seven weeks on average.',
    ),
    counters(
      'partnerships-and-community-engagement/required-partnerships-neglected',
      'partnerships-report-2024',
      'Two officers serve the safety partnership full time.',
    ),
    counters(
      'partnerships-and-community-engagement/weak-partnerships',
      'partnerships-report-2024',
      'The one that missed its targets is named.',
    ),
  ],
  citations: [
    cites(
      'partnerships-and-community-engagement/early-involvement',
      'service-delivery/users-not-asked',
      'How users shape single services is answered under service delivery.',
    ),
  ],
};
