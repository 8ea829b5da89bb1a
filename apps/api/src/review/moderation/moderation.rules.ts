import { findPlaceholder } from '@best-value/model';
import { stateWords } from '../../assessment/ladder/state-words.js';
import type { AssessmentState, Ladder } from '../../assessment/ladder/states.js';
import type { Permission } from '../../council/roles.js';
import { type Reason, verdict, type Verdict } from '../../work/refusals.js';

/** Whether somebody may write a consistency note: the moderator, while the themes are moderated. */
export function mayWriteNote(
  { year, state, ladder }: { year: string; state: AssessmentState; ladder: Ladder },
  { permissions }: { permissions: ReadonlySet<Permission> },
): Verdict {
  const because: Reason[] = [];
  if (!permissions.has('assessment:moderate'))
    because.push({ code: 'not-theirs', message: 'Only the moderator writes consistency notes.' });
  if (ladder === 'short')
    because.push({
      code: 'no-moderation',
      message: `The ${year} assessment goes the short way, which has no moderation.`,
    });
  else if (state !== 'moderation')
    because.push({
      code: 'wrong-state',
      message: `The ${year} assessment ${stateWords[state]}. Notes are written while it is moderated.`,
    });
  return verdict(because);
}

/** How many steps of the scale two scores are apart; null when one of them is missing or of another scale. */
export function stepsApart(
  scale: readonly { key: string; rank: number }[],
  one: string | null,
  other: string | null,
): number | null {
  const order = scale.toSorted((a, b) => a.rank - b.rank).map(({ key }) => key);
  const [first, second] = [order.indexOf(one ?? ''), order.indexOf(other ?? '')];
  return first < 0 || second < 0 ? null : Math.abs(first - second);
}

/** Whether a note says something, and about a theme that there is. */
export function isNote(note: string, themeKey: string | null, themes: readonly { key: string }[]): Verdict {
  const because: Reason[] = [];
  const placeholder = findPlaceholder(note);
  if (!/[\p{L}\p{N}]/u.test(note)) because.push({ code: 'empty', field: 'note', message: 'Write the note in words' });
  else if (placeholder !== null)
    because.push({
      code: 'placeholder',
      field: 'note',
      message: `“${placeholder}” is still to be filled in. Finish the note`,
    });
  if (themeKey !== null && !themes.some(({ key }) => key === themeKey))
    because.push({ code: 'unknown-theme', field: 'themeKey', message: 'Choose a theme of this assessment' });
  return verdict(because);
}
