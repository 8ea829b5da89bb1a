import type { CriterionKind } from '@best-value/model';
import { type Verdict, verdict } from '../../work/refusals.js';
import type { Stance } from '../evidence-kind.js';

/**
 * Whether an item may stand in this way to a place. A characteristic is supported; an indicator, which is a sign of failure,
 * is countered; a theme as a whole may be either.
 */
export function mayStand(stance: Stance, place: CriterionKind | 'theme'): Verdict {
  if (place === 'characteristic' && stance === 'counters') {
    return verdict([
      {
        code: 'wrong-stance',
        field: 'stance',
        message: 'Evidence supports a characteristic; it counters only an indicator or the theme',
      },
    ]);
  }
  if (place === 'indicator' && stance === 'supports') {
    return verdict([
      {
        code: 'wrong-stance',
        field: 'stance',
        message: 'Evidence counters an indicator; it supports only a characteristic or the theme',
      },
    ]);
  }
  return verdict([]);
}
