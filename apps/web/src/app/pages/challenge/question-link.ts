import type { AssessmentPlace } from '../../api/assessment-api';
import type { ChallengeQuestion } from '../../api/types';
import { gapAnchor } from '../assessment/gap-anchor';

/** Where a question is put right, for a router link. */
export interface QuestionLink {
  link: string[];
  fragment?: string;
  /** What the link says. */
  words: string;
}

type Place = Pick<ChallengeQuestion, 'key' | 'themeKey' | 'criterionKey' | 'evidenceId' | 'followOnActionId' | 'field'>;

/** The names that the forms give the fields which the questions are about. */
const formFields: Record<string, string> = {
  issuedOn: 'issuedOn',
  reviewBy: 'reviewBy',
  owner: 'ownerId',
  dueOn: 'dueOn',
};

/** The parts of a theme’s page, by their anchors. */
const ofTheme: Record<string, string> = {
  narrative: 'Go to the narrative',
  score: 'Go to the score',
  'evidence-of-theme': 'Go to the evidence for the whole theme',
  'follow-on-actions': 'Go to the follow-on actions',
};

/**
 * The very field that a question is about, or the nearest place that has one.
 * @param mayChange whether the person may change it: otherwise they are led to where it can be read
 */
export function questionLink(question: Place, { council, year }: AssessmentPlace, mayChange: boolean): QuestionLink {
  const home = ['/councils', council];
  const ofYear = [...home, 'assessments', year];
  const [kind, id, name = ''] = (question.field ?? '').split('/');
  const formField = formFields[name];
  const toForm = mayChange && formField !== undefined;
  if (kind === 'evidence' && id) {
    const link = [...home, 'evidence', id];
    if (toForm) return { link: [...link, 'edit'], fragment: formField, words: 'Change the evidence' };
    return { link, words: 'Go to the evidence' };
  }
  if (kind === 'follow-on-actions' && id) {
    const link = [...ofYear, 'follow-on-actions', id];
    if (toForm) return { link: [...link, 'edit'], fragment: formField, words: 'Change the follow-on action' };
    return { link, words: 'Go to the follow-on action' };
  }
  const { themeKey, criterionKey, field } = question;
  if (!themeKey) return { link: ofYear, words: 'Go to the year' };
  const link = [...ofYear, 'themes', themeKey];
  const fragment =
    kind === 'evidence-links' && !criterionKey
      ? 'evidence-of-theme'
      : gapAnchor({ kind: question.key, criterionKey, where: field });
  return {
    link,
    fragment,
    words: criterionKey ? 'Go to the criterion' : (ofTheme[fragment ?? ''] ?? 'Go to the theme'),
  };
}
