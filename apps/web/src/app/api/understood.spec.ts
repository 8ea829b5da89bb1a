import { describe, expect, it } from '@jest/globals';
import { ApiError } from './problem';
import { type Asked, askUnderstood, without } from './understood';

/** A service that refuses some names, and keeps what it was asked. */
function service(refused: readonly string[]) {
  const heard: Asked[] = [];
  const ask = async (asked: Asked) => {
    heard.push(asked);
    const errors = refused.filter((name) => name in asked).map((field) => ({ field, message: `No such ${field}` }));
    if (errors.length) throw new ApiError(400, { title: 'Bad input', status: 400, errors });
    return 'the list';
  };
  return { heard, ask };
}

describe('asking for a list', () => {
  it('asks once when all is understood', async () => {
    const { heard, ask } = service(['kind']);
    expect(await askUnderstood({ status: 'complete' }, ask)).toEqual({ answer: 'the list', leftOut: [] });
    expect(heard).toEqual([{ status: 'complete' }]);
  });

  it('asks again without everything that was refused, and names it', async () => {
    const { heard, ask } = service(['status', 'page']);
    const { answer, leftOut } = await askUnderstood({ status: 'banana', page: '-1', theme: 'culture' }, ask);
    expect(answer).toBe('the list');
    expect(leftOut).toEqual([
      { name: 'status', value: 'banana' },
      { name: 'page', value: '-1' },
    ]);
    expect(heard[1]).toEqual({ theme: 'culture' });
  });

  it('does not ask again when the refusal is about something else', async () => {
    const { heard, ask } = service(['size']);
    await expect(askUnderstood({ status: 'complete', size: '' }, ask)).rejects.toThrow('Bad input');
    expect(heard).toHaveLength(1);
  });

  it.each([0, 403, 404, 500])('does not ask again after a failure of another kind (%i)', async (status) => {
    let calls = 0;
    const ask = async () => {
      calls += 1;
      throw new ApiError(status, { title: 'No', status, errors: [{ field: 'status', message: 'No' }] });
    };
    await expect(askUnderstood({ status: 'banana' }, ask)).rejects.toThrow('No');
    expect(calls).toBe(1);
  });
});

describe('what is left of a question', () => {
  it('keeps a part that has been put right since', () => {
    expect(without({ status: 'complete' }, [{ name: 'status', value: 'banana' }])).toEqual({ status: 'complete' });
  });
});
