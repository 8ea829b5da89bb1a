/** Where an assessment stands. It can be edited while it is drafted and is locked from there on. */
export const assessmentStates = [
  'drafting',
  'moderation',
  'leadership-review',
  'statutory-sign-off',
  'sealed',
] as const;
export type AssessmentState = (typeof assessmentStates)[number];

/** Where a theme stands while its assessment is drafted. On the short ladder every theme stays in drafting. */
export const themeStages = ['drafting', 'theme-review', 'reviewed'] as const;
export type ThemeStage = (typeof themeStages)[number];

/**
 * The way a council's years go. Short: lead, senior leadership, statutory officers. Full: each theme has an independent
 * reviewer before that, and all themes are moderated together.
 */
export const ladders = ['short', 'full'] as const;
export type Ladder = (typeof ladders)[number];
