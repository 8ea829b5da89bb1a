import type { AssessmentPlace } from '../../api/assessment-api';
import type { AssessmentView, EvidenceLinkView, ThemeView } from '../../api/types';

/** What the parts of the theme page need to know of the whole. */
export interface ThemeContext {
  place: AssessmentPlace;
  assessment: AssessmentView;
  theme: ThemeView;
  /** The year is open and the person may judge. */
  mayJudge: boolean;
  /** The year is open and the person may link evidence. */
  mayLink: boolean;
}

/** The id of a criterion on the page, also the fragment of links to it. */
export function anchorOf(criterionKey: string): string {
  return criterionKey.replaceAll('/', '-');
}

/** "supports" or "counters" with what it is said of. */
export function stanceInWords(stance: EvidenceLinkView['stance']): string {
  return stance === 'supports' ? 'Supports' : 'Counters';
}

/** Every criterion of the assessment with its words, to name deciding and cited ones. */
export function criterionTexts(assessment: AssessmentView): Map<string, string> {
  return new Map(
    assessment.themes.flatMap((theme) => theme.criteria.map((criterion) => [criterion.key, criterion.text])),
  );
}
