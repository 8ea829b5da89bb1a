import { internal } from '../../demo-classifications.js';
import { absent, met, partlyMet, someSigns } from '../../demo-judgements.js';
import { counters, supports } from '../../demo-links.js';
import type { DemoTheme } from '../../demo-types.js';

/** Half done on purpose: no score yet, half of the criteria judged. */
export const leadership: DemoTheme = {
  key: 'leadership',
  lead: 'chief-executive',
  score: null,
  scoreReason: '',
  scoreClassification: internal,
  narrative: `This text is a draft for the theme review. The council goes into the last year of its term with a settled team: nobody has left the leadership team since February 2025. The corporate plan was reviewed on 15 September 2026 and cabinet kept its three priorities, with a shorter list of things to finish before the borough's duties may pass to another council.

The strain is in the second tier. Three heads of service are lent to the reorganisation team for two days in each week, and the delivery unit has covered two of the gaps. In the staff survey of October 2026 only 61 per cent said that they are told what reorganisation means for them, which is the lowest result in the survey.

Still to be written: what the member development programme shows about preparation for the election in May 2027, and how the risk register treats the loss of key people.`,
  narrativeClassification: internal,
  judgements: {
    'leadership/ambitions': met(
      'Cabinet confirmed its three priorities in September and named what must be finished by spring 2028.',
    ),
    'leadership/corporate-plan': met('The yearly review was held with results for all twelve measures on the table.'),
    'leadership/ambition-money-people': partlyMet(
      'Money is in place, but lending heads of service to reorganisation leaves some aims short of people.',
      internal,
    ),
    'leadership/example-at-the-top': met(
      'Directors took their own learning days first this year and published what they had learned.',
    ),
    'leadership/statutory-officers': met(
      'Weekly meetings go on, and a joint note on reorganisation went to Full Council on 14 July 2026.',
    ),
    'leadership/permanent-senior-posts': met('The leadership team has had no change for 21 months.'),
    'leadership/weak-centre': absent('The delivery unit covered two gaps without a milestone being lost.'),
    'leadership/reliance-on-interims': someSigns(
      'Two heads of service are acting up while colleagues are on loan.',
      internal,
    ),
    'leadership/leaders-at-odds': absent(
      'Leader and chief executive present the monthly reorganisation briefing side by side.',
    ),
    'leadership/political-turnover': absent('Control is unchanged and the next election is not before May 2027.'),
  },
  links: [
    supports(
      'leadership/statutory-officers',
      'statement-statutory-officers-2026',
      'Named deputies are in place for each post.',
    ),
    counters(
      'leadership/weak-centre',
      'performance-report-2026-q2',
      'Delivery held up, with 35 measures on target against 33 a year earlier.',
    ),
    supports('leadership/ambitions', 'corporate-plan', 'The priorities have not changed since they were ranked.'),
    supports('leadership/ambition-money-people', 'medium-term-plan-2026', 'Growth follows the priorities.'),
  ],
  citations: [],
};
