import { exempt, open } from '../../demo-classifications.js';
import { absent, met, partlyMet, present, someSigns } from '../../demo-judgements.js';
import { cites, counters, supports } from '../../demo-links.js';
import type { DemoTheme } from '../../demo-types.js';

export const useOfResources: DemoTheme = {
  key: 'use-of-resources',
  lead: 'director-of-resources',
  score: 'fair',
  scoreReason:
    'Savings are being delivered, accounts are on time again and the finance team is complete, but three audit opinions are disclaimed and some reserves were still used.',
  scoreClassification: open,
  narrative: `A year ago this theme was Poor. The permanent Director of Resources arrived on 3 June 2024, and by September every post in the finance team was filled. Full Council agreed a savings programme on 24 September 2024; by the end of March it had delivered £1.31 million of the £1.48 million planned. The call on reserves fell from £1.84 million to £0.62 million.

Draft accounts for 2023/24 were published on 31 May 2024, on the due date. The opinions for 2021/22 and 2022/23 were disclaimed on 10 December 2024 and that for 2023/24 on 25 February 2025, in each case because the national backstop came before the work could be finished. A disclaimer of that kind is not a verdict that the figures are wrong, but it leaves residents without assurance. In November the auditor saw clear improvement and kept both significant weaknesses open. Hence Fair, and no higher.`,
  narrativeClassification: open,
  moved: {
    why: 'Use of resources moved from Poor to Fair because every finance post is filled, the first savings were delivered and the accounts came out on the due date. The disclaimed audit opinions keep it from moving further.',
    followOnActions: [
      'Bring back a savings programme to 2027',
      'Publish the 2023/24 accounts on time',
      'Fill the empty posts in finance',
    ],
  },
  judgements: {
    'use-of-resources/budget-follows-priorities': met(
      'For the first time bids were ranked against the corporate plan, and three popular ones were refused.',
    ),
    'use-of-resources/controls-and-reporting': partlyMet(
      'Accounts came out on time, while two controls over creditors failed their first test in August.',
    ),
    'use-of-resources/shared-budget': met(
      "Directors signed one list of savings and cover each other's shortfalls from a common pot.",
    ),
    'use-of-resources/financial-reporting': met(
      'Cabinet has the position five weeks after each quarter, with pressures and the answer to them on one page.',
    ),
    'use-of-resources/finance-skills': partlyMet(
      'Thirteen of seventeen standards are met, up from twelve, and every post is filled.',
    ),
    'use-of-resources/borrowing-and-investment': met(
      'No new borrowing was taken for the general fund, and cash was lent only to approved bodies.',
    ),
    'use-of-resources/early-financial-risks': met(
      "The leisure contractor's losses were in the risk report three months before they touched the budget.",
    ),
    'use-of-resources/investment-risks': met(
      'A gateway paper on the depot showed councillors the worst case before a penny was spent.',
    ),
    'use-of-resources/financial-records': partlyMet(
      'Working papers are much better, and a full check of the asset register is due by October.',
    ),
    'use-of-resources/audit-recommendations': partlyMet(
      'Five of the eight points made by the auditor are done and three depend on the next audit.',
    ),
    'use-of-resources/workforce-planning': partlyMet(
      'A succession plan covers finance and planning, with other services to follow.',
    ),
    'use-of-resources/assets-and-contracts': partlyMet(
      'Four arcade leases were renewed below the old rents, and two tenants have said that they will leave.',
      exempt(3, 'Disclosure would weaken the council in talks with the remaining tenants and with a possible buyer.'),
    ),
    'use-of-resources/recurring-shortfalls': someSigns(
      'Reserves still filled a gap, though it was a third of the size.',
    ),
    'use-of-resources/heavy-borrowing': absent(
      'Debt costs fell to 5.7 per cent of the net budget and no loan was taken for commercial purposes.',
    ),
    'use-of-resources/accounts-and-audit': present(
      'Three opinions in a row are disclaimed, so the fault in past years cannot be called cured.',
    ),
    'use-of-resources/no-credible-plan': absent(
      'The plan of February 2025 closes the next two years and leaves £1.9 million to find by 2028/29.',
    ),
    'use-of-resources/weak-finance-function': absent(
      'A full team, a permanent chief and a closing timetable that held are the opposite of last year.',
    ),
    'use-of-resources/companies-unchecked': absent(
      'A committee of five councillors now questions the directors of Marlbrook Living Limited every four months.',
    ),
    'use-of-resources/weak-contracts': someSigns(
      'Contract managers are trained, but the leisure contract is underperforming.',
    ),
    'use-of-resources/prudential-rules-broken': absent(
      'The policy on setting money aside was rewritten to the latest rules and approved on 25 February 2025.',
    ),
    'use-of-resources/income-uncollected': absent(
      'Collection of council tax rose by a fifth of a point and rent arrears are below two per cent.',
    ),
    'use-of-resources/costly-staffing': absent(
      'Spending on interim staff has more than halved, and one exit payment was made, for £11,400.',
    ),
  },
  links: [
    supports(
      'use-of-resources/controls-and-reporting',
      'auditors-annual-report-2024-11',
      'Draft accounts were published on 31 May 2024 with far better working papers.',
    ),
    supports(
      'use-of-resources/audit-recommendations',
      'auditors-annual-report-2024-11',
      'Five of the eight recommendations are carried out.',
    ),
    supports(
      'use-of-resources/financial-records',
      'audit-opinion-2023-24',
      'Tests of payroll, benefit and cash raised no material error.',
    ),
    counters(
      'use-of-resources/accounts-and-audit',
      'audit-opinion-2022-23',
      'The auditor says that this disclaimer does not mean that the accounts are wrong.',
    ),
    counters(
      'use-of-resources/accounts-and-audit',
      'audit-opinion-2023-24',
      'Questions from the auditor were answered within five working days.',
    ),
    counters(
      'use-of-resources/recurring-shortfalls',
      'savings-tracker-2024-25',
      'Savings of 1310 out of 1480 thousand pounds arrived, or 89 per cent.',
    ),
    supports(
      'use-of-resources/borrowing-and-investment',
      'treasury-report-2025',
      'Cash went only to bodies on the approved list.',
    ),
    supports(
      'use-of-resources/investment-risks',
      'treasury-report-2025',
      'The worst case for the depot was put in front of councillors.',
    ),
    supports('use-of-resources/finance-skills', 'directors-assurance-2025', 'Thirteen of seventeen standards are met.'),
    supports(
      'use-of-resources/financial-reporting',
      'savings-tracker-2024-25',
      'Each saving has an owner, a target and a result.',
    ),
    supports(
      'use-of-resources/assets-and-contracts',
      'arcade-options',
      'Members had four options for the leases before them.',
    ),
    counters('use-of-resources/heavy-borrowing', 'treasury-report-2025', 'Debt takes 5.7 per cent of the net budget.'),
    counters(
      'use-of-resources/no-credible-plan',
      'auditors-annual-report-2024-11',
      'The programme of 24 September 2024 is called credible.',
    ),
    counters(
      'use-of-resources/weak-finance-function',
      'auditors-annual-report-2024-11',
      'Working papers are far better.',
    ),
    counters(
      'use-of-resources/prudential-rules-broken',
      'treasury-report-2025',
      'The repayment policy matches the latest rules.',
    ),
    counters('use-of-resources/income-uncollected', 'directors-assurance-2025', 'Rent arrears are under two per cent.'),
    counters(
      'use-of-resources/costly-staffing',
      'directors-assurance-2025',
      'One exit payment of £11,400 was the only one.',
    ),
    supports(
      'use-of-resources/early-financial-risks',
      'directors-assurance-2025',
      'Losses in leisure from August 2024 were reported early.',
    ),
    supports(
      'use-of-resources/budget-follows-priorities',
      'corporate-plan',
      'The plan rules out leisure buildings and commercial property.',
    ),
    supports(
      'use-of-resources/shared-budget',
      'savings-tracker-2024-25',
      'Three directors and one head of service share the list.',
    ),
    counters(
      'use-of-resources/weak-contracts',
      'savings-tracker-2024-25',
      'What leisure failed to save, 80 of 240, is out in the open.',
    ),
    supports(
      'use-of-resources/shared-budget',
      'savings-programme-2024',
      'Directors cover for each other before they turn to reserves.',
    ),
    counters(
      'use-of-resources/recurring-shortfalls',
      'savings-programme-2024',
      'Fourteen savings worth £3.1 million a year are agreed.',
    ),
  ],
  citations: [
    cites(
      'use-of-resources/workforce-planning',
      'leadership/permanent-senior-posts',
      'Appointments to senior posts are covered by that answer.',
    ),
  ],
};
