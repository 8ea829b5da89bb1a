import { locatedCriteria } from '../validate/located.js';
import type { Criterion, CriterionKey, ModelDocument, ThemeKey } from '../model.js';

/** A criterion with where it stands in its model. */
export interface PlacedCriterion {
  criterion: Criterion;
  themeKey: ThemeKey;
  /** Counted from 0 over the whole model, theme by theme, characteristics before indicators. */
  place: number;
}

/** Every criterion of the model by its key, in the model's order. */
export function placedCriteria(model: ModelDocument): Map<CriterionKey, PlacedCriterion> {
  return new Map(
    locatedCriteria(model).map(({ criterion, theme }, place) => [
      criterion.key,
      { criterion, themeKey: theme.key, place },
    ]),
  );
}
