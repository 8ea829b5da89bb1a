import { exempt, internal, open } from '../../demo-classifications.js';
import { absent, met } from '../../demo-judgements.js';
import { counters, supports } from '../../demo-links.js';
import type { DemoTheme } from '../../demo-types.js';

export const culture: DemoTheme = {
  key: 'culture',
  lead: 'head-of-people',
  score: 'good',
  scoreReason:
    'Two years on, staff rate the council higher on every question asked before, and behaviour is dealt with alike at all levels.',
  scoreClassification: open,
  narrative: `The staff survey of October 2026 is the third in this series and the best. Knowledge of the values stands at 92 per cent, 85 per cent would speak up, and 79 per cent recommend the council as an employer. Time to learn, the weakest answer in 2024, rose by seven points after the extra learning day.

A new question gave us something to work on: 61 per cent feel that they are told what reorganisation means for them. Managers' briefings moved from monthly to fortnightly on 2 November 2026, and anonymous questions are answered on the intranet within five days.

Pay and grading talks with both trade unions ran from July to September in a respectful tone. Figures on behaviour cases, given to councillors in October, show that those about members, managers and other staff take about the same time and end in much the same ways.`,
  narrativeClassification: open,
  judgements: {
    'culture/shared-values': met("Ninety-two per cent know the values in this autumn's survey."),
    'culture/standards-in-practice': met(
      'Ninety-seven per cent of appraisals were done by June 2026, with behaviour discussed in each.',
    ),
    'culture/mutual-trust': met(
      'Both unions call the pay talks respectful, and four of five points are settled.',
      exempt(4, 'Saying which points are open would harm the talks for both sides.'),
    ),
    'culture/one-organisation': met(
      'Housing and finance rewrote the temporary accommodation forecast together in a week.',
    ),
    'culture/openness': met(
      'Answers to 74 anonymous questions about reorganisation are on the intranet, awkward ones included.',
    ),
    'culture/challenge-welcomed': met(
      'The half-year report thanks two residents by role for finding errors in published data.',
    ),
    'culture/investing-in-culture': met(
      'The leadership course has been opened to team leaders, and 31 have finished it.',
    ),
    'culture/staff-support': met('A career advice service began in September for anyone worried about their post.'),
    'culture/poor-behaviour-dealt-with': met(
      'Nineteen cases since April 2024 took about forty days whoever they concerned.',
      internal,
    ),
    'culture/inclusive-workforce': met(
      'Five supported interns with learning disabilities started in July, and two have permanent posts.',
    ),
    'culture/learning-without-blame': met(
      'The missed notices of July were examined for causes, and holiday cover was what changed.',
    ),
    'culture/bullying': absent('The confidential adviser took one call since April and it was resolved by talking.'),
    'culture/distrust': absent(
      'Councillors on the handover task group asked for officers as full members and got them.',
    ),
    'culture/departments-at-odds': absent(
      'Lending staff to the reorganisation team was agreed by directors in one meeting.',
    ),
    'culture/letter-not-purpose': absent(
      "Managers used their discretion on carers' leave in 23 cases, each approved afterwards.",
    ),
    'culture/defensiveness': absent(
      'The lapse over key decisions was announced by the council before anyone noticed it.',
    ),
    'culture/low-morale': absent(
      'Turnover is steady at eleven per cent although many staff cannot know where they will work in 2028.',
    ),
    'culture/hidden-interests': absent('The yearly match of payments and interests in September raised no query.'),
    'culture/advice-dismissed': absent(
      'No professional adviser reported pressure when the monitoring officer asked all of them in June.',
    ),
  },
  links: [
    supports('culture/shared-values', 'staff-survey-2026', '92 per cent know what the council values.'),
    supports(
      'culture/mutual-trust',
      'trade-union-consultation',
      'Agreement has been reached on four of five points in six joint meetings.',
    ),
    supports(
      'culture/poor-behaviour-dealt-with',
      'behaviour-cases-2026',
      'Cases close in 36 to 41 days whatever the group.',
    ),
    counters('culture/low-morale', 'staff-survey-2026', '79 per cent recommend the council as a place to work.'),
    counters(
      'culture/bullying',
      'behaviour-cases-2026',
      'Numbers are small: 9 cases among staff in two and a half years.',
    ),
    supports('culture/staff-support', 'staff-survey-2026', '88 per cent feel that their manager cares.'),
    supports('culture/investing-in-culture', 'staff-survey-2026', 'Time to learn rose most, by 7 points.'),
    supports(
      'culture/openness',
      'staff-survey-2026',
      'A question on reorganisation was asked though the answer, 61, is low.',
    ),
    counters(
      'culture/departments-at-odds',
      'pulse-survey-2025',
      'A year ago 77 per cent said that departments help each other.',
    ),
    counters(
      'culture/hidden-interests',
      'decision-records-audit',
      'The match of interests and payments was independent.',
    ),
  ],
  citations: [],
};
