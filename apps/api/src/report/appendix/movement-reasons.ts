import type { ThemeMovement } from '@best-value/model';
import { changeMarks } from './change-marks.js';
import type { FollowOnActionEntry, Movement, MovementReason } from './document.js';
import type { Material } from './material.js';
import { paragraphsOf } from './paragraphs.js';
import type { References } from './references.js';

/** Why scores moved, as the council says it, in the order of the themes. */
export function movementReasons(
  moved: readonly ThemeMovement[],
  { movement }: Material,
  refs: References,
  items: readonly FollowOnActionEntry[],
): Movement['reasons'] {
  const titles = new Map(items.map(({ reference, title }) => [reference, title]));
  return {
    title: 'Why scores moved',
    description: 'Each theme whose change the council explains, with the follow-on actions that led to it.',
    rows: moved.flatMap(({ themeKey, change }): MovementReason[] => {
      const said = movement?.reasons.find((reason) => reason.themeKey === themeKey);
      const text = paragraphsOf(said?.text ?? '');
      if (!said || text.length === 0) return [];
      const { section = 0, title = '' } = refs.themes.get(themeKey) ?? {};
      const followOnActions = said.followOnActionIds.flatMap((id) => {
        const reference = refs.followOnActions.get(id);
        return reference === undefined ? [] : [{ reference, title: titles.get(reference) ?? '' }];
      });
      return [{ themeKey, number: section, title, change: changeMarks[change], text, followOnActions }];
    }),
  };
}
