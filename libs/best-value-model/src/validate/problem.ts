import type { ModelDocument } from '../model.js';

/** One thing wrong with a model document, written for the person who has to mend it. */
export interface ModelProblem {
  /** Where, as a JSON Pointer (RFC 6901): `/themes/0/indicators/2/key`. The whole document is ''. */
  path: string;
  /** What is there. */
  actual: string;
  /** What should be there instead. */
  expected: string;
  /** How to mend it. */
  tip: string;
  /** Which rule found it: the name of its file in `validate/`. */
  rule: string;
}

/** A rule about a document that already has the right shape. It reports everything it finds. */
export interface ModelRule {
  name: string;
  check(model: ModelDocument): Omit<ModelProblem, 'rule'>[];
}

/** A value as a problem shows it: JSON, cut short when long. */
export function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}
