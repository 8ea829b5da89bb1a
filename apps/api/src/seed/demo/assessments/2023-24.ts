import type { DemoAssessment } from '../demo-types.js';
import { followOnActions2023 } from '../follow-on-actions/2023-24.js';
import { continuousImprovement } from './2023-24/continuous-improvement.js';
import { culture } from './2023-24/culture.js';
import { governance } from './2023-24/governance.js';
import { leadership } from './2023-24/leadership.js';
import { partnerships } from './2023-24/partnerships.js';
import { serviceDelivery } from './2023-24/service-delivery.js';
import { useOfResources } from './2023-24/use-of-resources.js';

export const assessment2023: DemoAssessment = {
  year: '2023/24',
  modelId: '2023-07-consultation-draft',
  lead: 'policy-manager',
  state: 'final',
  dates: { draftDue: '2024-04-11', reviewDue: '2024-04-12', councilMeeting: '2024-04-23' },
  themes: [continuousImprovement, leadership, governance, culture, useOfResources, serviceDelivery, partnerships],
  followOnActions: followOnActions2023,
};
