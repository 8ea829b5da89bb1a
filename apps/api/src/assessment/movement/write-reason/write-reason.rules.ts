import { findPlaceholder } from '@best-value/model';
import type { Classification } from '../../../classification/classification.js';
import { type Reason, type Verdict, verdict } from '../../../work/refusals.js';

/** What the rule looks at of a follow-on action. */
export interface ActionToName {
  id: string;
  title: string;
  themeKey: string;
  classification: Classification;
}

/** A reason as it was sent. */
interface Sent {
  text: string;
  followOnActionIds: readonly string[];
}

/**
 * Whether a reason may be saved like this. It is printed for everybody, so it names public follow-on actions of its own theme alone, and
 * promises nothing that is still to be written. An empty one takes back what was said; where nothing was, there is nothing to take back.
 * @param found those of the follow-on actions that are there in the year
 * @param before the text that stands; empty when none does
 */
export function mayBeSaid(
  { text, followOnActionIds: asked }: Sent,
  themeKey: string,
  found: readonly ActionToName[],
  before: string,
): Verdict {
  const because: Reason[] = [];
  const placeholder = findPlaceholder(text);
  if (placeholder !== null)
    because.push({ code: 'placeholder', field: 'text', message: `“${placeholder}” is still to be filled in` });
  const takesBack = text.trim() === '' && asked.length === 0 && before !== '';
  // Dots and dashes say nothing either.
  if (!/[\p{L}\p{N}]/u.test(text) && !takesBack)
    because.push({ code: 'reason-empty', field: 'text', message: 'Say why the score moved' });
  const field = 'followOnActionIds';
  const ofTheme = found.filter((action) => action.themeKey === themeKey);
  if (asked.some((id) => !ofTheme.some((action) => action.id === id)))
    because.push({ code: 'unknown-action', field, message: 'Choose follow-on actions of this theme and year' });
  for (const { id, title, classification } of ofTheme)
    if (classification.level !== 'public')
      because.push({
        code: 'not-public',
        field,
        followOnActionId: id,
        message: `“${title}” is not public, and the reason is printed for everybody. Take it out, or name it without its title`,
      });
  return verdict(because);
}
