import { dayInWords } from '../../../meeting/meeting-words.js';
import type { CheckMaterial } from '../material.js';
import type { Problem } from '../problem.js';

/** A page that is gone, as its site says so. */
const gone = new Set([404, 410]);

/** Links that did not lead anywhere when they were last tried. Those that nobody has tried are not spoken of. */
export function deadLinks({ links }: CheckMaterial): Problem[] {
  return links.flatMap(({ address, status, problem, on, where, place }): Problem[] => {
    const base = { rule: 'dead-link', where, ...place } as const;
    const tried = `when it was tried on ${dayInWords(on)}`;
    if (status !== null && gone.has(status))
      return [{ ...base, severity: 'stops', message: `${address} was not there ${tried} (answer ${status}).` }];
    if (status !== null && status < 400) return [];
    const because = problem ?? `The site answered ${status}.`;
    return [{ ...base, severity: 'warns', message: `${address} could not be opened ${tried}. ${because}` }];
  });
}
