import type { AssessmentState, ThemeStage } from './states.js';

/** What is going on with a year in each state, as a sentence about it continues: "The 2026/27 assessment …". */
export const stateWords: Record<AssessmentState, string> = {
  drafting: 'is being drafted',
  moderation: 'is being moderated',
  'leadership-review': 'is with senior leadership for review',
  'statutory-sign-off': 'is with the statutory officers for signature',
  sealed: 'is sealed',
};

/** As `stateWords`, of a theme. */
export const stageWords: Record<ThemeStage, string> = {
  drafting: 'is being drafted',
  'theme-review': 'is being reviewed',
  reviewed: 'has been reviewed',
};
