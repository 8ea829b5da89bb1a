import type { CheckMaterial } from '../material.js';
import type { Problem } from '../problem.js';

/** Public texts that speak by name of something that is left out. */
export function namesWithheld({ mentions }: CheckMaterial): Problem[] {
  return mentions.map(({ where, names, place }) => ({
    rule: 'names-withheld',
    severity: 'warns',
    where,
    message: `It names “${names}”, which is left out of the public documents. Check that naming it gives nothing away.`,
    ...place,
  }));
}
