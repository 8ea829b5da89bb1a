import type { Criterion, CriterionKind, ModelDocument, Theme } from '../model.js';

/** A criterion with the list it stands in and its JSON Pointer. */
export interface LocatedCriterion {
  criterion: Criterion;
  theme: Theme;
  /** The kind of the list it stands in, which its own `kind` must repeat. */
  list: CriterionKind;
  path: string;
}

/** Every criterion of the model, theme by theme. */
export function locatedCriteria(model: ModelDocument): LocatedCriterion[] {
  return model.themes.flatMap((theme, t) => [
    ...theme.characteristics.map((criterion, c): LocatedCriterion => {
      return { criterion, theme, list: 'characteristic', path: `/themes/${t}/characteristics/${c}` };
    }),
    ...theme.indicators.map((criterion, i): LocatedCriterion => {
      return { criterion, theme, list: 'indicator', path: `/themes/${t}/indicators/${i}` };
    }),
  ]);
}

/** Values that an earlier one in the list already had, with their paths. */
export function repeated(
  values: readonly { path: string; value: string | number }[],
): { path: string; value: string | number }[] {
  const seen = new Set<string | number>();
  return values.filter(({ value }) => seen.size === seen.add(value).size);
}
