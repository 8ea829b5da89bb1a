import { internal, open } from '../demo-classifications.js';
import type { DemoEvidence } from '../demo-types.js';

/** Written statements by people who know at first hand. */
export const statements: readonly DemoEvidence[] = [
  {
    key: 'statement-statutory-officers',
    kind: 'statement',
    title: 'How the three statutory officers work together',
    issuingBody: 'Chief Executive',
    issuedOn: '2024-03-22',
    periodFrom: '2023-04-01',
    periodTo: '2024-03-22',
    grade: null,
    reviewBy: null,
    classification: open,
    statement:
      'The head of paid service, the chief finance officer and the monitoring officer met every second week in 2023/24. All three sit on the corporate leadership team and see every report before cabinet does. On two occasions they advised against a proposal, and on both it was withdrawn.',
  },
  {
    key: 'statement-statutory-officers-2026',
    kind: 'statement',
    title: 'The statutory officers in 2025/26',
    issuingBody: 'Chief Executive',
    issuedOn: '2026-03-20',
    periodFrom: '2025-04-01',
    periodTo: '2026-03-20',
    grade: null,
    reviewBy: '2027-03-31',
    classification: open,
    statement:
      'All three statutory posts have had permanent holders since 3 June 2024, each with a named deputy. Their weekly meeting keeps a log of advice, which held 46 entries this year. Cabinet followed the advice in 45 of them and recorded its reasons in the other.',
  },
  {
    key: 'statement-scrutiny-chair',
    kind: 'statement',
    title: 'Scrutiny and access to information',
    issuingBody: 'Chair of Overview and Scrutiny',
    issuedOn: '2025-03-18',
    periodFrom: '2024-05-21',
    periodTo: '2025-03-18',
    grade: null,
    reviewBy: null,
    classification: open,
    statement:
      'No request from my committee for information was refused this year. Papers on the leisure contract came late once, and the director explained why in public. Opposition councillors chair both of our task groups.',
  },
  {
    key: 'statement-audit-chair',
    kind: 'statement',
    title: 'The Audit and Risk Committee after its first year with independent members',
    issuingBody: 'Chair of Audit and Risk',
    issuedOn: '2025-07-22',
    periodFrom: '2024-07-16',
    periodTo: '2025-07-22',
    grade: null,
    reviewBy: '2026-12-31',
    classification: open,
    statement:
      'Two independent members joined us on 16 July 2024, one of them a retired auditor. We rejected one draft report and called in two directors about overdue work. The committee meets the auditors in private twice a year.',
  },
  {
    key: 'statement-housing-partner',
    kind: 'statement',
    title: 'A partner on working with the council',
    issuingBody: 'Marlbrook Voluntary Alliance',
    issuedOn: '2024-02-20',
    periodFrom: '2023-02-01',
    periodTo: '2024-02-20',
    grade: null,
    reviewBy: null,
    classification: open,
    statement:
      'Our members find council officers frank and quick to answer. Three-year grants, agreed in March 2023, let small groups plan. When we said that the grant form was too long, it was cut from fourteen pages to five.',
  },
  {
    key: 'statement-monitoring-officer-2024',
    kind: 'statement',
    title: 'Standards and conduct complaints, 2023/24',
    issuingBody: 'Head of Legal and Democratic Services',
    issuedOn: '2024-04-02',
    periodFrom: '2023-04-01',
    periodTo: '2024-03-31',
    grade: null,
    reviewBy: null,
    classification: internal,
    statement:
      'Eleven complaints about councillors were received in the year, eight of them from one dispute in a parish council. Nine were closed without formal steps and two led to an apology. None concerned a member of cabinet.',
  },
  {
    key: 'statement-shared-training',
    kind: 'statement',
    title: 'Councillor development in 2025/26',
    issuingBody: 'Democratic Services Manager',
    issuedOn: '2026-03-31',
    periodFrom: '2025-05-20',
    periodTo: '2026-03-31',
    grade: null,
    reviewBy: '2027-03-31',
    classification: open,
    statement:
      'Of 39 councillors, 34 finished every required course by 31 March 2026. The other five missed the session on housing law, which will be repeated on 12 May 2026. Each councillor has a development plan agreed with their group.',
  },
];
