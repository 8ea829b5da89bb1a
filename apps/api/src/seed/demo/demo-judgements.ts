import { open } from './demo-classifications.js';
import type { DemoClassification, DemoJudgement } from './demo-types.js';

/** Makes the word for one judgement key of the shipped models, so that theme files read as prose. */
function judged(judgement: string) {
  return (reason: string, classification: DemoClassification = open): DemoJudgement => ({
    judgement,
    reason,
    classification,
  });
}

export const met = judged('met');
export const partlyMet = judged('partly-met');
export const notMet = judged('not-met');
export const absent = judged('absent');
export const someSigns = judged('some-signs');
export const present = judged('present');
export const notApplicable = judged('not-applicable');
