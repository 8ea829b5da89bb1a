import { internal } from '../../demo-classifications.js';
import { absent, met } from '../../demo-judgements.js';
import { supports } from '../../demo-links.js';
import type { DemoTheme } from '../../demo-types.js';

/** Only begun: four criteria judged, no narrative. */
export const serviceDelivery: DemoTheme = {
  key: 'service-delivery',
  lead: 'director-of-place',
  score: null,
  scoreReason: '',
  scoreClassification: internal,
  narrative: '',
  narrativeClassification: internal,
  judgements: {
    'service-delivery/service-value': met(
      'Repairs finished on the first visit reached 91 per cent, and the price for each job fell.',
    ),
    'service-delivery/complaints': met('Ninety-six per cent of answers were on time in quarter two.'),
    'service-delivery/similar-councils': met(
      'New comparison tables are due in November, and four services have already used early figures.',
    ),
    'service-delivery/poor-inspections': absent('No inspector has reported on us since April.'),
  },
  links: [
    supports(
      'service-delivery/complaints',
      'performance-report-2026-q2',
      'Complaints answered in time: 96 per cent against a target of 95.',
    ),
    supports(
      'service-delivery/similar-councils',
      'benchmarking-2025',
      'The latest full comparison is a year old and its review is due.',
    ),
    supports(
      'service-delivery/service-value',
      'performance-report-2026-q2',
      'Repairs on the first visit: 91 against 87 a year before.',
    ),
  ],
  citations: [],
};
