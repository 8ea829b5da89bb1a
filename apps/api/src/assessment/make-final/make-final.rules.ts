import type { Gap } from '@best-value/model';
import { type Reason, verdict, type Verdict } from '../../work/refusals.js';
import type { AssessmentState } from '../assessment-state.js';

/** Final means nothing in it would embarrass the council: every theme scored with a reason, no placeholder left. All reasons at once. */
export function mayMakeFinal(state: AssessmentState, found: readonly Gap[]): Verdict {
  if (state === 'final') return verdict([{ code: 'final', message: 'The assessment is final already.' }]);
  return verdict(found.filter((gap) => gap.blocksFinal).map(toReason));
}

function toReason(gap: Gap): Reason {
  return {
    code: gap.kind,
    message: gap.message,
    ...('themeKey' in gap && gap.themeKey !== undefined ? { themeKey: gap.themeKey } : {}),
    ...('criterionKey' in gap && gap.criterionKey !== undefined ? { criterionKey: gap.criterionKey } : {}),
    ...('where' in gap ? { field: gap.where } : {}),
  };
}
