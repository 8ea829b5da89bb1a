import { BadInput, reasonsOf, type Verdict } from './refusals.js';

/** Throws `BadInput` with every reason at its field, unless the rule allows it. */
export function badInputUnless(...answers: readonly Verdict[]): void {
  const because = reasonsOf(answers);
  if (because.length > 0) throw new BadInput(because.map(({ field, message }) => ({ field: field ?? '', message })));
}
