import { describe, expect, it } from '@jest/globals';
import { ApiError } from '../../api/problem';
import type { DraftKeeper } from '../autosave/autosave-record';
import type { Draft } from '../drafts/draft-store';
import { FormWork } from './form-work';

interface Answers extends Record<string, unknown> {
  title: string;
  body: string;
}

/** A device's memory in one variable. */
class Memory implements DraftKeeper {
  held: Draft | null = null;

  keep(_field: string, value: unknown, base: unknown): void {
    this.held = { value, base, at: new Date('2026-11-21T20:00:00Z') };
  }

  drop(): void {
    this.held = null;
  }

  find(): Promise<Draft | null> {
    return Promise.resolve(this.held);
  }
}

const start = { values: { title: 'Waste review', body: 'First' }, revision: 3 };

async function opened(memory = new Memory()): Promise<{ work: FormWork<Answers>; memory: Memory }> {
  const work = new FormWork<Answers>({ title: '', body: '' });
  await work.open(start, memory);
  return { work, memory };
}

function type(work: FormWork<Answers>, change: Partial<Answers>): void {
  work.values.update((values) => ({ ...values, ...change }));
  work.keep(work.values());
}

/** A server that holds one object and refuses a stale revision. */
function server(values: Answers, revision: number) {
  const state = { values, revision };
  const save = (changed: Partial<Answers>, based: number): Promise<Answers> => {
    if (based !== state.revision) {
      return Promise.reject(
        new ApiError(412, {
          title: 'Stale',
          status: 412,
          current: { ...state },
          changedBy: 'Head of Policy',
          changedAt: '2026-11-21T20:01:00Z',
        }),
      );
    }
    state.values = { ...state.values, ...changed };
    return Promise.resolve(state.values);
  };
  return { state, save, read: (current: unknown) => current as typeof state };
}

describe('the answers of a form', () => {
  it('are put back after a reload, and given up when asked', async () => {
    const { work, memory } = await opened();
    type(work, { body: 'First and second' });
    const again = (await opened(memory)).work;
    expect(again.values()).toEqual({ title: 'Waste review', body: 'First and second' });
    expect(again.restoredFrom()).toEqual(new Date('2026-11-21T20:00:00Z'));
    again.startAgain();
    expect(again.values()).toEqual(start.values);
    expect(memory.held).toBeNull();
  });

  it('leave nothing on the device once they are what the server holds', async () => {
    const { work, memory } = await opened();
    type(work, { title: 'Other' });
    expect(memory.held).not.toBeNull();
    type(work, { title: 'Waste review' });
    expect(memory.held).toBeNull();
  });

  it('stay on the device when the page is left without sending, and go when they have arrived', async () => {
    const { work, memory } = await opened();
    type(work, { title: 'Other' });
    work.close(false);
    expect(memory.held).not.toBeNull();
    const again = (await opened(memory)).work;
    again.close(true);
    expect(memory.held).toBeNull();
  });

  it('are not replaced by a draft when somebody typed before it was opened', async () => {
    const memory = new Memory();
    memory.keep('answers', { title: 'Old words', body: 'First' }, start.values);
    const work = new FormWork<Answers>({ title: '', body: '' });
    const opening = work.open(start, memory);
    work.values.update((values) => ({ ...values, title: 'New words' }));
    await opening;
    expect(work.values().title).toBe('New words');
  });

  it('send only what changed, and take over a change of another field', async () => {
    const { work } = await opened();
    const held = server({ title: 'Waste and recycling', body: 'First' }, 4);
    type(work, { body: 'Mine' });
    await work.send(held.save, held.read);
    expect(held.state.values).toEqual({ title: 'Waste and recycling', body: 'Mine' });
    expect(work.values().title).toBe('Waste and recycling');
  });

  it('ask a person when both changed the same field, and lose neither text', async () => {
    const { work } = await opened();
    const held = server({ title: 'Waste review', body: 'Theirs' }, 4);
    type(work, { body: 'Mine' });
    await expect(work.send(held.save, held.read)).rejects.toThrow('Choose which version to keep');
    expect(work.clashes()).toEqual([{ field: 'body', mine: 'Mine', theirs: 'Theirs' }]);
    expect(work.values().body).toBe('Mine');
    expect(work.theirChange().by).toBe('Head of Policy');
    work.choose('body', 'Theirs and mine');
    await work.send(held.save, held.read);
    expect(held.state.values.body).toBe('Theirs and mine');
  });

  it('come back as a choice after a reload in the middle of one', async () => {
    const { work, memory } = await opened();
    const theirs = server({ title: 'Waste review', body: 'Theirs' }, 4);
    type(work, { body: 'Mine' });
    await expect(work.send(theirs.save, theirs.read)).rejects.toBeInstanceOf(ApiError);
    work.keep(work.values());
    const again = new FormWork<Answers>({ title: '', body: '' });
    await again.open(theirs.state, memory);
    expect(again.clashes()).toEqual([{ field: 'body', mine: 'Mine', theirs: 'Theirs' }]);
  });

  it('come back as a choice when the server changed while they waited on the device', async () => {
    const memory = new Memory();
    memory.keep('answers', { title: 'Waste review', body: 'Mine' }, { title: 'Waste review', body: 'Before' });
    const { work } = await opened(memory);
    expect(work.clashes()).toEqual([{ field: 'body', mine: 'Mine', theirs: 'First' }]);
  });

  it('hand on every other refusal', async () => {
    const { work } = await opened();
    const refusal = new ApiError(409, { title: 'No', status: 409 });
    await expect(
      work.send(
        () => Promise.reject(refusal),
        () => start,
      ),
    ).rejects.toBe(refusal);
  });
});
