import type { HistoryEntry } from '../../api/types';
import { yearInAddress } from '../../format/year';

/** Where something in the trail can be seen, for a router link. */
export interface ObjectLink {
  link: string[];
  fragment?: string;
}

/**
 * The page of the object of an entry, or null when it has none.
 * @param council the council's slug
 * @param years the council's years ("2026/27") by the ids of their assessments
 * @param year the year the history is read for, when it is one year's: follow-on actions do not name theirs
 */
export function objectLink(
  entry: Pick<HistoryEntry, 'objectType' | 'objectId' | 'before' | 'after'>,
  council: string,
  years: ReadonlyMap<string, string>,
  year?: string,
): ObjectLink | null {
  const home = ['/councils', council];
  const [assessmentId = '', themeKey, slug] = entry.objectId.split('/');
  const of = years.get(assessmentId);
  switch (entry.objectType) {
    case 'evidence':
      return { link: [...home, 'evidence', entry.objectId] };
    case 'evidence-link': {
      const item = entry.after?.['evidenceId'] ?? entry.before?.['evidenceId'];
      return typeof item === 'string' ? { link: [...home, 'evidence', item] } : null;
    }
    case 'person':
      return { link: [...home, 'people'] };
    case 'council':
      return { link: [...home, 'settings'] };
    case 'follow-on-action':
      return year ? { link: [...home, 'assessments', yearInAddress(year), 'follow-on-actions', entry.objectId] } : null;
    case 'assessment':
      return of ? { link: [...home, 'assessments', yearInAddress(of)] } : null;
    case 'theme':
    case 'criterion': {
      if (!of || !themeKey) return null;
      const link = [...home, 'assessments', yearInAddress(of), 'themes', themeKey];
      return slug ? { link, fragment: `${themeKey}-${slug}` } : { link };
    }
    default:
      return null;
  }
}
