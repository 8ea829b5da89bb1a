import type { AssessmentPlace } from '../../api/assessment-api';
import type { PackProblem } from '../../api/types';
import { questionLink } from '../challenge/question-link';

/** Where a problem is put right, for a router link. */
export interface ProblemLink {
  link: string[];
  fragment?: string;
}

/** What the person may do about it; otherwise they are led to where it can be read. */
export interface ProblemRights {
  meetings: boolean;
  posts: boolean;
}

type Place = Pick<PackProblem, 'rule' | 'themeKey' | 'criterionKey' | 'evidenceId' | 'followOnActionId' | 'field'>;

/** The very field that a problem is about, or the nearest place that has one; null when it is nowhere in particular. */
export function problemLink(problem: Place, place: AssessmentPlace, may: ProblemRights): ProblemLink | null {
  const { themeKey, evidenceId, followOnActionId, field } = problem;
  const [kind, id, name] = (field ?? '').split('/');
  const home = ['/councils', place.council];
  const ofYear = [...home, 'assessments', place.year];
  switch (kind) {
    case 'sign-off':
      return { link: [...ofYear, 'sign-off'], ...(id ? { fragment: `post-${id}` } : {}) };
    case 'posts':
      return { link: may.posts && id ? [...home, 'posts', id] : [...home, 'posts'] };
    case 'covering':
      return { link: [...ofYear, 'covering-reports', id ?? ''], ...(name ? { fragment: name } : {}) };
    case 'meetings':
      if (may.meetings && id) return { link: [...ofYear, 'meetings', id, 'edit'], fragment: 'heldOn' };
      return { link: [...ofYear, 'meetings'], fragment: `meeting-${id}` };
  }
  if (name === 'movement-reason') return { link: [...home, 'movement'], fragment: `reason-${place.year}-${themeKey}` };
  if (problem.rule === 'already-published') return { link: [...ofYear, 'report'], fragment: 'members-page' };
  if (!themeKey && !evidenceId && !followOnActionId) return null;
  const { link, fragment } = questionLink({ ...problem, key: problem.rule }, place, true);
  return { link, ...(fragment ? { fragment } : {}) };
}
