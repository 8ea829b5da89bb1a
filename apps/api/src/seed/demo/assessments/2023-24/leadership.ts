import { exempt, open } from '../../demo-classifications.js';
import { absent, met, notMet, partlyMet, someSigns } from '../../demo-judgements.js';
import { cites, counters, supports } from '../../demo-links.js';
import type { DemoTheme } from '../../demo-types.js';

export const leadership: DemoTheme = {
  key: 'leadership',
  lead: 'chief-executive',
  score: 'fair',
  scoreReason:
    'Direction is clear since the new corporate plan was adopted, but three senior posts rest on interims and the centre is too small for what is asked of it.',
  scoreClassification: open,
  narrative: `The election of 4 May 2023 brought fourteen new councillors and a new leader. Cabinet spent its first months agreeing what it wanted: two workshops with all 39 councillors and a survey of residents led to three priorities in order. Full Council adopted the corporate plan on 27 February 2024, eleven months after the old one had run out. For most of the year, therefore, services worked to priorities that were known but not written.

Relations between cabinet and the leadership team are good and frank. The weak point is the depth of the team. The post of chief finance officer has had an interim holder since September 2022, as has that of chief accountant, and the Director of Place left in October 2023. Recruitment to the finance post opened in February 2024 and drew a strong field.`,
  narrativeClassification: open,
  judgements: {
    'leadership/ambitions': met(
      'Three priorities, ranked and tested with residents, open the plan that Full Council adopted in February.',
    ),
    'leadership/corporate-plan': partlyMet(
      'The new plan is sound, but for eleven months of the year there was none in force.',
    ),
    'leadership/ambition-money-people': partlyMet(
      'The plan says what will stop, while a third of its cost in later years has no money behind it.',
    ),
    'leadership/example-at-the-top': met(
      'Cabinet members publish their interests and expenses every quarter and attend the same training as everyone else.',
    ),
    'leadership/statutory-officers': met(
      'The three officers met every second week and carried out each yearly duty on its due date.',
    ),
    'leadership/statutory-officers-heard': met(
      'All three see cabinet papers before they are published and two proposals were withdrawn on their advice.',
    ),
    'leadership/permanent-senior-posts': notMet(
      'Three of seven senior posts have interim holders, and there is no written plan for who comes next.',
      exempt(1, 'Publishing this before appointments are made would identify candidates and unsettle the selection.'),
    ),
    'leadership/councillor-officer-roles': met(
      'New councillors and directors shared a two-day induction in May 2023 on who does what.',
    ),
    'leadership/risks-known': met(
      'Cabinet discusses the twelve strategic risks each quarter, and every portfolio holder speaks to their own.',
    ),
    'leadership/corporate-capacity': partlyMet(
      'One officer carries policy, performance and programme management for the whole council.',
    ),
    'leadership/weak-centre': someSigns(
      'Two programmes drifted in the autumn because nobody at the centre had time to check on them.',
    ),
    'leadership/statutory-posts-unsettled': someSigns(
      'The chief finance officer has been an interim for nineteen months.',
    ),
    'leadership/reliance-on-interims': someSigns(
      'Cover for finance and place leadership has lasted longer than anyone planned.',
    ),
    'leadership/weak-strategy': absent(
      'The plan to 2028 fits on one sheet and has a measure and target for every aim.',
    ),
    'leadership/leaders-at-odds': absent(
      'The leader and chief executive meet weekly, and group leaders of all parties join them every month.',
    ),
    'leadership/assurance-untested': absent(
      'Cabinet sent the repairs contract report back twice in 2023 until the figures were explained.',
    ),
    'leadership/statutory-advice-ignored': absent(
      'No decision of the year was taken against written advice from a statutory officer.',
    ),
    'leadership/political-turnover': absent(
      'The whole council is elected every four years, and one group has had a majority since May.',
    ),
    'leadership/blurred-roles': absent(
      'A protocol on working together was agreed in June 2023 and has not been invoked since.',
    ),
    'leadership/poor-example': absent(
      'No member of cabinet or the leadership team was the subject of an upheld complaint.',
    ),
  },
  links: [
    supports(
      'leadership/ambitions',
      'corporate-plan',
      'Priorities are set in order and drawn from a survey of 1,204 residents.',
    ),
    supports(
      'leadership/corporate-plan',
      'corporate-plan',
      'Each priority has four measures and a target for every year.',
    ),
    supports(
      'leadership/statutory-officers',
      'statement-statutory-officers',
      'The three officers met every second week in 2023/24.',
    ),
    counters(
      'leadership/reliance-on-interims',
      'interim-cover-note',
      'Hand-over plans exist and permanent recruitment began on 12 February 2024.',
    ),
    counters(
      'leadership/statutory-advice-ignored',
      'statement-statutory-officers',
      'Both proposals that the officers advised against were withdrawn.',
    ),
    supports(
      'leadership/ambition-money-people',
      'medium-term-plan-2024',
      'The plan has found £1.2 million towards a gap of £3.6 million.',
    ),
    supports(
      'leadership/example-at-the-top',
      'register-of-interests',
      'Leading members declare gifts like everyone else.',
    ),
    supports(
      'leadership/statutory-officers-heard',
      'statement-statutory-officers',
      'All three sit on the leadership team.',
    ),
    supports('leadership/permanent-senior-posts', 'interim-cover-note', 'Recruitment and hand-over are both planned.'),
    supports('leadership/councillor-officer-roles', 'directors-assurance-2024', 'The protocol on roles has been kept.'),
    counters('leadership/weak-centre', 'half-year-report-2023', 'Forty measures were still reported on time.'),
    counters('leadership/weak-strategy', 'corporate-plan', 'A new plan says what will and will not be done to 2028.'),
    counters(
      'leadership/leaders-at-odds',
      'directors-assurance-2024',
      'Group leaders see the chief executive each month.',
    ),
    counters(
      'leadership/statutory-posts-unsettled',
      'interim-cover-note',
      'The finance post was advertised from 12 February 2024.',
    ),
  ],
  citations: [
    cites(
      'leadership/risks-known',
      'governance/risk-management',
      'How risk is handled below cabinet level is answered under governance.',
    ),
  ],
};
