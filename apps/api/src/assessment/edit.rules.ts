import { type Verdict, verdict } from '../work/refusals.js';
import { stageWords, stateWords } from './ladder/state-words.js';
import type { AssessmentState, ThemeStage } from './ladder/states.js';

/** An assessment is edited while it is drafted. From then on people read, approve and sign what stands there. */
export function mayEdit(assessment: { state: AssessmentState; year: string }): Verdict {
  const { state, year } = assessment;
  if (state === 'drafting') return verdict([]);
  const way =
    state === 'sealed'
      ? 'The lead officer can open a revision of it with a reason.'
      : 'It can be sent back to drafting with a reason.';
  return verdict([
    { code: 'locked', message: `The ${year} assessment ${stateWords[state]} and cannot be changed. ${way}` },
  ]);
}

/** A theme rests while its reviewer looks at it: they sample and score what stays as it is. */
export function mayEditTheme(themeKey: string, stage: ThemeStage): Verdict {
  if (stage === 'drafting') return verdict([]);
  const way = stage === 'reviewed' ? 'It can be opened again' : 'It can be taken back from review';
  return verdict([
    {
      code: 'theme-locked',
      themeKey,
      message: `This theme ${stageWords[stage]} and cannot be changed. ${way} with a reason.`,
    },
  ]);
}
