/** Where an assessment stands. `final` is locked for everyone until it is reopened with a reason. */
export type AssessmentState = 'drafting' | 'final';
