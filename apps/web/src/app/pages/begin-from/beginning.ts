import type { AssessmentSummary, AssessmentView } from '../../api/types';

type Year = Pick<AssessmentView, 'year' | 'state' | 'carriedFrom' | 'themes'>;

/** Whether nothing stands in a year that a person of this role can see. The service has the last word. */
export function isEmpty({ themes }: Pick<AssessmentView, 'themes'>): boolean {
  return themes.every(
    ({ narrative, narrativeWithheld, evidence, followOnActions, criteria }) =>
      narrative === '' &&
      !narrativeWithheld &&
      evidence.length === 0 &&
      followOnActions === 0 &&
      criteria.every(
        (one) => one.judgement === null && one.reason === '' && !one.withheld && one.evidence.length === 0,
      ),
  );
}

/** Why a year cannot begin from an earlier one any more; null when it can. */
export function whyNot({ year, state, carriedFrom, themes }: Year): string | null {
  if (carriedFrom !== null) return `${year} was begun from ${carriedFrom} already.`;
  if (state !== 'drafting') return `${year} is no longer being drafted.`;
  if (!isEmpty({ themes }))
    return `${year} is no longer empty: people have worked in it. Only an empty year can begin from an earlier one.`;
  return null;
}

/** The years before one, the latest first. @param year `2027/28` */
export function yearsBefore(years: readonly Pick<AssessmentSummary, 'year'>[], year: string): string[] {
  return years
    .map((one) => one.year)
    .filter((one) => one < year)
    .toSorted((one, other) => other.localeCompare(one));
}
