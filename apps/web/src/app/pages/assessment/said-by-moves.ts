import type { AssessmentView } from '../../api/types';
import { moveWords } from './move-words';

/** The sentences that the list of the next step shows this person. Whoever may not take it sees no such list. */
export function saidByMoves({ moves }: Pick<AssessmentView, 'moves'>): ReadonlySet<string> {
  const shown = moves.filter(
    ({ move, allowed, because }) => moveWords[move] && !allowed && !because.some(({ code }) => code === 'not-theirs'),
  );
  return new Set(shown.flatMap(({ because }) => because.map(({ message }) => message)));
}
