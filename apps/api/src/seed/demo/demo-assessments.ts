import { assessment2023 } from './assessments/2023-24.js';
import { assessment2024 } from './assessments/2024-25.js';
import { assessment2025 } from './assessments/2025-26.js';
import { assessment2026 } from './assessments/2026-27.js';
import type { DemoAssessment } from './demo-types.js';

/** Marlbrook's years, oldest first: three finished, one under way. */
export const demoAssessments: readonly DemoAssessment[] = [
  assessment2023,
  assessment2024,
  assessment2025,
  assessment2026,
];
