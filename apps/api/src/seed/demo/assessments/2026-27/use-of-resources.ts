import { exempt, internal, open } from '../../demo-classifications.js';
import { absent, met, notApplicable, partlyMet, someSigns } from '../../demo-judgements.js';
import { cites, counters, supports } from '../../demo-links.js';
import type { DemoTheme } from '../../demo-types.js';

export const useOfResources: DemoTheme = {
  key: 'use-of-resources',
  lead: 'director-of-resources',
  score: 'fair',
  scoreReason:
    'The budget is under control, yet the council has no procurement strategy in force, the arcade still loses value and auditors cannot give a clean opinion before 2027.',
  scoreClassification: open,
  narrative: `At the half-year the forecast is an underspend of £0.11 million on a net budget of £15.6 million. Savings of £0.74 million are secured against a target of £0.90 million, with the balance expected by March. Housing is the pressure: temporary accommodation is forecast to cost £135,000 more than planned, and cabinet agreed on 27 October 2026 to lease eighteen homes rather than pay nightly rates.

Draft accounts for 2025/26 were published on 26 June 2026, inside the deadline. The auditor has begun to rebuild assurance on opening balances and plans to finish before the audit of 2026/27. Marlbrook Living Limited was dissolved on 9 June 2026.

Two matters are overdue by our own reckoning. A new procurement strategy was promised for June and has waited for a county-wide version. Offers for the arcade closed on 30 September and are being compared.`,
  narrativeClassification: open,
  judgements: {
    'use-of-resources/budget-follows-priorities': met(
      "Scrutiny's questions in January moved £60,000 from events into empty homes.",
    ),
    'use-of-resources/controls-and-reporting': met(
      "June's draft accounts met their date and three key controls passed a mid-year test.",
    ),
    'use-of-resources/shared-budget': met(
      'Directors met the housing pressure with offers from place and resources within a fortnight.',
    ),
    'use-of-resources/financial-reporting': met(
      'The report for quarter two reached cabinet 27 days after the quarter closed.',
    ),
    'use-of-resources/finance-skills': partlyMet(
      'Asset records are the one standard still open, and an extra accountant starts in January.',
    ),
    'use-of-resources/borrowing-and-investment': met(
      'No limit has been approached, and the first solar loan was drawn at a fixed rate.',
    ),
    'use-of-resources/early-financial-risks': met(
      'Temporary accommodation was reported as a risk in June, when the overspend stood at £31,000.',
    ),
    'use-of-resources/investment-risks': met(
      'Leasing eighteen homes was decided on a paper that set out what happens if demand falls.',
    ),
    'use-of-resources/financial-records': partlyMet(
      "Work to rebuild opening balances is a third done and on the auditor's timetable.",
    ),
    'use-of-resources/audit-recommendations': met(
      'The last recommendation from 2024 has a plan that the auditor has agreed.',
    ),
    'use-of-resources/workforce-planning': met(
      'Retention payments protect six posts that cannot be left empty before 2028, within the pay policy.',
      internal,
    ),
    'use-of-resources/assets-and-contracts': partlyMet(
      'Three offers for the arcade are in, all below the book value, and contracts are let under rules that are a year old.',
      exempt(3, 'Bidders would gain from knowing of each other while offers are being compared.'),
    ),
    'use-of-resources/recurring-shortfalls': absent(
      'A third balanced year is in sight, with four fifths of savings already secured.',
    ),
    'use-of-resources/heavy-borrowing': absent(
      'Financing costs stay near five per cent of the net budget after the solar loan.',
    ),
    'use-of-resources/accounts-and-audit': someSigns('The newest opinion on record, for 2024/25, is a disclaimer.'),
    'use-of-resources/no-credible-plan': absent(
      'The plan of February needs no emergency measure in any of its four years.',
    ),
    'use-of-resources/weak-finance-function': absent(
      'Internal audit gave the main accounting system substantial assurance in June.',
    ),
    'use-of-resources/companies-unchecked': notApplicable(
      'The council has had no company or joint venture since Marlbrook Living Limited was dissolved on 9 June 2026.',
    ),
    'use-of-resources/weak-contracts': absent(
      'Leisure met its income target for two quarters running, and no contract is in dispute.',
    ),
    'use-of-resources/prudential-rules-broken': absent(
      'The mid-year treasury report of October shows every rule kept.',
    ),
    'use-of-resources/income-uncollected': absent(
      "Collection at the end of September is level with last year's record.",
    ),
    'use-of-resources/costly-staffing': absent(
      'One exit payment of £8,900 was made, and interim cover is limited to two posts.',
    ),
  },
  links: [
    supports(
      'use-of-resources/financial-reporting',
      'budget-monitoring-2026-q2',
      'The forecast of -110 thousand pounds is broken down by service.',
    ),
    supports(
      'use-of-resources/assets-and-contracts',
      'procurement-strategy',
      'Buyers still work to the strategy that ran to 2025.',
    ),
    supports(
      'use-of-resources/finance-skills',
      'financial-management-code-2025',
      'Sixteen of the 17 standards were met at the last check.',
    ),
    counters(
      'use-of-resources/no-credible-plan',
      'medium-term-plan-2026',
      'Options worth £1.6 million stand against a gap of £1.1 million.',
    ),
    counters(
      'use-of-resources/accounts-and-audit',
      'auditors-annual-report-2026-01',
      'The auditor expects the weakness to last only until the audit of 2026/27.',
    ),
    supports(
      'use-of-resources/budget-follows-priorities',
      'medium-term-plan-2026',
      'Cabinet answered for its budget on 20 January 2026.',
    ),
    supports(
      'use-of-resources/early-financial-risks',
      'budget-monitoring-2026-q2',
      'The pressure of 135 in housing is plain in the table.',
    ),
    counters(
      'use-of-resources/recurring-shortfalls',
      'budget-monitoring-2026-q2',
      'Savings of 740 out of 900 are secured at the half year.',
    ),
    counters('use-of-resources/heavy-borrowing', 'metric-debt-costs-2026', 'Financing took 5.2 per cent last year.'),
    counters(
      'use-of-resources/weak-finance-function',
      'internal-audit-opinion-2026',
      'No finance review had limited assurance.',
    ),
    counters(
      'use-of-resources/income-uncollected',
      'metric-council-tax-2026',
      "Last year's 97.9 per cent is the mark to beat.",
    ),
    counters(
      'use-of-resources/prudential-rules-broken',
      'treasury-report-2026',
      'No limit was approached in the year to February.',
    ),
    counters(
      'use-of-resources/weak-contracts',
      'internal-audit-opinion-2026',
      'Contract management has improved beyond the limited opinion of old.',
    ),
    counters(
      'use-of-resources/companies-unchecked',
      'company-dissolution',
      'The company was struck off on 9 June 2026, so there is none to watch.',
    ),
  ],
  citations: [
    cites(
      'use-of-resources/audit-recommendations',
      'continuous-improvement/recommendations-left-undone',
      'Internal audit recommendations are counted there.',
    ),
  ],
};
