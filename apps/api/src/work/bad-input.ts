import { BadInput, type Verdict } from './refusals.js';

/** Throws `BadInput` with every reason at its field, unless the rule allows it. */
export function badInputUnless(...answers: readonly Verdict[]): void {
  const because = answers.flatMap((answer) => (answer.allowed ? [] : answer.because));
  if (because.length > 0) throw new BadInput(because.map(({ field, message }) => ({ field: field ?? '', message })));
}
