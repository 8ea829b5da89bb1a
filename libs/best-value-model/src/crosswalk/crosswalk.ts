import type { CriterionKey } from '../model.js';

/**
 * What became of criteria from one version to the next. `unchanged`, `reworded` and `moved` join one to one (`moved`: to another
 * theme or kind), `split` one to several, `merged` several to one, `new` nothing to one, `withdrawn` one to nothing.
 */
export type RelationKind = 'unchanged' | 'reworded' | 'moved' | 'split' | 'merged' | 'new' | 'withdrawn';

/** How OSCAL says that what one set asks bears on what another asks. */
export type OscalRelationship =
  'equal-to' | 'equivalent-to' | 'subset-of' | 'superset-of' | 'intersects-with' | 'no-relationship';

export interface Relation {
  relation: RelationKind;
  /** Keys in the earlier version, in its order; none when the criterion is new. */
  from: CriterionKey[];
  /** Keys in the later version, in its order; none when the criterion was withdrawn. */
  to: CriterionKey[];
  /** Why whoever decided it holds it to be so. */
  why: string;
  /** Only where it is not what the kind of relation means by itself. */
  oscal?: OscalRelationship;
}

/** What became of the criteria from one version to the next. A key that both have and no relation names is unchanged. */
export interface Crosswalk {
  /** Id of the earlier model. */
  from: string;
  /** Id of the later model. */
  to: string;
  relations: Relation[];
}
