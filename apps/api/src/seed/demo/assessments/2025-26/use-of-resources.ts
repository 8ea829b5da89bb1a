import { exempt, open } from '../../demo-classifications.js';
import { absent, met, partlyMet, someSigns } from '../../demo-judgements.js';
import { cites, counters, supports } from '../../demo-links.js';
import type { DemoTheme } from '../../demo-types.js';

export const useOfResources: DemoTheme = {
  key: 'use-of-resources',
  lead: 'director-of-resources',
  score: 'fair',
  scoreReason:
    'Finances are stable and reserves are growing, but assurance on opening balances is missing, the arcade is unresolved and the procurement strategy has run out.',
  scoreClassification: open,
  narrative: `The auditor lifted the significant weakness in financial sustainability on 27 January 2026. Savings of £1.22 million were delivered out of £1.25 million, no reserves were needed, and the general fund balance should reach £4.6 million at the year end. Full Council set a balanced budget on 24 February 2026 without reserves for the second year running, and options worth more than the remaining gap are ranked.

The other weakness stays. The opinion on the 2024/25 accounts was disclaimed on 24 February 2026 because opening balances cannot yet be relied on. Every other test was completed and two small adjustments were agreed. We expect this to last until the audit of 2026/27.

Two things within our own control are late. The procurement strategy ended on 31 December 2025 before its successor was ready, and the future of the Corn Exchange Arcade is still undecided.`,
  narrativeClassification: open,
  judgements: {
    'use-of-resources/budget-follows-priorities': met(
      'Seven pounds in ten of new spending goes to the three priorities, and all cabinet members were questioned on their part.',
    ),
    'use-of-resources/controls-and-reporting': met(
      'Control tests passed in October, and the statement for 2024/25 appeared on 27 June 2025, before its deadline.',
    ),
    'use-of-resources/shared-budget': met(
      'A shortfall in leisure was covered by place and resources within a month of being known.',
    ),
    'use-of-resources/financial-reporting': met(
      'Quarterly reports reached cabinet after four weeks and now forecast two years ahead.',
    ),
    'use-of-resources/finance-skills': partlyMet(
      'Sixteen of seventeen standards are met, and work on asset records is what remains.',
    ),
    'use-of-resources/borrowing-and-investment': met(
      'Debt costs are 5.2 per cent of the budget, about half of the limit that the council set itself.',
    ),
    'use-of-resources/early-financial-risks': met(
      'A fall in planning fees was spotted in the second month and matched by holding two vacancies.',
    ),
    'use-of-resources/investment-risks': met(
      'Councillors spent an evening with advisers on the solar scheme before voting it through in November 2025.',
    ),
    'use-of-resources/financial-records': partlyMet(
      'The records of this year pass every test, and balances brought forward from before 2023 do not.',
    ),
    'use-of-resources/audit-recommendations': met(
      'Seven of eight recommendations are closed and the last waits for the audit of 2026/27.',
    ),
    'use-of-resources/workforce-planning': met(
      'Four in five critical posts have a successor in training, and no special severance payment was made.',
    ),
    'use-of-resources/assets-and-contracts': partlyMet(
      'A sale of the arcade fell through in February, and a new valuation is below the price first offered.',
      exempt(3, 'Any buyer who knew the valuation would bid less, which would cost residents directly.'),
    ),
    'use-of-resources/recurring-shortfalls': absent(
      'Two balanced years and 98 per cent of savings have broken the pattern.',
    ),
    'use-of-resources/heavy-borrowing': absent(
      'Loans outside housing fell to £17.1 million and commercial rents to 3.6 per cent of income.',
    ),
    'use-of-resources/accounts-and-audit': someSigns(
      'Accounts are punctual, yet the latest opinion is again disclaimed.',
    ),
    'use-of-resources/no-credible-plan': absent(
      'Ranked options of £1.6 million stand against a gap of £1.1 million by 2029/30.',
    ),
    'use-of-resources/weak-finance-function': absent(
      'Two of the team qualified this year and turnover in finance was nil.',
    ),
    'use-of-resources/companies-unchecked': absent(
      'The committee decided on 14 October 2025 to wind the company up, after reading its accounts.',
    ),
    'use-of-resources/weak-contracts': absent(
      "Internal audit's follow-up in December found contract management much improved and leisure back on target.",
    ),
    'use-of-resources/prudential-rules-broken': absent(
      'Limits were reported on at mid-year and year end, and none came close to being reached.',
    ),
    'use-of-resources/income-uncollected': absent('Only one council in the group collected more of its council tax.'),
    'use-of-resources/costly-staffing': absent(
      'Agency spending is under three per cent of pay and falls mainly on waste crews in summer.',
    ),
  },
  links: [
    supports(
      'use-of-resources/audit-recommendations',
      'auditors-annual-report-2026-01',
      'Seven of our eight recommendations from January 2024 are closed, the auditor writes.',
    ),
    supports('use-of-resources/finance-skills', 'financial-management-code-2025', 'Standards met: 16 of 17 in 2025.'),
    supports(
      'use-of-resources/assets-and-contracts',
      'procurement-strategy',
      'The strategy covered the years to 2025 and is being replaced.',
    ),
    supports(
      'use-of-resources/budget-follows-priorities',
      'medium-term-plan-2026',
      'Cabinet members presented their budgets to scrutiny on 20 January 2026.',
    ),
    counters(
      'use-of-resources/accounts-and-audit',
      'audit-opinion-2024-25',
      'Tests of the year were completed, and adjustments of £214,000 left the balance unchanged.',
    ),
    counters(
      'use-of-resources/recurring-shortfalls',
      'auditors-annual-report-2026-01',
      'The weakness in financial sustainability is lifted.',
    ),
    counters(
      'use-of-resources/income-uncollected',
      'metric-council-tax-2026',
      '97.9 per cent was collected in the year.',
    ),
    counters(
      'use-of-resources/heavy-borrowing',
      'metric-debt-costs-2026',
      'The share is 5.2 per cent against a limit of 10.',
    ),
    supports(
      'use-of-resources/controls-and-reporting',
      'directors-assurance-2026',
      'Controls passed their tests in October.',
    ),
    supports(
      'use-of-resources/shared-budget',
      'medium-term-plan-2026',
      'All of cabinet stood behind the budget at the joint meeting.',
    ),
    supports(
      'use-of-resources/financial-reporting',
      'directors-assurance-2026',
      'Reports follow each quarter by four weeks.',
    ),
    supports(
      'use-of-resources/borrowing-and-investment',
      'treasury-report-2026',
      'Loans are down to £17.1 million, with room under each limit.',
    ),
    supports(
      'use-of-resources/early-financial-risks',
      'medium-term-plan-2026',
      'The gap of £1.1 million is known four years ahead.',
    ),
    supports(
      'use-of-resources/investment-risks',
      'treasury-report-2026',
      'An evening on the risks of solar came before the vote.',
    ),
    supports(
      'use-of-resources/financial-records',
      'audit-opinion-2024-25',
      'All tests of the year itself were completed.',
    ),
    supports(
      'use-of-resources/workforce-planning',
      'workforce-report-2025',
      'Nineteen of twenty-four critical posts have a successor.',
    ),
    counters(
      'use-of-resources/no-credible-plan',
      'medium-term-plan-2026',
      'Ranked options of £1.6 million exceed what is needed.',
    ),
    counters(
      'use-of-resources/weak-finance-function',
      'directors-assurance-2026',
      'Two of the finance team qualified and none left.',
    ),
    counters(
      'use-of-resources/companies-unchecked',
      'directors-assurance-2026',
      'The decision of 14 October 2025 to end the company is on record.',
    ),
    counters(
      'use-of-resources/weak-contracts',
      'contract-follow-up',
      'Managers of the twelve largest contracts are now trained.',
    ),
    counters(
      'use-of-resources/prudential-rules-broken',
      'treasury-report-2026',
      'The charge for repaying debt follows the rules.',
    ),
    counters(
      'use-of-resources/costly-staffing',
      'workforce-report-2025',
      'Interim and agency spending fell from £1.07 million to £0.48 million.',
    ),
  ],
  citations: [
    cites(
      'use-of-resources/audit-recommendations',
      'continuous-improvement/external-findings',
      'Findings other than those about money are answered there.',
    ),
  ],
};
