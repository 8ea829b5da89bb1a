import type { ModelDocument } from './model.js';
import type { ModelProblem } from './validate/problem.js';
import { validateModel } from './validate/validate-model.js';

/** A document that is not a model, with every reason. */
export class NotAModel extends Error {
  override readonly name = 'NotAModel';

  constructor(readonly problems: ModelProblem[]) {
    const lines = problems.map(
      ({ path, actual, expected, rule }) => `${path}: ${actual}; expected ${expected} (${rule})`,
    );
    super(`This is not a model document.\n${lines.join('\n')}`);
  }
}

/**
 * A document of unknown origin as a model: the way in for anything parsed from JSON.
 * @throws NotAModel with every problem that validateModel() finds.
 */
export function readModel(document: unknown): ModelDocument {
  const problems = validateModel(document);
  if (problems.length > 0) throw new NotAModel(problems);
  return document as ModelDocument;
}
