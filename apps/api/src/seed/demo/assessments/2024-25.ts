import type { DemoAssessment } from '../demo-types.js';
import { followOnActions2024 } from '../follow-on-actions/2024-25.js';
import { continuousImprovement } from './2024-25/continuous-improvement.js';
import { culture } from './2024-25/culture.js';
import { governance } from './2024-25/governance.js';
import { leadership } from './2024-25/leadership.js';
import { partnerships } from './2024-25/partnerships.js';
import { serviceDelivery } from './2024-25/service-delivery.js';
import { useOfResources } from './2024-25/use-of-resources.js';

export const assessment2024: DemoAssessment = {
  year: '2024/25',
  modelId: '2024-05-statutory',
  lead: 'policy-manager',
  state: 'final',
  dates: { draftDue: '2025-04-09', reviewDue: '2025-04-16', councilMeeting: '2025-04-29' },
  themes: [continuousImprovement, leadership, governance, culture, useOfResources, serviceDelivery, partnerships],
  followOnActions: followOnActions2024,
};
