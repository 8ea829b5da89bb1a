import type { CheckMaterial } from '../material.js';
import type { Problem } from '../problem.js';

/** An earlier edition of the year is with the public already: whoever publishes this one should say what takes the place of what. */
export function alreadyPublished({ edition, published, packed }: CheckMaterial): Problem[] {
  const problem = (where: string, message: string): Problem => ({
    rule: 'already-published',
    severity: 'warns',
    where,
    message,
  });
  const latest = Math.max(0, ...packed.filter((one) => one < edition));
  return [
    ...(published !== null && published < edition
      ? [
          problem(
            'Members’ page',
            `Everybody can read edition ${published} of this year there. It stays until edition ${edition} is sealed, which then takes its place: say so in the covering report.`,
          ),
        ]
      : []),
    ...(latest > 0
      ? [
          problem(
            'Report pack',
            `A public pack of sealed edition ${latest} was made and may have been published. This is edition ${edition}.`,
          ),
        ]
      : []),
  ];
}
