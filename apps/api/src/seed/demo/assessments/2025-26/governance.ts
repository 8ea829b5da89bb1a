import { confidential, exempt, internal, open } from '../../demo-classifications.js';
import { absent, met, partlyMet } from '../../demo-judgements.js';
import { cites, counters, supports } from '../../demo-links.js';
import type { DemoTheme } from '../../demo-types.js';

export const governance: DemoTheme = {
  key: 'governance',
  lead: 'head-of-legal',
  score: 'good',
  scoreReason:
    'The suggestion is Fair because five councillors have yet to finish one course. The session is booked for 12 May 2026, nobody sits on a committee without its training, and we find nothing else to mend, so our score is Good.',
  scoreClassification: open,
  narrative: `The constitution that took effect on 1 May 2025 has now been used for almost a year. Its page on who decides what is the most visited of our governance pages, and officers' questions about delegations have dropped from about twelve a year to two. Urgent decisions fell to two, both agreed beforehand with the chair of scrutiny.

The auditor's report of 27 January 2026 calls governance sound and makes no new recommendation about it. The Audit and Risk Committee, with its two independent members, questioned a draft of the governance statement before it was signed in September 2025. Service risk registers, a weakness last year, were rewritten between June and October with help from the policy and delivery unit.

Of 39 councillors 34 completed every required course by the end of March. Those who missed the session on housing law do not decide housing matters meanwhile.`,
  narrativeClassification: open,
  moved: {
    why: 'Governance moved from Fair to Good because all eleven service risk registers were rebuilt and are discussed by each directorate, and the auditor found nothing more to recommend.',
    followOnActions: ['Rebuild service risk registers'],
  },
  judgements: {
    'governance/decision-routes': met(
      'The one-page guide and its money limits were followed in all forty decisions sampled in February 2026.',
    ),
    'governance/annual-governance-review': met(
      'Review, challenge by committee and signature were complete by 23 September 2025.',
    ),
    'governance/governance-model': met(
      'A check with national guidance in March found scrutiny and cabinet arranged as they should be.',
    ),
    'governance/sound-decisions': met(
      'Two decisions were questioned by solicitors and none went further once reasons were supplied.',
      exempt(
        5,
        'The advice behind this answer is privileged, and the council must be able to take such advice in private.',
      ),
    ),
    'governance/scrutiny': met(
      'Cabinet accepted 21 of 25 recommendations, and follow-up six months later found 18 of them in place.',
    ),
    'governance/audit-committee': met(
      'The committee meets the auditors alone twice a year and follows every significant finding to its end.',
    ),
    'governance/risk-management': met(
      'All eleven service registers were rebuilt by October and are on the agenda of each directorate.',
    ),
    'governance/conduct-and-employment-rules': met(
      'Rules on personal use of social media were added in July 2025 after looking at eight other codes.',
    ),
    'governance/raising-concerns': met(
      'Five concerns in 2025 were answered within twenty working days, and posters name three people to turn to.',
    ),
    'governance/councillor-training': partlyMet(
      'Thirty-four of 39 councillors finished every course, and the last five have a date in May.',
    ),
    'governance/open-results': met(
      'Dashboard figures carry a note on how sure we are of them, checked by audit in October.',
    ),
    'governance/risks-unused': absent(
      'Three proposals were changed and one was dropped because of what the registers said.',
    ),
    'governance/weak-scrutiny': absent('The review of parking consultation led cabinet to rewrite its own standard.'),
    'governance/decisions-in-private': absent(
      'Two urgent decisions and six private items were recorded in the whole year.',
    ),
    'governance/constitution-ignored': absent(
      'Monitoring of delegated decisions each quarter found one error, which was ratified within a week.',
    ),
    'governance/audit-committee-ineffective': absent(
      'Its worry about cyber security led to tests by independent assessors and a dated plan.',
      confidential,
    ),
    'governance/known-problems-omitted': absent(
      'The leisure contract and opening balances are both in the statement although neither looks well.',
    ),
    'governance/conduct-complaints': absent(
      'Complaints about councillors dropped from nine to four, with one short investigation.',
      internal,
    ),
    'governance/concerns-punished': absent(
      'Every person on the 2025 register was contacted after three months, and none had met reprisals.',
    ),
    'governance/unclear-accountability': absent(
      'Partnerships and the company appear on the same public chart as cabinet and directors.',
    ),
    'governance/poor-decision-records': absent(
      'Reasons for delegated decisions are published within five days, and a sample of fifty had no gaps.',
    ),
  },
  links: [
    supports('governance/decision-routes', 'decision-map', 'The guide tells residents who decides what.'),
    supports(
      'governance/audit-committee',
      'statement-audit-chair',
      'Two independent members joined on 16 July 2024 and a draft report was rejected.',
    ),
    supports(
      'governance/councillor-training',
      'statement-shared-training',
      '34 of 39 councillors are complete and the missing session is on 12 May 2026.',
    ),
    supports(
      'governance/scrutiny',
      'scrutiny-report-2025',
      'Cabinet accepted 19 of 23 recommendations in the first year of the new approach.',
    ),
    counters(
      'governance/decisions-in-private',
      'metric-urgent-decisions-2026',
      'Urgent decisions: 2, compared with 14 in 2023/24.',
    ),
    counters(
      'governance/audit-committee-ineffective',
      'cyber-assurance',
      'A plan covers each outcome that is not fully achieved.',
    ),
    counters(
      'governance/concerns-punished',
      'raising-concerns-register',
      'The column for reports of reprisal is 0 in every year.',
    ),
    supports(
      'governance/annual-governance-review',
      'governance-statement-2025',
      'The statement is graded Good and lists two issues that remain.',
    ),
    supports(
      'governance/governance-model',
      'directors-assurance-2026',
      'National guidance was compared with our arrangements.',
    ),
    supports(
      'governance/sound-decisions',
      'decision-records-audit',
      'The opinion on decisions is substantial assurance.',
    ),
    supports(
      'governance/risk-management',
      'delivery-unit-report-2026',
      'Registers were rebuilt between June and October.',
    ),
    supports(
      'governance/conduct-and-employment-rules',
      'constitution-review',
      'Rules were renewed together with the rest of the constitution.',
    ),
    supports(
      'governance/raising-concerns',
      'raising-concerns-register',
      'All 5 concerns of 2025 were answered within 20 working days.',
    ),
    supports(
      'governance/open-results',
      'performance-dashboard',
      'Results can be followed by the public between committee meetings.',
    ),
    counters(
      'governance/weak-scrutiny',
      'parking-consultation-review',
      'Scrutiny made four clear recommendations in a live matter.',
    ),
    counters(
      'governance/constitution-ignored',
      'decision-records-audit',
      'One wrong delegation in fifty was put right in a week.',
    ),
    counters(
      'governance/known-problems-omitted',
      'governance-statement-2025',
      'Opening balances and the leisure contract are both disclosed.',
    ),
    counters(
      'governance/conduct-complaints',
      'directors-assurance-2026',
      'The monitoring officer counts four complaints and one investigation.',
    ),
    counters(
      'governance/unclear-accountability',
      'decision-records-audit',
      'Auditors found the chart of responsibilities up to date.',
    ),
    counters(
      'governance/poor-decision-records',
      'decision-records-audit',
      'Fifty decisions were sampled and none lacked reasons.',
    ),
  ],
  citations: [
    cites(
      'governance/risks-unused',
      'leadership/risks-known',
      'What leaders know of the main risks is answered under leadership.',
    ),
  ],
};
