import { signal } from '@angular/core';
import type { FieldTree, TreeValidationResult } from '@angular/forms/signals';
import { ApiError, sentenceOf } from '../api/problem';

/** The kind of error the server finds; all others are the form's own. */
const SERVER = 'server';

/** One line of the error summary at the top of a form. */
export interface FormProblem {
  message: string;
  /** Moves the focus to the answer that needs changing. */
  go?: () => void;
}

/**
 * The submit side of a signal form: validates, calls the server once, and turns its refusal into errors at the fields
 * and a list for the summary.
 */
export class Submission<T extends object> {
  private readonly running = signal(false);
  private readonly found = signal<FormProblem[]>([]);

  readonly busy = this.running.asReadonly();
  /** Set after each refused try; the summary takes the focus whenever it changes. */
  readonly problems = this.found.asReadonly();

  /**
   * Options for `form(model, schema, { submission })`.
   * @param send what the form does; what it throws becomes the form's errors
   */
  options(send: (value: T) => Promise<void>) {
    return {
      // What the server refused may be accepted now, unchanged: evidence was attached, somebody became administrator.
      // Only what the form itself can see keeps it from being sent.
      ignoreValidators: 'all' as const,
      action: async (form: FieldTree<T>): Promise<TreeValidationResult> => {
        const problems = summaryOf(form);
        if (problems.length) {
          this.found.set(problems);
          return undefined;
        }
        this.running.set(true);
        this.found.set([]);
        try {
          await send(form().value());
          return undefined;
        } catch (error) {
          return this.refused(form, error);
        } finally {
          this.running.set(false);
        }
      },
    };
  }

  private refused(form: FieldTree<T>, error: unknown): TreeValidationResult {
    const fields = error instanceof ApiError ? Object.entries(error.fields) : [];
    if (!fields.length) {
      const sentences = error instanceof ApiError ? error.sentences : [sentenceOf(error)];
      this.found.set(sentences.map((message) => ({ message })));
      return undefined;
    }
    const errors = fields.map(([path, message]) => ({ fieldTree: fieldAt(form, path), kind: SERVER, message }));
    this.found.set(errors.map(({ fieldTree, message }) => ({ message, go: () => fieldTree().focusBoundControl() })));
    return errors;
  }
}

function summaryOf<T>(form: FieldTree<T>): FormProblem[] {
  return form()
    .errorSummary()
    .filter((error) => error.kind !== SERVER)
    .map((error) => ({
      message: error.message ?? 'Check this answer',
      go: () => error.fieldTree().focusBoundControl(),
    }));
}

/** The field the server means: `dates.draftDue` walks down; an unknown name lands on the nearest field above. */
function fieldAt<T>(form: FieldTree<T>, path: string): FieldTree<unknown> {
  let field = form as unknown as FieldTree<unknown>;
  for (const part of path.split('.')) {
    const next = (field as unknown as Record<string, FieldTree<unknown> | undefined>)[part];
    if (!next) break;
    field = next;
  }
  return field;
}
