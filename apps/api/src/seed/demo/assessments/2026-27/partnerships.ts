import { internal } from '../../demo-classifications.js';
import { supports } from '../../demo-links.js';
import type { DemoTheme } from '../../demo-types.js';

/** Not begun: nobody leads it, nothing is judged; one item of evidence was filed when it came out. */
export const partnerships: DemoTheme = {
  key: 'partnerships-and-community-engagement',
  lead: null,
  score: null,
  scoreReason: '',
  scoreClassification: internal,
  narrative: '',
  narrativeClassification: internal,
  judgements: {},
  links: [
    supports(
      'partnerships-and-community-engagement/early-involvement',
      'consultation-standard',
      'Consultations now last six weeks or more and none begins in August.',
    ),
  ],
  citations: [],
};
