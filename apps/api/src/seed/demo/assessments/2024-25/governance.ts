import { confidential, open } from '../../demo-classifications.js';
import { absent, met, partlyMet, someSigns } from '../../demo-judgements.js';
import { cites, counters, supports, supportsTheme } from '../../demo-links.js';
import type { DemoTheme } from '../../demo-types.js';

export const governance: DemoTheme = {
  key: 'governance',
  lead: 'head-of-legal',
  score: 'fair',
  scoreReason:
    'A new constitution is agreed and scrutiny is stronger, but neither has run for a full year and service risk registers are uneven.',
  scoreClassification: open,
  narrative: `Full Council adopted a new constitution on 25 February 2025 after nine meetings of a cross-party group. It takes effect on 1 May 2025, too late to count as working practice in this assessment. One page shows who may decide what, and urgent business now needs the agreement of the chair of scrutiny.

Scrutiny has already changed. Eleven decisions were examined before cabinet took them, against three a year earlier, and opposition councillors chair both task groups. Two independent members joined the Audit and Risk Committee on 16 July 2024, one of them a retired auditor, and the committee rejected a draft report for the first time anyone remembers. Urgent decisions fell from fourteen to five.

What remains is risk at service level. A check in November 2024 found that four of eleven registers had been copied from the year before with little thought.`,
  narrativeClassification: open,
  judgements: {
    'governance/decision-routes': partlyMet(
      'The new scheme is clear and agreed, and the old one remains in force until the end of April.',
    ),
    'governance/annual-governance-review': met(
      'The review for 2023/24 tested each principle with evidence and was finished in September 2024.',
    ),
    'governance/governance-model': met(
      'Councillors debated other models in November 2024 and confirmed the leader and cabinet system by 33 votes to four.',
    ),
    'governance/sound-decisions': met(
      'Reports follow a template that asks for options, law, equality and cost, and legal services checks every one.',
    ),
    'governance/scrutiny': met('Pre-decision work more than tripled and cabinet accepted most of what it was told.'),
    'governance/audit-committee': met(
      'Two independent members bring audit experience, and the committee has refused a report that was not ready.',
    ),
    'governance/risk-management': partlyMet(
      'Four of eleven service registers were copied forward when we checked in the autumn.',
    ),
    'governance/conduct-and-employment-rules': met(
      'Officer codes on gifts and outside work were compared with five councils and tightened in January 2025.',
    ),
    'governance/raising-concerns': met(
      'The policy was rewritten in plain words in May 2024, and six concerns came forward in the year.',
    ),
    'governance/councillor-training': partlyMet(
      'Planning and licensing training is complete, but only 24 councillors took the finance course.',
    ),
    'governance/open-results': met(
      'Results appear on the public dashboard within three weeks of the end of each quarter.',
    ),
    'governance/risks-unused': someSigns(
      'In two services the register had no effect on any plan or report that we could find.',
    ),
    'governance/weak-scrutiny': absent(
      'No request by the committee for information was refused, and its advice changed the voids service.',
    ),
    'governance/decisions-in-private': absent(
      'Five decisions were urgent this year, and private items made up two per cent of the agenda.',
    ),
    'governance/constitution-ignored': absent(
      'The known gaps in the old text were covered by a written interim scheme from April 2024.',
    ),
    'governance/audit-committee-ineffective': absent(
      'Two directors were called to explain overdue work, and it was finished within eight weeks.',
    ),
    'governance/known-problems-omitted': absent(
      'Auditors compared the statement with their own files and found nothing left out.',
    ),
    'governance/conduct-complaints': absent(
      'Nine complaints were received and all but one were closed inside thirty days.',
    ),
    'governance/concerns-punished': absent(
      'Each of the six people who raised a concern was asked afterwards, and none felt worse off for it.',
    ),
    'governance/unclear-accountability': absent(
      'The shareholder committee for Marlbrook Living Limited met three times after it was set up on 9 July 2024.',
    ),
    'governance/poor-decision-records': absent(
      'An outside body looked at our records of two sensitive decisions and was content with them.',
      confidential,
    ),
  },
  links: [
    supports(
      'governance/decision-routes',
      'constitution-review',
      'One page shows who may decide what, with money limits, from 1 May 2025.',
    ),
    supports('governance/scrutiny', 'statement-scrutiny-chair', 'Opposition councillors chair both task groups.'),
    counters(
      'governance/weak-scrutiny',
      'statement-scrutiny-chair',
      'No request for information was refused this year.',
    ),
    counters('governance/concerns-punished', 'staff-survey-2024', '83 per cent of those who answered would speak up.'),
    supportsTheme('constitution-review', 'The constitution has had its first full review since 2017.'),
    supports(
      'governance/audit-committee',
      'auditors-annual-report-2024-11',
      'Members read a frank report from the auditor in public.',
    ),
    supports(
      'governance/raising-concerns',
      'raising-concerns-policy',
      'Staff have one short page on how to raise a concern.',
    ),
    supports(
      'governance/councillor-training',
      'directors-assurance-2025',
      'Twenty-four councillors have taken the finance course, and the number is reported.',
    ),
    supports('governance/open-results', 'performance-dashboard', 'The dashboard is open to everyone.'),
    counters('governance/decisions-in-private', 'directors-assurance-2025', 'Urgent decisions number five.'),
    counters(
      'governance/constitution-ignored',
      'constitution-review',
      'The review met nine times to settle what had gone stale.',
    ),
    counters('governance/conduct-complaints', 'directors-assurance-2025', 'Complaints about conduct came to nine.'),
    counters(
      'governance/known-problems-omitted',
      'auditors-annual-report-2024-11',
      'The auditor found nothing that our own statement had left out.',
    ),
    counters(
      'governance/poor-decision-records',
      'directors-assurance-2025',
      'Two sensitive files were examined and found good.',
    ),
  ],
  citations: [
    cites(
      'governance/unclear-accountability',
      'use-of-resources/companies-unchecked',
      'Oversight of the company is judged under resources.',
    ),
  ],
};
