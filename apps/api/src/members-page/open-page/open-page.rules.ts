import { type Verdict, verdict } from '../../work/refusals.js';

/** Only what is sealed is published: nothing else stays as it was approved and signed. */
export function mayOpenPage(newestEdition: number | null): Verdict {
  return verdict(
    newestEdition === null
      ? [
          {
            code: 'wrong-state',
            message: 'Nothing of this year is sealed yet. Only a sealed assessment can be opened to everybody.',
          },
        ]
      : [],
  );
}
