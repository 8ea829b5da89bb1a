import { internal, open } from '../../demo-classifications.js';
import { absent, met } from '../../demo-judgements.js';
import { counters, supports } from '../../demo-links.js';
import type { DemoTheme } from '../../demo-types.js';

export const culture: DemoTheme = {
  key: 'culture',
  lead: 'head-of-people',
  score: 'good',
  scoreReason:
    'Trust, attendance and fairness all held up in a year of uncertainty about reorganisation, and we found no sign of trouble.',
  scoreClassification: open,
  narrative: `Talk of reorganisation could have soured the year. It has not so far. A pulse survey in October 2025 found that 80 per cent of staff would recommend the council as a place to work, and sickness fell to 7.1 days for each person. The chief executive has written to everyone on the first Monday of the month since June, including the months with nothing to report.

The workforce report of July 2025 showed the gap in pay between women and men at 3.1 per cent, almost half of what it had been two years earlier. Nineteen of 24 critical posts have somebody in training to take over.

When a scrutiny review criticised the parking consultation in November 2025, the service thanked its authors and adopted all their points. Councillors renewed their statement of respect on 20 May 2025, adding a line about behaviour online.`,
  narrativeClassification: open,
  judgements: {
    'culture/shared-values': met('The values decide one question in every interview and one in each contract award.'),
    'culture/standards-in-practice': met(
      'Ninety-six per cent of appraisals were held, each with a score for behaviour.',
    ),
    'culture/mutual-trust': met(
      'In the October pulse, 83 per cent trust their director and 86 per cent their own team.',
    ),
    'culture/one-organisation': met(
      'Teams lent each other 64 people for the food waste rollout, most of them volunteers.',
    ),
    'culture/openness': met(
      'The council published its letter about reorganisation, the reply and its costs within two days of each.',
    ),
    'culture/challenge-welcomed': met('All four points of the parking review were accepted within a week.'),
    'culture/investing-in-culture': met(
      'Sixty first-line managers took a course on difficult conversations, paid for from the training levy.',
    ),
    'culture/staff-support': met('A counselling line was used 140 times, and nine in ten users would call again.'),
    'culture/poor-behaviour-dealt-with': met(
      'Outcomes for councillors and staff were compared by an outside adviser, who found them even.',
      internal,
    ),
    'culture/inclusive-workforce': met(
      'Ethnic minority staff are 11 per cent of the workforce, a little above their share of residents of working age.',
    ),
    'culture/learning-without-blame': met(
      'Every upheld complaint ends in a short talk about causes, and staff rate these talks 4.4 out of five.',
    ),
    'culture/bullying': absent('Pulse answers about safety at work rose again, and no formal case was opened.'),
    'culture/distrust': absent(
      'Joint visits to other councils by mixed groups of councillors and officers were oversubscribed.',
    ),
    'culture/departments-at-odds': absent(
      'Budget transfers between directorates were agreed eleven times without going to the chief executive.',
    ),
    'culture/letter-not-purpose': absent(
      'An audit of equality assessments in January 2026 found that six in ten had changed the proposal.',
    ),
    'culture/defensiveness': absent(
      'Criticism of the August consultation was answered by changing the rule, not by arguing with it.',
    ),
    'culture/low-morale': absent('Turnover of 10.7 per cent and sickness of 7.1 days are the lowest for ten years.'),
    'culture/hidden-interests': absent(
      'Interests of 39 councillors and 58 senior staff were matched with payments in February, without a finding.',
    ),
    'culture/advice-dismissed': absent(
      'Officers noted on nine reports that members had disagreed with them, always courteously and for stated reasons.',
    ),
  },
  links: [
    supports(
      'culture/inclusive-workforce',
      'workforce-report-2025',
      'The median pay gap between women and men is 3.1 per cent.',
    ),
    supports('culture/staff-support', 'workforce-report-2025', 'Nearly all staff, 96 per cent, had an appraisal.'),
    counters(
      'culture/low-morale',
      'metric-sickness-2026',
      'Each person lost 7.1 days, below the 8.6 of similar councils.',
    ),
    counters(
      'culture/defensiveness',
      'parking-consultation-review',
      'Scrutiny could publish a frank report about a live scheme.',
    ),
    counters('culture/hidden-interests', 'register-of-interests', 'Declarations are on the web for every councillor.'),
    supports('culture/shared-values', 'values-page', 'Anyone can read what the values ask of staff and councillors.'),
    supports(
      'culture/standards-in-practice',
      'workforce-report-2025',
      'Behaviour is part of the appraisal that 96 per cent received.',
    ),
    supports('culture/mutual-trust', 'pulse-survey-2025', 'Trust in directors is 83 per cent and in teams 86.'),
    supports('culture/one-organisation', 'pulse-survey-2025', 'Help between departments is up 4 points, to 77.'),
    supports('culture/openness', 'letter-to-residents-2026', 'Letters and costs of reorganisation are on the website.'),
    supports(
      'culture/challenge-welcomed',
      'parking-consultation-review',
      'The scrutiny review was published although it stung.',
    ),
    supports(
      'culture/investing-in-culture',
      'directors-assurance-2026',
      'Sixty managers were taught to hold difficult conversations.',
    ),
    supports(
      'culture/poor-behaviour-dealt-with',
      'directors-assurance-2026',
      'An adviser from outside found the outcomes even.',
    ),
    supports(
      'culture/learning-without-blame',
      'complaints-log-2025-26',
      'Services print what they changed and do not name the person at fault.',
    ),
    counters('culture/bullying', 'pulse-survey-2025', '84 per cent feel safe at work and safe to speak.'),
    counters(
      'culture/distrust',
      'peer-progress-review',
      'Directors and councillors speak of results in the same terms.',
    ),
    counters(
      'culture/departments-at-odds',
      'directors-assurance-2026',
      'Colleagues from all over, 64 of them, helped with food waste.',
    ),
    counters(
      'culture/letter-not-purpose',
      'waste-needs-analysis',
      'Equality work altered the containers and was not just filed.',
    ),
    counters('culture/advice-dismissed', 'decision-records-audit', 'Where members disagreed, nine reports say why.'),
  ],
  citations: [],
};
