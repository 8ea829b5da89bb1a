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
 */
export function objectLink(
  entry: Pick<HistoryEntry, 'objectType' | 'objectId' | 'year' | 'before' | 'after'>,
  council: string,
): ObjectLink | null {
  const home = ['/councils', council];
  const ofYear = entry.year && [...home, 'assessments', yearInAddress(entry.year)];
  const [, themeKey, slug] = entry.objectId.split('/');
  switch (entry.objectType) {
    case 'evidence':
      return { link: [...home, 'evidence', entry.objectId] };
    case 'evidence-link': {
      const item = entry.after?.['evidenceId'] ?? entry.before?.['evidenceId'];
      return typeof item === 'string' ? { link: [...home, 'evidence', item] } : null;
    }
    case 'person':
      return { link: [...home, 'people'] };
    case 'statutory-post':
      return { link: [...home, 'posts'] };
    case 'council':
      return { link: [...home, 'settings'] };
    case 'follow-on-action':
      return ofYear ? { link: [...ofYear, 'follow-on-actions', entry.objectId] } : null;
    case 'meeting':
      return ofYear ? { link: [...ofYear, 'meetings'] } : null;
    case 'covering-report':
      return ofYear ? { link: [...ofYear, 'covering-reports'] } : null;
    case 'covering-field': {
      const [report = '', field] = entry.objectId.split('/');
      return ofYear && field ? { link: [...ofYear, 'covering-reports', report], fragment: field } : null;
    }
    case 'model':
      return { link: [...home, 'models', entry.objectId] };
    case 'crosswalk': {
      const [from = '', to = ''] = entry.objectId.split('/');
      return { link: [...home, 'models', from, 'relate', to] };
    }
    case 'report-form':
      return { link: [...home, 'report-forms'] };
    case 'coded-list':
      return { link: [...home, 'coded-lists'] };
    case 'challenge-answer':
      return ofYear ? { link: [...ofYear, 'challenge'] } : null;
    case 'carried-item':
      return ofYear ? { link: [...ofYear, 'carried-forward'] } : null;
    case 'assessment':
      return ofYear ? { link: ofYear } : null;
    case 'theme':
    case 'criterion': {
      if (!ofYear || !themeKey) return null;
      const link = [...ofYear, 'themes', themeKey];
      return slug ? { link, fragment: `${themeKey}-${slug}` } : { link };
    }
    default:
      return null;
  }
}
