import { open } from '../../demo-classifications.js';
import { absent, met } from '../../demo-judgements.js';
import { counters, supports } from '../../demo-links.js';
import type { DemoTheme } from '../../demo-types.js';

export const partnerships: DemoTheme = {
  key: 'partnerships-and-community-engagement',
  lead: 'director-of-communities',
  score: 'good',
  scoreReason:
    'Partners and voluntary groups tell us that working with the council is easy and fair, and our own review found no partnership in difficulty.',
  scoreClassification: open,
  narrative: `Partnership is a strength of Marlbrook. The Marlbrook Together Partnership brings the council, the county, the health service, the police, the college and the Voluntary Alliance round one table, and on 28 September 2023 it agreed a joint plan to 2030 with five shared aims. Each aim has a lead organisation, and two of them are led by somebody other than the council.

We reviewed all fourteen partnerships in the winter and reported in March 2024: eleven have written terms, money and a yearly report, and three that had outlived their use were closed. The compact with the voluntary sector was renewed in March 2023 and three-year grants began with it. The council was at every meeting of the Safer Wrenshire Partnership. Before the corporate plan was written, 1,204 residents answered a survey in June 2023 and their order of priorities became ours.`,
  narrativeClassification: open,
  judgements: {
    'partnerships-and-community-engagement/knowing-communities': met(
      'Ward profiles were rebuilt from the Census in 2023, and councillors took part in nineteen walkabouts.',
    ),
    'partnerships-and-community-engagement/shared-aims': met(
      'Five aims to 2030 are signed by all nine partners and reported on twice a year.',
    ),
    'partnerships-and-community-engagement/partnership-oversight': met(
      'The March review found terms, budget and a report for each of the eleven partnerships that continue.',
    ),
    'partnerships-and-community-engagement/joint-delivery': met(
      'The council and the county pay for a shared domestic abuse adviser who helped 164 people this year.',
    ),
    'partnerships-and-community-engagement/early-involvement': met(
      'Residents were asked about priorities eight months before the corporate plan was drafted.',
    ),
    'partnerships-and-community-engagement/statutory-partnerships': met(
      'A councillor and an officer attended all six meetings of the Safer Wrenshire Partnership.',
    ),
    'partnerships-and-community-engagement/fair-dealing': met(
      'Grants run for three years, and small firms won 46 per cent of contracts by number.',
    ),
    'partnerships-and-community-engagement/partner-distrust': absent(
      'Twenty-two of 26 partners say that we keep our promises, and the other four did not know.',
    ),
    'partnerships-and-community-engagement/token-consultation': absent(
      'The leisure survey of July 2023 changed opening hours at both pools.',
    ),
    'partnerships-and-community-engagement/weak-partnerships': absent(
      'Networks without a purpose were closed rather than left to drift.',
    ),
    'partnerships-and-community-engagement/required-partnerships-neglected': absent(
      'Funding for the community safety team was kept whole in a hard budget.',
    ),
    'partnerships-and-community-engagement/partner-challenge-resisted': absent(
      'When the Alliance complained about the grant form it was shortened within two months.',
    ),
    'partnerships-and-community-engagement/duplicated-work': absent(
      'One joint plan replaced four separate strategies in the autumn of 2023.',
    ),
  },
  links: [
    supports(
      'partnerships-and-community-engagement/shared-aims',
      'joint-plan',
      'All partners publish one plan that runs to 2030.',
    ),
    supports(
      'partnerships-and-community-engagement/partnership-oversight',
      'partnership-review-2024',
      'The council belongs to fourteen partnerships, and three were closed.',
    ),
    supports(
      'partnerships-and-community-engagement/statutory-partnerships',
      'partnership-review-2024',
      'The safety partnership met six times with the council present each time.',
    ),
    supports(
      'partnerships-and-community-engagement/fair-dealing',
      'voluntary-sector-compact',
      'The compact sets out what each side may expect of the other.',
    ),
    counters(
      'partnerships-and-community-engagement/partner-distrust',
      'statement-housing-partner',
      'Voluntary groups call officers frank and quick to answer.',
    ),
    supports(
      'partnerships-and-community-engagement/knowing-communities',
      'corporate-plan',
      'The plan rests on the 2021 Census and 1,204 answers.',
    ),
    supports(
      'partnerships-and-community-engagement/early-involvement',
      'corporate-plan',
      'Residents were surveyed before priorities were set.',
    ),
    counters(
      'partnerships-and-community-engagement/weak-partnerships',
      'partnership-review-2024',
      'Eleven partnerships have terms, a budget and a report.',
    ),
    counters(
      'partnerships-and-community-engagement/partner-challenge-resisted',
      'statement-housing-partner',
      'The grant form went from fourteen pages to five after criticism.',
    ),
    counters(
      'partnerships-and-community-engagement/duplicated-work',
      'joint-plan',
      'A single plan covers all members.',
    ),
    counters(
      'partnerships-and-community-engagement/required-partnerships-neglected',
      'partnership-review-2024',
      'Nobody from the council missed a safety partnership meeting.',
    ),
  ],
  citations: [],
};
