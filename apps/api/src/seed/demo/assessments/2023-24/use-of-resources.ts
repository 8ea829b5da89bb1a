import { exempt, open } from '../../demo-classifications.js';
import { absent, met, notMet, partlyMet, present, someSigns } from '../../demo-judgements.js';
import { cites, counters, supports } from '../../demo-links.js';
import type { DemoTheme } from '../../demo-types.js';

export const useOfResources: DemoTheme = {
  key: 'use-of-resources',
  lead: 'director-of-resources',
  score: 'poor',
  scoreReason:
    'Two years of accounts are unaudited, the auditor reports two significant weaknesses, and the budget was balanced with reserves that cannot be spent again.',
  scoreClassification: open,
  narrative: `This is the theme that worries us most. The auditor's annual report of 23 January 2024 named two significant weaknesses, in financial sustainability and in the production of the accounts. Draft accounts for 2022/23 were published on 14 November 2023, more than five months late, and the audits of that year and the one before are still open because working papers are incomplete. Three of eleven posts in the finance team stood empty for most of 2023.

The 2023/24 budget of £14.2 million relied on £1.84 million of reserves. Savings of £0.69 million were delivered against a target of £1.12 million. The general fund balance remains above its minimum, collection is good and borrowing is moderate, so there is time to act, but not much. Full Council has asked for a savings programme by September 2024 and for a permanent chief finance officer before the summer.`,
  narrativeClassification: open,
  judgements: {
    'use-of-resources/budget-follows-priorities': partlyMet(
      "Scrutiny spent two meetings on the budget, but money still follows last year more than this year's priorities.",
    ),
    'use-of-resources/controls-and-reporting': notMet(
      'The 2022/23 statement missed its legal date by five and a half months.',
    ),
    'use-of-resources/shared-budget': partlyMet(
      'Directors agree the totals together and then defend their own lines when savings fall short.',
    ),
    'use-of-resources/financial-reporting': partlyMet(
      'Reports reach cabinet quarterly, although the first of the year came ten weeks after the quarter ended.',
    ),
    'use-of-resources/finance-skills': notMet(
      'Our own check in 2023 found five of the seventeen standards unmet and three posts vacant.',
    ),
    'use-of-resources/borrowing-and-investment': met(
      'Borrowing of £18.4 million outside housing stays within every limit that Full Council set in February 2023.',
    ),
    'use-of-resources/early-financial-risks': partlyMet(
      'The homelessness overspend was seen in June, yet the shortfall in savings only in November.',
    ),
    'use-of-resources/investment-risks': met(
      'Before the depot decision councillors received a plain list of what could go wrong and what it would cost.',
    ),
    'use-of-resources/financial-records': notMet(
      'Auditors could not finish their work because asset and reconciliation papers were missing.',
    ),
    'use-of-resources/audit-recommendations': partlyMet(
      'Four finance recommendations are complete, and eleven in the directorate are overdue.',
    ),
    'use-of-resources/workforce-planning': partlyMet(
      'Apprentices fill junior gaps, while hard-to-fill posts in finance and planning have no pipeline.',
    ),
    'use-of-resources/assets-and-contracts': partlyMet(
      'The arcade has lost value since 2017 and the lease renewals due by March 2026 will decide whether to keep it.',
      exempt(3, 'Tenants and bidders would learn how the council values the building while talks are going on.'),
    ),
    'use-of-resources/recurring-shortfalls': someSigns(
      'Reserves filled the gap in two years running, and only 62 per cent of planned savings arrived.',
    ),
    'use-of-resources/heavy-borrowing': absent(
      'Commercial rents are four per cent of income, and debt costs take six per cent of the budget.',
    ),
    'use-of-resources/accounts-and-audit': present('Accounts for 2021/22 and 2022/23 were late and remain unaudited.'),
    'use-of-resources/no-credible-plan': someSigns(
      'A plan exists to 2028, but savings for two thirds of the gap are still to be found.',
    ),
    'use-of-resources/weak-finance-function': someSigns(
      'The team works hard with too few people, and quality checks were skipped at the busiest time.',
    ),
    'use-of-resources/companies-unchecked': someSigns(
      'Marlbrook Living Limited reports to one officer, and councillors last discussed it in 2022.',
    ),
    'use-of-resources/weak-contracts': someSigns(
      'Internal audit gave limited assurance on contract management in its report of July 2023.',
    ),
    'use-of-resources/prudential-rules-broken': absent(
      'The yearly sum set aside to repay debt was checked by our treasury advisers in January 2024.',
    ),
    'use-of-resources/income-uncollected': absent(
      'Collection of council tax is ahead of similar councils, and rent arrears fell for a second year.',
    ),
    'use-of-resources/costly-staffing': someSigns(
      'Day rates for two interim finance posts cost more than twice the permanent salaries.',
      exempt(2, 'With two posts concerned, the figures would reveal what each holder is paid.'),
    ),
  },
  links: [
    supports(
      'use-of-resources/borrowing-and-investment',
      'medium-term-plan-2024',
      'The balance is expected to be £4.1 million against a minimum of £2.5 million.',
    ),
    supports(
      'use-of-resources/assets-and-contracts',
      'arcade-options',
      'Four options for the leases are set out with the risk and return of each.',
    ),
    supports(
      'use-of-resources/assets-and-contracts',
      'procurement-strategy',
      'Purchasing follows a strategy that councillors agreed.',
    ),
    counters(
      'use-of-resources/no-credible-plan',
      'medium-term-plan-2024',
      'Savings worth £1.2 million of the £3.6 million gap are already identified.',
    ),
    counters(
      'use-of-resources/income-uncollected',
      'metric-council-tax-2024',
      '97.4 per cent of council tax was collected, above the 97.0 of similar councils.',
    ),
    supports(
      'use-of-resources/finance-skills',
      'directors-assurance-2024',
      'Twelve of the seventeen standards are met.',
    ),
    supports(
      'use-of-resources/budget-follows-priorities',
      'medium-term-plan-2024',
      'Full Council tested the plan and asked for savings to come back by September 2024.',
    ),
    supports(
      'use-of-resources/audit-recommendations',
      'audit-actions-2024-03',
      'More than three quarters of the 47 items in resources are within their dates.',
    ),
    counters(
      'use-of-resources/recurring-shortfalls',
      'medium-term-plan-2024',
      'The balance of £4.1 million is above the minimum.',
    ),
    counters('use-of-resources/heavy-borrowing', 'directors-assurance-2024', 'All limits on borrowing were kept.'),
    counters(
      'use-of-resources/prudential-rules-broken',
      'directors-assurance-2024',
      'Advisers checked the sum set aside for debt.',
    ),
    counters('use-of-resources/weak-contracts', 'procurement-strategy', 'Rules for buying are in force until 2025.'),
    counters('use-of-resources/weak-finance-function', 'directors-assurance-2024', 'Creditor controls work again.'),
    supports(
      'use-of-resources/investment-risks',
      'arcade-options',
      'An independent surveyor checked the figures before members saw them.',
    ),
  ],
  citations: [
    cites(
      'use-of-resources/workforce-planning',
      'leadership/permanent-senior-posts',
      'Succession at the top is answered under leadership.',
    ),
  ],
};
