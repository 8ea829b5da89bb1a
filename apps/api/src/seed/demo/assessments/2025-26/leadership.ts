import { internal, open } from '../../demo-classifications.js';
import { absent, met } from '../../demo-judgements.js';
import { counters, supports } from '../../demo-links.js';
import type { DemoTheme } from '../../demo-types.js';

export const leadership: DemoTheme = {
  key: 'leadership',
  lead: 'chief-executive',
  score: 'good',
  scoreReason:
    'A settled team, a centre that is large enough and a plan that is paid for have closed every point we raised against ourselves last year.',
  scoreClassification: open,
  narrative: `For the first time since these assessments began, every senior post has had the same permanent holder all year. The three statutory officers meet weekly and log their advice: 46 entries to 20 March 2026, followed in 45 cases, with cabinet's reasons recorded in the other.

The policy and delivery unit that peers asked for opened on 2 June 2025 with five people. Directors say that its monthly session changed how they talk about results, and peers said the same in September. Cabinet reviewed the corporate plan twice and dropped one measure that nobody could influence.

Reorganisation took much of the leaders' time. The council put its name to a joint proposal on 28 November 2025 after debates in all groups. A separate team, paid for from a one-off fund, does that work so that the directors can run the council, and a risk about losing people is reviewed each month.`,
  narrativeClassification: open,
  moved: {
    why: 'Leadership moved from Fair to Good because the policy and delivery unit is at work with five people, and councillors and heads of service refreshed the training on their roles together.',
    followOnActions: ['Set up the policy and delivery unit', 'Refresh training on councillor and officer roles'],
  },
  judgements: {
    'leadership/ambitions': met('Ten of twelve measures in the plan are on course for their 2026 mark.'),
    'leadership/corporate-plan': met('The plan was refreshed in October 2025 with new evidence on housing need.'),
    'leadership/ambition-money-people': met(
      'The financial plan pays for all three priorities to 2028 and names the posts that each one needs.',
    ),
    'leadership/example-at-the-top': met(
      'Cabinet and directors answered staff questions in eight open meetings without a script.',
    ),
    'leadership/statutory-officers': met(
      'A weekly meeting with a log and named deputies kept the three duties covered through two absences.',
    ),
    'leadership/statutory-officers-heard': met(
      'Their advice was followed in 45 of 46 cases and the exception was explained in public.',
    ),
    'leadership/permanent-senior-posts': met(
      'No senior post was vacant or temporary this year, and each has a deputy in training.',
    ),
    'leadership/councillor-officer-roles': met(
      'A refresher on roles in September 2025 was led by two councillors and two heads of service together.',
    ),
    'leadership/risks-known': met(
      'Group leaders, not only cabinet, could say in January what is being done about the top five risks.',
    ),
    'leadership/corporate-capacity': met(
      'Five people in the policy and delivery unit now do what one post tried to do alone.',
    ),
    'leadership/weak-centre': absent(
      'Late milestones across all programmes fell from nineteen to four after the unit opened.',
    ),
    'leadership/statutory-posts-unsettled': absent(
      'The same three people have held the statutory posts since June 2024.',
    ),
    'leadership/reliance-on-interims': absent('Nobody in the two top tiers is an interim.', internal),
    'leadership/weak-strategy': absent(
      "The plan's summary has been read 9,300 times online and fits a bus shelter poster.",
    ),
    'leadership/leaders-at-odds': absent(
      'The yearly three-way conversation between leader, chief executive and opposition leader raised no concern.',
    ),
    'leadership/assurance-untested': absent(
      'Cabinet members visited four services unannounced to see whether reports matched reality.',
    ),
    'leadership/statutory-advice-ignored': absent(
      'In the single case where advice was not followed, reasons and risks were minuted the same evening.',
    ),
    'leadership/political-turnover': absent('The term runs to May 2027 and no by-election has changed control.'),
    'leadership/blurred-roles': absent('Peers who had doubts in 2024 found none when they came back.'),
    'leadership/poor-example': absent(
      'One late declaration by a senior figure was corrected in a day and reported by that person.',
    ),
  },
  links: [
    supports(
      'leadership/permanent-senior-posts',
      'peer-progress-review',
      'Peers saw for themselves that nobody senior is an interim.',
    ),
    supports(
      'leadership/corporate-capacity',
      'peer-progress-review',
      'The policy and delivery unit is five people strong.',
    ),
    supports(
      'leadership/statutory-officers',
      'statement-statutory-officers-2026',
      'The weekly log of advice held 46 entries this year.',
    ),
    supports(
      'leadership/ambition-money-people',
      'medium-term-plan-2026',
      'Growth goes mostly to the three priorities of the corporate plan.',
    ),
    counters(
      'leadership/statutory-posts-unsettled',
      'statement-statutory-officers-2026',
      'Permanent holders have been in place since 3 June 2024, with deputies.',
    ),
    supports('leadership/ambitions', 'delivery-unit-report-2026', 'Ten of twelve measures are on course.'),
    supports('leadership/corporate-plan', 'corporate-plan', 'Targets are set for every year to 2028.'),
    supports(
      'leadership/example-at-the-top',
      'directors-assurance-2026',
      'Eight open meetings took place with no script.',
    ),
    supports(
      'leadership/statutory-officers-heard',
      'statement-statutory-officers-2026',
      'Advice was followed in 45 cases and the other is explained.',
    ),
    supports(
      'leadership/councillor-officer-roles',
      'statement-shared-training',
      'Development plans are agreed with each group.',
    ),
    supports(
      'leadership/risks-known',
      'delivery-unit-report-2026',
      'The unit rebuilt eleven registers with those who own the risks.',
    ),
    counters('leadership/weak-centre', 'peer-progress-review', 'The unit changed how directors talk about results.'),
    counters(
      'leadership/reliance-on-interims',
      'directors-assurance-2026',
      'The chief executive confirms that no top post is temporary.',
    ),
    counters('leadership/weak-strategy', 'corporate-plan', 'Three priorities in order are easy to remember.'),
    counters(
      'leadership/leaders-at-odds',
      'directors-assurance-2026',
      'The yearly conversation between leaders raised nothing.',
    ),
    counters(
      'leadership/assurance-untested',
      'directors-assurance-2026',
      'Four unannounced visits tested what reports said.',
    ),
    counters(
      'leadership/statutory-advice-ignored',
      'statement-statutory-officers-2026',
      'A single departure from advice has its reasons recorded.',
    ),
    counters(
      'leadership/blurred-roles',
      'peer-progress-review',
      'The return visit left no recommendation about roles.',
    ),
    counters(
      'leadership/poor-example',
      'decision-records-audit',
      'An audit of interests found nothing amiss among members.',
    ),
  ],
  citations: [],
};
