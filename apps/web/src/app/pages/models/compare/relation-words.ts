import type { CriterionDifference, ThemeDifference } from '../../../api/types';

export type Relation = CriterionDifference['relation'];

/** A kind of relation as it is shown: never by colour alone. */
export interface RelationWords {
  word: string;
  symbol: string;
  tag: string;
}

const words: Readonly<Record<Relation, RelationWords>> = {
  unchanged: { word: 'Unchanged', symbol: '=', tag: 'govuk-tag--grey' },
  reworded: { word: 'Reworded', symbol: '~', tag: 'govuk-tag--yellow' },
  moved: { word: 'Moved', symbol: '→', tag: 'govuk-tag--light-blue' },
  split: { word: 'Split', symbol: '<', tag: 'govuk-tag--purple' },
  merged: { word: 'Merged', symbol: '>', tag: 'govuk-tag--purple' },
  new: { word: 'New', symbol: '+', tag: 'govuk-tag--green' },
  withdrawn: { word: 'Withdrawn', symbol: '−', tag: 'govuk-tag--red' },
};

export const relationWords = (relation: Relation): RelationWords => words[relation];

/** What the filter of a comparison can show; the first is what it shows by itself. */
export const showChoices = [
  { value: 'changed', label: 'Only what changed' },
  { value: 'all', label: 'Everything' },
  ...Object.entries(words).map(([value, { word }]) => ({ value, label: word })),
];

/** The themes and items that a filter leaves. @param show as in showChoices; @param theme empty for all */
export function narrowed(themes: readonly ThemeDifference[], show: string, theme: string): ThemeDifference[] {
  const wanted = ({ relation }: CriterionDifference): boolean =>
    show === 'all' || (show === 'changed' ? relation !== 'unchanged' : relation === show);
  return themes
    .filter(({ themeKey }) => theme === '' || themeKey === theme)
    .map((one) => ({ ...one, items: one.items.filter(wanted) }));
}

/** Sentences as one text, a line each. */
export function together(criteria: readonly { text: string }[]): string {
  return criteria.map(({ text }) => text).join('\n');
}
