import type { DemoAssessment } from '../demo-types.js';
import { followOnActions2025 } from '../follow-on-actions/2025-26.js';
import { continuousImprovement } from './2025-26/continuous-improvement.js';
import { culture } from './2025-26/culture.js';
import { governance } from './2025-26/governance.js';
import { leadership } from './2025-26/leadership.js';
import { partnerships } from './2025-26/partnerships.js';
import { serviceDelivery } from './2025-26/service-delivery.js';
import { useOfResources } from './2025-26/use-of-resources.js';

export const assessment2025: DemoAssessment = {
  year: '2025/26',
  modelId: '2024-05-statutory',
  lead: 'policy-manager',
  state: 'final',
  dates: { draftDue: '2026-04-15', reviewDue: '2026-04-17', councilMeeting: '2026-04-28' },
  themes: [continuousImprovement, leadership, governance, culture, useOfResources, serviceDelivery, partnerships],
  followOnActions: followOnActions2025,
};
