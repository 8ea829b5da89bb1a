import { exempt, internal, open } from '../../demo-classifications.js';
import { absent, met, partlyMet, someSigns } from '../../demo-judgements.js';
import { counters, supports } from '../../demo-links.js';
import type { DemoTheme } from '../../demo-types.js';

export const leadership: DemoTheme = {
  key: 'leadership',
  lead: 'chief-executive',
  score: 'fair',
  scoreReason:
    'The statutory team is settled at last, but the centre remains thin and one director was permanent for only the last weeks of the year.',
  scoreClassification: open,
  narrative: `The first full year of the corporate plan gave everyone the same three priorities to work to. Cabinet held two half-day reviews of progress, on 10 September 2024 and 4 March 2025, and moved money from events to housing repairs after the first of them.

A permanent chief finance officer started on 3 June 2024, so all three statutory posts are held for good for the first time since 2022. The Director of Place was appointed in December 2024 and joined on 10 February 2025. The peer team praised the tone that the leader and chief executive set, and it was plain about what is missing: one post still serves policy, performance and programmes together, and some newer councillors are unsure where their role ends. Full Council set aside money on 25 February 2025 for a small policy and delivery unit, which we expect to be complete by the summer.`,
  narrativeClassification: open,
  judgements: {
    'leadership/ambitions': met(
      'Twelve measures show how far each priority has come, and nine moved the right way this year.',
    ),
    'leadership/corporate-plan': met(
      'Reports to cabinet open with the priority they serve, and the yearly review was held on time.',
    ),
    'leadership/ambition-money-people': partlyMet(
      'The savings programme pays for the plan to 2026, and the years after that are not yet covered.',
    ),
    'leadership/example-at-the-top': met(
      'Peers heard from staff at every level that leaders act as they ask others to.',
    ),
    'leadership/statutory-officers': met(
      'Since June the three officers have met every week and keep a shared log of advice.',
    ),
    'leadership/statutory-officers-heard': met(
      'Each sits at the top table and may put a note of their own on any cabinet report.',
    ),
    'leadership/permanent-senior-posts': partlyMet(
      'All posts were filled by February 2025, but cover for a long absence in one of them was improvised.',
      exempt(
        1,
        'The reason describes the health of one person, in which the public has no interest that outweighs their privacy.',
      ),
    ),
    'leadership/councillor-officer-roles': partlyMet(
      'Respect is mutual, and peers found six newer councillors unsure where their role stops.',
    ),
    'leadership/risks-known': met(
      'In interviews, peers heard all seven cabinet members name the same top three risks.',
    ),
    'leadership/corporate-capacity': partlyMet(
      'Money for a policy and delivery unit is agreed, and the posts are not yet filled.',
    ),
    'leadership/weak-centre': someSigns(
      'Delivery of the digital post project slipped because the programme office is one person.',
    ),
    'leadership/statutory-posts-unsettled': absent(
      'The last interim statutory appointment ended in June 2024 after a proper hand-over.',
    ),
    'leadership/reliance-on-interims': absent(
      'Three interims at the start of the year became one by July and none by February.',
      internal,
    ),
    'leadership/weak-strategy': absent(
      'Staff in a corridor poll by the peers could name at least two of the three priorities.',
    ),
    'leadership/leaders-at-odds': absent(
      "Group leaders agreed the chief executive's objectives together in April 2024.",
    ),
    'leadership/assurance-untested': absent(
      'Cabinet asked internal audit to test the savings figures before accepting them in January.',
    ),
    'leadership/statutory-advice-ignored': absent(
      'The advice log has 38 entries and in each of them the advice was followed.',
    ),
    'leadership/political-turnover': absent('Two by-elections left control of the council as it was.'),
    'leadership/blurred-roles': absent(
      'The monitoring officer dealt informally with three questions about roles, none of which became a complaint.',
    ),
    'leadership/poor-example': absent(
      'Declarations, expenses and attendance of all leading councillors are published and were in order.',
    ),
  },
  links: [
    supports(
      'leadership/example-at-the-top',
      'peer-challenge-report',
      'Councillors and senior officers respect each other.',
    ),
    supports(
      'leadership/statutory-officers',
      'auditors-annual-report-2024-11',
      'A permanent chief finance officer took up post on 3 June 2024.',
    ),
    counters('leadership/weak-strategy', 'corporate-plan', 'The plan also lists what the council will not do.'),
    counters(
      'leadership/weak-centre',
      'programme-board-review',
      'Programmes are at least gathered under a board that meets monthly.',
    ),
    supports('leadership/ambitions', 'corporate-plan', 'Three ranked priorities guide the year.'),
    supports('leadership/corporate-plan', 'corporate-plan', 'Starting figures and targets let anyone follow the plan.'),
    supports(
      'leadership/ambition-money-people',
      'medium-term-plan-2024',
      'The plan prices the gap to 2027/28 and names savings for a third of it.',
    ),
    supports(
      'leadership/councillor-officer-roles',
      'peer-challenge-report',
      'Peers found respect between councillors and senior officers.',
    ),
    supports('leadership/risks-known', 'directors-assurance-2025', 'Cabinet members agree on the three top risks.'),
    counters(
      'leadership/statutory-posts-unsettled',
      'auditors-annual-report-2024-11',
      'The appointment of 3 June 2024 is noted by the auditor.',
    ),
    counters('leadership/reliance-on-interims', 'directors-assurance-2025', 'All three interims have left.'),
    counters(
      'leadership/statutory-advice-ignored',
      'directors-assurance-2025',
      'All 38 pieces of advice were followed.',
    ),
    counters(
      'leadership/political-turnover',
      'directors-assurance-2025',
      'Control is the same after two by-elections.',
    ),
    counters(
      'leadership/leaders-at-odds',
      'peer-challenge-report',
      'Respect between members and officers is remarked on.',
    ),
    supports(
      'leadership/permanent-senior-posts',
      'directors-assurance-2025',
      'The chief executive reports a permanent team.',
    ),
    supports(
      'leadership/permanent-senior-posts',
      'statement-chief-finance-officer',
      'The hand-over of the finance post was planned to the day.',
    ),
  ],
  citations: [],
};
