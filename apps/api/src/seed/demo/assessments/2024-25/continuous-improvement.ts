import { open } from '../../demo-classifications.js';
import { absent, met } from '../../demo-judgements.js';
import { cites, counters, supports, supportsTheme } from '../../demo-links.js';
import type { DemoTheme } from '../../demo-types.js';

export const continuousImprovement: DemoTheme = {
  key: 'continuous-improvement',
  lead: 'head-of-transformation',
  score: 'good',
  scoreReason:
    'Peers have now tested the whole council, their recommendations have owners and dates, and overdue audit work has fallen by two thirds.',
  scoreClassification: open,
  narrative: `Last year we said that nobody from outside had looked at the whole council since 2017. That has changed. A peer team spent four days with us from 14 to 17 October 2024 and their report was published in full on 14 January 2025, six weeks before Full Council adopted an answer to each of its twelve recommendations.

The everyday machinery is better too. The public dashboard opened on 1 July 2024 with forty measures, cabinet published a risk appetite statement later that month, and one programme board replaced three groups that had overlapped. Overdue internal audit recommendations came down from 34 to eleven. The annual governance statement approved in September 2024 has, for the first time, a table of every outside recommendation and what has been done about it.

We closed two projects early because they no longer served a priority, and said so publicly.`,
  narrativeClassification: open,
  moved: {
    why: 'Continuous improvement moved from Fair to Good because peers have tested the whole council and the number of overdue audit recommendations fell from 34 to eleven.',
    followOnActions: ['Hold a corporate peer challenge', 'Clear overdue audit recommendations'],
  },
  judgements: {
    'continuous-improvement/whole-council-effort': met(
      'Service plans were rewritten in June 2024 to match the corporate plan, and seven changed again after mid-year results.',
    ),
    'continuous-improvement/peer-challenge': met(
      'The challenge took place in October 2024 and a separate planning review followed in February.',
    ),
    'continuous-improvement/external-findings': met(
      'The answer to the peers went to Full Council within six weeks, and eleven audit actions are late instead of 34.',
    ),
    'continuous-improvement/sector-learning': met(
      'Two officers served on peer teams elsewhere, and our work on voids was presented at a regional day.',
    ),
    'continuous-improvement/recommendations-reported': met(
      'A table in the statement of September 2024 follows 29 outside recommendations one by one.',
    ),
    'continuous-improvement/lessons-recorded': met(
      'The statement tells the story of the damp case in a page and ends with what is different.',
    ),
    'continuous-improvement/innovation': met(
      'The appetite statement of July 2024 lets services try things out and says where they may not.',
    ),
    'continuous-improvement/change-programmes': met(
      'All six programmes have a director, a purpose, a manager and a budget line.',
    ),
    'continuous-improvement/finding-improvements': met(
      'Comparison with fifteen similar councils led to changes in benefits, planning and street cleaning.',
    ),
    'continuous-improvement/errors-put-right': met(
      'Ninety-one postal vote packs with a printing fault were replaced inside two days in June 2024.',
    ),
    'continuous-improvement/time-to-improve': met(
      'Learning days rose from three to four a year, and managers now plan them with each member of staff.',
    ),
    'continuous-improvement/need-denied': absent(
      'Peers wrote that leaders described the council as they themselves found it.',
    ),
    'continuous-improvement/performance-information': absent(
      'Anyone can see each measure, its target and its history on the dashboard.',
    ),
    'continuous-improvement/recommendations-left-undone': absent(
      'No recommendation is more than six months late, and directors explain each in public.',
    ),
    'continuous-improvement/early-warnings': absent(
      "The leisure contractor's losses were noticed in August 2024 and a recovery plan was agreed in October.",
    ),
    'continuous-improvement/outside-challenge-avoided': absent(
      'Cabinet asked for the peer report to be published without changes.',
    ),
    'continuous-improvement/repeated-errors': absent(
      'The yearly look across complaints, audits and claims turned up one pattern, in letters, and it has been fixed.',
    ),
    'continuous-improvement/weak-improvement-plans': absent(
      'The plan that answers the peers gives an owner, a month, a cost and a test of success for all twelve points.',
    ),
  },
  links: [
    supports(
      'continuous-improvement/peer-challenge',
      'peer-challenge-report',
      'The team spent four days here in October 2024 and spoke to more than 110 people.',
    ),
    supports(
      'continuous-improvement/innovation',
      'risk-appetite-statement',
      'Pilots above £25,000 must say how they will be stopped.',
    ),
    supports(
      'continuous-improvement/change-programmes',
      'programme-board-review',
      'Six programmes run under one board and two older projects were stopped.',
    ),
    counters(
      'continuous-improvement/performance-information',
      'performance-dashboard',
      'Results are public, in one place and kept up to date.',
    ),
    counters(
      'continuous-improvement/weak-improvement-plans',
      'programme-board-review',
      'Each programme has an owner, a purpose, money and a manager.',
    ),
    supportsTheme('peer-challenge-report', 'The report was published as the peers wrote it.'),
    supports(
      'continuous-improvement/whole-council-effort',
      'programme-board-review',
      'One board follows all six programmes every month.',
    ),
    supports(
      'continuous-improvement/sector-learning',
      'peer-challenge-report',
      'The council opened itself to colleagues from other authorities.',
    ),
    supports(
      'continuous-improvement/lessons-recorded',
      'damp-and-mould-closure',
      'What is different about visits is written down.',
    ),
    supports(
      'continuous-improvement/finding-improvements',
      'performance-dashboard',
      'Trends on the dashboard show where to look.',
    ),
    counters(
      'continuous-improvement/recommendations-left-undone',
      'auditors-annual-report-2024-11',
      'Five of eight points are complete within a year.',
    ),
    counters(
      'continuous-improvement/need-denied',
      'peer-challenge-report',
      'Twelve recommendations were accepted as they stood.',
    ),
    counters(
      'continuous-improvement/outside-challenge-avoided',
      'peer-challenge-report',
      'More than 110 people were free to talk to the team.',
    ),
    counters(
      'continuous-improvement/early-warnings',
      'directors-assurance-2025',
      'Leisure losses were reported before they touched the budget.',
    ),
    supports(
      'continuous-improvement/errors-put-right',
      'damp-and-mould-closure',
      'Orders of the Ombudsman were met by 4 March 2024.',
    ),
    counters(
      'continuous-improvement/recommendations-left-undone',
      'audit-actions-2025-03',
      'Just 11 of 96 are overdue, none by more than 6 months.',
    ),
  ],
  citations: [
    cites(
      'continuous-improvement/external-findings',
      'use-of-resources/audit-recommendations',
      'Progress with the external auditor is answered there.',
    ),
  ],
};
