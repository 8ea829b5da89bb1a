import { ApiError, sentenceOf } from '../api/problem';
import type { FormProblem } from './submission';

/** A refusal as lines of the error summary, every reason one line. */
export function problemsOf(error: unknown): FormProblem[] {
  const sentences = error instanceof ApiError ? error.sentences : [sentenceOf(error)];
  return sentences.map((message) => ({ message }));
}
