import { internal, open } from '../../demo-classifications.js';
import { absent, met, partlyMet, someSigns } from '../../demo-judgements.js';
import { cites, counters, supports, supportsTheme } from '../../demo-links.js';
import type { DemoTheme } from '../../demo-types.js';

export const governance: DemoTheme = {
  key: 'governance',
  lead: 'head-of-legal',
  score: 'fair',
  scoreReason:
    'Decisions are lawful and recorded, but the constitution is seven years old, scrutiny mostly looks back and the audit committee has no independent member.',
  scoreClassification: open,
  narrative: `Decisions in 2023/24 were lawful, minuted and published within three working days. The annual governance statement approved on 30 January 2024 was candid: it disclosed four significant issues and gave each an owner. Internal audit, provided by the Wrenshire Audit Partnership, reported moderate assurance in July 2023 and was given every paper that it asked for.

The machinery itself needs work. The constitution was last reviewed in full in 2017 and refers to posts that no longer exist, so a cross-party group began to rewrite it in January 2024. Fourteen decisions were taken under urgency rules, more than the committee chairs think right. Scrutiny considered only three items before cabinet decided them. The Audit and Risk Committee is well prepared, yet it has asked for independent members since October 2023 and waits for Full Council to agree.`,
  narrativeClassification: open,
  judgements: {
    'governance/decision-routes': partlyMet(
      'The scheme is followed, but it is hard to read and names two posts that were abolished in 2020.',
    ),
    'governance/annual-governance-review': met(
      'Every director signed an assurance statement against the seven principles before the review was written.',
    ),
    'governance/governance-model': met(
      'The leader and cabinet model is explained in a short guide that each councillor received in May 2023.',
    ),
    'governance/sound-decisions': met(
      'None of the 212 executive decisions of the year was called in on legal grounds or challenged in court.',
    ),
    'governance/scrutiny': partlyMet(
      'Good questions are asked after the event, and just three decisions were examined beforehand.',
    ),
    'governance/audit-committee': partlyMet(
      'The committee reads its papers closely but has no independent member yet.',
    ),
    'governance/risk-management': partlyMet(
      'Strategic risks are discussed well, whereas four of eleven service registers were not updated in the summer.',
    ),
    'governance/conduct-and-employment-rules': met(
      'The code of conduct follows the national model since 1 April 2022, and officer rules were refreshed in March 2023.',
    ),
    'governance/raising-concerns': met(
      'Four concerns were raised in 2023, all were answered in time and nobody reported a reprisal.',
    ),
    'governance/councillor-training': met(
      'Thirty-seven of 39 councillors completed the induction programme by September 2023.',
    ),
    'governance/open-results': met(
      'Quarterly results go to cabinet and scrutiny in public and appear on the website the same day.',
    ),
    'governance/risks-unused': absent(
      'Cabinet delayed the depot move in December 2023 because of the risk assessment in the report.',
    ),
    'governance/weak-scrutiny': someSigns('With few items seen early, the committee changes less than it could.'),
    'governance/decisions-in-private': someSigns(
      'Fourteen urgent decisions in a year is too many, although each had a reason on file.',
    ),
    'governance/constitution-ignored': someSigns(
      'Officers have had to ask for advice on out-of-date delegations about once a month.',
    ),
    'governance/audit-committee-ineffective': absent(
      'Concerns about creditor payments were raised in July 2023 and put right by November.',
    ),
    'governance/known-problems-omitted': absent(
      'The statement covers every matter that the auditors later reported, including the late accounts.',
    ),
    'governance/conduct-complaints': absent(
      'Eleven complaints came in, eight of them out of one parish dispute that has ended.',
      internal,
    ),
    'governance/concerns-punished': absent('The staff survey and the register agree that people feel safe to speak.'),
    'governance/unclear-accountability': absent(
      'A chart of portfolios, directors and partnerships is published and was last corrected in February 2024.',
    ),
    'governance/poor-decision-records': absent(
      'Internal audit drew thirty decisions at random in 2023 and found full reasons in all of them.',
    ),
  },
  links: [
    supports(
      'governance/annual-governance-review',
      'governance-statement-2023',
      'The review followed the seven principles and disclosed four significant issues.',
    ),
    supports(
      'governance/audit-committee',
      'internal-audit-opinion-2023',
      'Nineteen of twenty planned reviews were finished and the opinion is moderate assurance.',
    ),
    counters(
      'governance/conduct-complaints',
      'statement-monitoring-officer-2024',
      'Nine complaints needed no formal step and none concerned cabinet.',
    ),
    counters(
      'governance/known-problems-omitted',
      'governance-statement-2023',
      'The late accounts and the use of reserves are both admitted.',
    ),
    supportsTheme('open-data-page', 'Decisions and spending can be read by anyone.'),
    supports(
      'governance/sound-decisions',
      'directors-assurance-2024',
      'None of 212 decisions was challenged in court.',
    ),
    supports(
      'governance/risk-management',
      'directors-assurance-2024',
      'A decision about the depot turned on its risks.',
    ),
    supports(
      'governance/councillor-training',
      'directors-assurance-2024',
      'Nearly all of the 39 members completed induction.',
    ),
    supports('governance/open-results', 'open-data-page', 'Results and decisions are kept where anyone can find them.'),
    counters(
      'governance/risks-unused',
      'directors-assurance-2024',
      'Place put off a move because of a risk assessment.',
    ),
    counters(
      'governance/decisions-in-private',
      'directors-assurance-2024',
      'Each of the fourteen urgent decisions has its reason on file.',
    ),
    counters(
      'governance/audit-committee-ineffective',
      'internal-audit-opinion-2023',
      'Weak creditor work was reported to members without softening.',
    ),
    counters('governance/concerns-punished', 'staff-survey-2022', 'Willingness to speak up stood at 79 per cent.'),
    counters(
      'governance/poor-decision-records',
      'open-data-page',
      'Decisions are published where they can be checked.',
    ),
  ],
  citations: [
    cites(
      'governance/open-results',
      'continuous-improvement/performance-information',
      'The quality of the figures is judged there.',
    ),
  ],
};
