import type { CriterionKey } from './model.js';

/** What became of the criteria from one version to the next. A criterion that is not listed is unchanged. */
export interface Crosswalk {
  /** Id of the earlier model. */
  from: string;
  /** Id of the later model. */
  to: string;
  /** Criteria whose sentence differs, and why. */
  reworded: { key: CriterionKey; why: string }[];
}
