import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form, required, submit } from '@angular/forms/signals';
import { describe, expect, it } from '@jest/globals';
import { ApiError } from '../api/problem';
import { Submission } from './submission';

interface Answers {
  title: string;
  status: string;
}

/** A form with one rule of its own; `server` answers each try. */
function openForm(start: Answers, server: (answers: Answers) => Promise<void>) {
  const submission = new Submission<Answers>();
  const tree = TestBed.runInInjectionContext(() =>
    form(signal(start), (path) => required(path.title, { message: 'Enter a title' }), {
      submission: submission.options(server),
    }),
  );
  return { submission, tree };
}

const needsEvidence = new ApiError(409, {
  title: 'Not yet',
  status: 409,
  because: [{ code: 'complete-needs-evidence', field: 'status', message: 'Attach evidence first' }],
});

describe('sending a form', () => {
  it('sends nothing while the form itself sees a problem, and lists it', async () => {
    const sent: Answers[] = [];
    const { submission, tree } = openForm(
      { title: '', status: 'complete' },
      async (answers) => void sent.push(answers),
    );
    await submit(tree);
    expect(submission.problems().map(({ message }) => message)).toEqual(['Enter a title']);
    expect(sent).toEqual([]);
  });

  it('shows a refusal at its field and in the summary', async () => {
    const { submission, tree } = openForm({ title: 'A', status: 'complete' }, () => Promise.reject(needsEvidence));
    await submit(tree);
    expect(submission.problems().map(({ message }) => message)).toEqual(['Attach evidence first']);
    expect(
      tree
        .status()
        .errors()
        .map(({ message }) => message),
    ).toEqual(['Attach evidence first']);
    expect(submission.busy()).toBe(false);
  });

  it('can be sent again unchanged after a refusal', async () => {
    const answers = [needsEvidence, null];
    const { submission, tree } = openForm({ title: 'A', status: 'complete' }, async () => {
      const refusal = answers.shift();
      if (refusal) throw refusal;
    });
    await submit(tree);
    await submit(tree);
    expect(answers).toEqual([]);
    expect(submission.problems()).toEqual([]);
  });
});
