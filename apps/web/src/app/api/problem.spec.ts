import { describe, expect, it } from '@jest/globals';
import { noAnswer, sentenceOf, toApiError } from './problem';

describe('problem answers', () => {
  it('maps refused fields to their first message', () => {
    const error = toApiError(
      400,
      {
        title: 'Some answers need changing',
        errors: [
          { field: 'title', message: 'Enter a title' },
          { field: 'title', message: 'Too short' },
          { field: 'dueOn', message: 'Enter a real date' },
        ],
      },
      null,
    );
    expect(error.fields).toEqual({ title: 'Enter a title', dueOn: 'Enter a real date' });
    expect(error.passing).toBe(false);
  });

  it('gives all reasons of a refused move at once', () => {
    const error = toApiError(
      409,
      {
        title: 'Not yet',
        because: [
          { code: 'a', message: 'Score Culture.' },
          { code: 'b', message: 'Score Governance.' },
        ],
      },
      null,
    );
    expect(error.sentences).toEqual(['Score Culture.', 'Score Governance.']);
    expect(sentenceOf(error)).toBe('Score Culture. Score Governance.');
  });

  it('finds the field a rule refuses', () => {
    const because = [
      { code: 'complete-needs-evidence', field: 'status', message: 'Attach evidence first.' },
      { code: 'locked', message: 'The year is locked.' },
    ];
    expect(toApiError(409, { title: 'Not yet', because }, null).fields).toEqual({ status: 'Attach evidence first.' });
  });

  it('turns a page of a proxy into a sentence', () => {
    expect(toApiError(502, null, null).sentences).toHaveLength(1);
    expect(toApiError(403, '<html>', null).message).toBe('You do not have permission to do this');
  });

  it('knows what may pass by itself', () => {
    expect(toApiError(503, null, '7')).toMatchObject({ passing: true, retryAfterSeconds: 7 });
    expect(toApiError(429, null, 'Wed, 21 Oct').retryAfterSeconds).toBeNull();
    expect(toApiError(412, null, null).passing).toBe(false);
    expect(noAnswer(false)).toMatchObject({ status: 0, passing: true });
    expect(noAnswer(false).message).toContain('not connected');
    expect(noAnswer(true).message).toContain('did not answer');
  });

  it('says something for an error of any kind', () => {
    expect(sentenceOf(new TypeError('x is undefined'))).toMatch(/something went wrong/);
  });
});
