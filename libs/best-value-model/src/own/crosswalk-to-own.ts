import type { Crosswalk } from '../crosswalk/crosswalk.js';
import { criteriaOf } from '../criteria.js';
import type { ModelDocument } from '../model.js';

/** How a version of a council's own stands to the one it was built on: every criterion of the base is unchanged under its key, the others are new. */
export function crosswalkToOwn(base: ModelDocument, own: ModelDocument): Crosswalk {
  const before = new Set(base.themes.flatMap(criteriaOf).map(({ key }) => key));
  const added = own.themes.flatMap(criteriaOf).filter(({ key }) => !before.has(key));
  return {
    from: base.id,
    to: own.id,
    relations: added.map(({ key }) => ({
      relation: 'new',
      from: [],
      to: [key],
      why: 'The council added it to its own version.',
    })),
  };
}
