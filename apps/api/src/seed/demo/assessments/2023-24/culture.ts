import { internal, open } from '../../demo-classifications.js';
import { absent, met } from '../../demo-judgements.js';
import { counters, supports } from '../../demo-links.js';
import type { DemoTheme } from '../../demo-types.js';

export const culture: DemoTheme = {
  key: 'culture',
  lead: 'head-of-people',
  score: 'good',
  scoreReason:
    'Values are known and lived, people say that it is safe to speak up, and nothing we looked at needs mending.',
  scoreClassification: open,
  narrative: `Marlbrook's values, open, fair and together, were chosen by staff and councillors in May 2022 and are part of every appraisal. In the staff survey of November 2022, 88 per cent of those who answered knew them and 79 per cent said that they would speak up about something wrong. Seventy-two per cent would recommend the council as an employer, which is higher than the last two surveys.

The year tested that culture. After the finding on damp and mould in December 2023 the housing team held open sessions with tenants and colleagues, asked what had gone wrong and did not look for somebody to blame. Managers finished a leadership course in March 2024. Councillors of all groups signed the same statement of respect at the annual meeting on 23 May 2023, and it has been kept.`,
  narrativeClassification: open,
  judgements: {
    'culture/shared-values': met('Nearly nine in ten of those surveyed could say what the council values.'),
    'culture/standards-in-practice': met(
      'Appraisals score behaviour as well as results, and 91 per cent of staff had one in 2023.',
    ),
    'culture/mutual-trust': met(
      'Members of different groups shared the work of the constitution review without a single split vote.',
    ),
    'culture/one-organisation': met(
      'Seventy per cent say that departments help each other, and the figure has risen twice.',
    ),
    'culture/openness': met(
      'Ninety-four per cent of freedom of information requests were answered in time in 2023/24.',
    ),
    'culture/challenge-welcomed': met(
      'The leader thanked scrutiny in public for its report on voids and accepted seven of its eight points.',
    ),
    'culture/investing-in-culture': met(
      'Forty-two managers completed a six-day leadership course between September 2023 and March 2024.',
    ),
    'culture/staff-support': met(
      'Mental health first aiders are in every building, and use of the advice line is reported quarterly.',
    ),
    'culture/poor-behaviour-dealt-with': met(
      'Six cases were closed in the year, at grades from cleaner to head of service, with like outcomes for like conduct.',
      internal,
    ),
    'culture/inclusive-workforce': met(
      'Ethnic minority staff make up ten per cent of the workforce, close to the share among residents.',
    ),
    'culture/learning-without-blame': met(
      'The open sessions after the damp finding produced fourteen changes that staff proposed themselves.',
    ),
    'culture/bullying': absent(
      'Two grievances mentioned bullying, both were settled, and survey answers on safety improved.',
    ),
    'culture/distrust': absent(
      'Officers rate their work with councillors at 4.2 out of 5, and councillors return the compliment at 4.3.',
    ),
    'culture/departments-at-odds': absent(
      'Joint teams for empty homes and for events met their targets without a dispute over budgets.',
    ),
    'culture/letter-not-purpose': absent(
      'Spot checks on equality assessments in October 2023 found thought rather than box-ticking in nine of ten.',
    ),
    'culture/defensiveness': absent(
      'The first statement on the damp case was an apology, issued on the day of the decision.',
    ),
    'culture/low-morale': absent(
      'Turnover of 13.8 per cent is a little above average, and exit interviews point to pay rather than morale.',
    ),
    'culture/hidden-interests': absent(
      'Interests are declared at the start of each meeting, and the register was checked in January 2024.',
    ),
    'culture/advice-dismissed': absent(
      'No officer told the monitoring officer of pressure to change advice, although each was asked.',
    ),
  },
  links: [
    supports(
      'culture/shared-values',
      'values-page',
      'The three values are published with examples of what they mean in daily work.',
    ),
    supports(
      'culture/staff-support',
      'staff-survey-2022',
      '84 per cent say that their manager cares about their wellbeing.',
    ),
    supports(
      'culture/one-organisation',
      'staff-survey-2022',
      'The share who see departments helping each other is 70 per cent.',
    ),
    counters('culture/bullying', 'staff-survey-2022', '79 per cent would speak up about something wrong.'),
    counters(
      'culture/hidden-interests',
      'register-of-interests',
      'The register is open to all and shows gifts and hospitality.',
    ),
    supports(
      'culture/standards-in-practice',
      'directors-assurance-2024',
      'Behaviour cases are counted and closed under one policy.',
    ),
    supports(
      'culture/investing-in-culture',
      'directors-assurance-2024',
      'Forty-two managers went through the leadership course.',
    ),
    supports(
      'culture/inclusive-workforce',
      'directors-assurance-2024',
      'One member of staff in ten is from an ethnic minority, or ten per cent.',
    ),
    supports(
      'culture/poor-behaviour-dealt-with',
      'directors-assurance-2024',
      'All six outcomes were in line with policy.',
    ),
    supports('culture/openness', 'open-data-page', 'Spending is open without anyone having to ask.'),
    counters('culture/low-morale', 'staff-survey-2022', '72 per cent would recommend working here.'),
    counters('culture/departments-at-odds', 'directors-assurance-2024', 'Three services share one customer record.'),
    counters(
      'culture/defensiveness',
      'damp-and-mould-decision',
      'The apology ordered by the Ombudsman was one of three orders.',
    ),
  ],
  citations: [],
};
