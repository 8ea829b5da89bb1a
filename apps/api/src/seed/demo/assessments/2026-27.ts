import type { DemoAssessment } from '../demo-types.js';
import { followOnActions2026 } from '../follow-on-actions/2026-27.js';
import { continuousImprovement } from './2026-27/continuous-improvement.js';
import { culture } from './2026-27/culture.js';
import { governance } from './2026-27/governance.js';
import { leadership } from './2026-27/leadership.js';
import { partnerships } from './2026-27/partnerships.js';
import { reviews2026 } from './2026-27/reviews.js';
import { serviceDelivery } from './2026-27/service-delivery.js';
import { useOfResources } from './2026-27/use-of-resources.js';

export const assessment2026: DemoAssessment = {
  year: '2026/27',
  modelId: '2024-05-statutory',
  lead: 'policy-manager',
  state: 'drafting',
  dates: { draftDue: '2027-02-12', reviewDue: '2027-03-12', councilMeeting: '2027-04-20' },
  themes: [continuousImprovement, leadership, governance, culture, useOfResources, serviceDelivery, partnerships],
  followOnActions: followOnActions2026,
  reviews: reviews2026,
};
