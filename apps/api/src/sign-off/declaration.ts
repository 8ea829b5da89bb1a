import type { ModelDocument } from '@best-value/model';
import { englishList } from '../report/appendix/english.js';

/** What somebody themselves did to a year. */
export interface OwnPart {
  /** They lead it as a whole. */
  readonly leadsYear: boolean;
  /** Themes that they led or edited. */
  readonly themeKeys: readonly string[];
}

/**
 * What somebody declares who signs what they themselves led or edited; it is printed beside their signature.
 * @returns null for whoever had no part in it
 */
export function declarationOf({ leadsYear, themeKeys }: OwnPart, { themes }: ModelDocument): string | null {
  const named = themes.filter(({ key }) => themeKeys.includes(key)).map(({ title }) => title);
  const part = [
    ...(leadsYear ? ['led the work on this assessment'] : []),
    ...(named.length === 0
      ? []
      : [`led or edited the ${named.length === 1 ? 'theme' : 'themes'} ${englishList(named)}`]),
  ];
  if (part.length === 0) return null;
  return `I ${englishList(part)}. I have signed in my post all the same, and say so here that readers can judge it.`;
}
