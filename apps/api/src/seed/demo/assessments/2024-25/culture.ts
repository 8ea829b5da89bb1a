import { exempt, open } from '../../demo-classifications.js';
import { absent, met } from '../../demo-judgements.js';
import { counters, supports, supportsTheme } from '../../demo-links.js';
import type { DemoTheme } from '../../demo-types.js';

export const culture: DemoTheme = {
  key: 'culture',
  lead: 'head-of-people',
  score: 'good',
  scoreReason:
    'The staff survey and the peer team agree that people are proud, honest and well treated, and every measure we follow has improved.',
  scoreClassification: open,
  narrative: `Peers who visited in October 2024 wrote that staff are proud of the council and able to say when something is wrong. A month later 71 per cent of our 412 staff answered the survey, seven points more than in 2022, and 78 per cent of those would recommend the council as an employer.

The result that we like least is that 68 per cent feel they have enough time to learn, so a fourth learning day was added for everybody from 1 April 2025. Every service held its own meeting about the survey before the end of February.

Behaviour is dealt with evenly. A dispute between two councillors was settled through mediation in September 2024, using the same steps that staff would follow. The first reverse mentoring scheme paired twelve managers with colleagues under thirty, and all twelve pairs have asked to go on.`,
  narrativeClassification: open,
  judgements: {
    'culture/shared-values': met(
      'Knowledge of the values reached 91 per cent, and interview panels now ask about them.',
    ),
    'culture/standards-in-practice': met(
      'Mystery visits to the front desk in October scored 9.1 out of ten for courtesy.',
    ),
    'culture/mutual-trust': met('Asked by the survey whether colleagues keep their word, 81 per cent agreed.'),
    'culture/one-organisation': met(
      'Directors swapped desks for a fortnight in June 2024 and made eleven joint proposals, nine of which are in place.',
    ),
    'culture/openness': met(
      'Private reports now carry a plain explanation, and four earlier ones were released when the need had passed.',
    ),
    'culture/challenge-welcomed': met(
      'Cabinet invited the peers to its own meeting and changed its forward plan on their advice.',
    ),
    'culture/investing-in-culture': met(
      'A budget of £45,000 for leadership skills was protected in the savings round.',
    ),
    'culture/staff-support': met(
      'Appraisals reached 95 per cent of staff, and a workplace nurse visits both depots each month.',
    ),
    'culture/poor-behaviour-dealt-with': met(
      'Five cases ended with an outcome that fitted the policy, including one about a senior manager.',
      exempt(2, 'So few people hold such posts that the detail would point to one of them.'),
    ),
    'culture/inclusive-workforce': met(
      'The pay gap between women and men fell below four per cent, and shortlists are drawn up without names.',
    ),
    'culture/learning-without-blame': met(
      'After the printing fault at the election the team wrote a shared account that other councils have asked to use.',
    ),
    'culture/bullying': absent(
      'No grievance about bullying was upheld, and the confidential adviser took three calls all year.',
    ),
    'culture/distrust': absent(
      'Newer councillors told peers that officers are patient with questions and never condescending.',
    ),
    'culture/departments-at-odds': absent(
      'Six services built the new customer record together and shared its cost without being told to.',
    ),
    'culture/letter-not-purpose': absent(
      'Procurement rules were bent to help a tenant in danger, with approval and a note of why.',
    ),
    'culture/defensiveness': absent(
      'When the landlord regulator came, managers handed over their own list of weaknesses first.',
    ),
    'culture/low-morale': absent(
      'Sickness fell to 7.8 days and voluntary turnover to single figures in four of six services.',
    ),
    'culture/hidden-interests': absent(
      'A match of supplier and staff records in January 2025 raised two queries, both innocent.',
    ),
    'culture/advice-dismissed': absent(
      'The planning committee went against advice four times in 96, each with reasons that stood up on appeal.',
    ),
  },
  links: [
    supports('culture/investing-in-culture', 'staff-survey-2024', 'Each service held a meeting about its own results.'),
    supports('culture/shared-values', 'staff-survey-2024', '91 per cent know the values.'),
    counters(
      'culture/low-morale',
      'staff-survey-2024',
      '78 per cent would recommend the council as a place to work, up from 72.',
    ),
    counters(
      'culture/defensiveness',
      'regulator-judgement-2025',
      'The landlord was open with the regulator about its weaknesses.',
    ),
    supportsTheme('peer-challenge-report', 'Staff are proud of the council and able to say when something is wrong.'),
    supports('culture/openness', 'performance-dashboard', 'Poor results are as visible as good ones.'),
    supports(
      'culture/challenge-welcomed',
      'peer-challenge-report',
      'Peers were invited and spoke with whom they liked.',
    ),
    supports('culture/staff-support', 'directors-assurance-2025', 'Appraisals reached 95 per cent of staff.'),
    counters('culture/bullying', 'directors-assurance-2025', 'No bullying grievance was upheld.'),
    counters('culture/distrust', 'peer-challenge-report', 'Members and officers are said to respect one another.'),
    counters('culture/hidden-interests', 'register-of-interests', 'Gifts and interests are listed by name of member.'),
    supports(
      'culture/learning-without-blame',
      'damp-and-mould-closure',
      'Changes to visits answer causes, not people.',
    ),
    counters(
      'culture/departments-at-odds',
      'programme-board-review',
      'Programmes of all departments answer to one board.',
    ),
  ],
  citations: [],
};
