import type { Gap } from './gap.js';
import { findPlaceholder } from './find-placeholder.js';

/** The gap that a placeholder in a text makes, or nothing. `name` is how a sentence speaks of the text. */
export function placeholderIn(
  text: string,
  name: string,
  place: { where: string; themeKey?: string; criterionKey?: string },
): Gap[] {
  const found = findPlaceholder(text);
  if (found === null) return [];
  return [{ kind: 'placeholder', ...place, found, message: `“${found}” is still in ${name}.`, blocksFinal: true }];
}
