import { internal } from '../../demo-classifications.js';
import { absent, met, partlyMet, someSigns } from '../../demo-judgements.js';
import { counters, supports } from '../../demo-links.js';
import type { DemoTheme } from '../../demo-types.js';

/** Half done on purpose: the narrative still holds a placeholder, which keeps the year from being made final. */
export const governance: DemoTheme = {
  key: 'governance',
  lead: 'head-of-legal',
  score: null,
  scoreReason: '',
  scoreClassification: internal,
  narrative: `Governance has been steady in the first half of the year, with one lapse. Two key decisions in July 2026 were taken without the 28 days' notice that the rules require. The monitoring officer reported the matter to cabinet on 1 September 2026, the decisions were taken again with proper notice, and the forward plan is now checked by a second person.

The five councillors who had a course outstanding attended on 12 May 2026, so all 39 are complete. Internal audit observed risk registers being discussed at every directorate meeting that it visited. The Audit and Risk Committee asked for, and received, a separate register for reorganisation.

Scrutiny has examined five decisions beforehand since May and set up a task group on the handover of records. Number of its recommendations accepted by cabinet: TBC after the meeting on 8 December 2026.`,
  narrativeClassification: internal,
  judgements: {
    'governance/decision-routes': partlyMet(
      'Two key decisions in July lacked the notice that the law asks for, and were taken again.',
    ),
    'governance/annual-governance-review': met(
      'The draft statement for 2025/26 was published with the accounts in June.',
    ),
    'governance/audit-committee': met(
      'The committee asked for a reorganisation risk register and questioned it twice.',
    ),
    'governance/risk-management': met('Auditors saw registers in use at each directorate meeting they attended.'),
    'governance/councillor-training': met(
      'All 39 councillors have finished the required courses since the May session.',
    ),
    'governance/constitution-ignored': someSigns(
      'The notice rules were missed twice in one month, and the cause was a gap in holiday cover.',
    ),
    'governance/conduct-complaints': absent('Two complaints in six months, both settled informally.', internal),
    'governance/concerns-punished': absent('Eighty-five per cent of staff would speak up, the highest figure yet.'),
  },
  links: [
    supports(
      'governance/risk-management',
      'internal-audit-opinion-2026',
      'Risk registers are discussed at every directorate meeting that auditors observed.',
    ),
    supports(
      'governance/councillor-training',
      'statement-shared-training',
      'Each councillor has a development plan, and the last session was set for 12 May 2026.',
    ),
    counters(
      'governance/concerns-punished',
      'staff-survey-2026',
      '85 per cent would speak up, 2 points more than in 2024.',
    ),
    supports(
      'governance/audit-committee',
      'statement-audit-chair',
      'Members have called directors in before and can again.',
    ),
    supports(
      'governance/councillor-training',
      'statement-training-complete',
      'All 39 councillors have finished their courses.',
    ),
  ],
  citations: [],
};
