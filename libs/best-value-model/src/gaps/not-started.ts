import type { CriterionRecord, ThemeRecord } from './gap.js';

/** What a theme says before anyone has begun with it. */
export const themeNotStarted: ThemeRecord = { score: null, reason: '', narrative: '', followOnActions: 0 };

/** What a criterion says before anyone has begun with it. */
export const criterionNotStarted: CriterionRecord = {
  judgement: null,
  reason: '',
  supports: 0,
  counters: 0,
  cites: false,
};
