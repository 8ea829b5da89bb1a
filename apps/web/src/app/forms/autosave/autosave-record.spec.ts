import { beforeEach, describe, expect, it } from '@jest/globals';
import { ApiError, noAnswer } from '../../api/problem';
import type { Draft } from '../drafts/draft-store';
import { AutosaveRecord, type DraftKeeper, type Kept, type Timers } from './autosave-record';
import { RevisionLane } from './revision-lane';

interface Values extends Record<string, unknown> {
  score: string | null;
  reason: string;
}

/** A server that behaves like the real one: revisions, 412 with the current view, trimmed text. */
class TinyServer {
  values: Values = { score: 'fair', reason: 'Old' };
  revision = 1;
  answered: Values[] = [];
  failures: unknown[] = [];
  hold: Promise<void> | null = null;

  save = async (values: Values, revision: number): Promise<Kept<Values>> => {
    await this.hold;
    const failure = this.failures.shift();
    if (failure) throw failure;
    if (revision !== this.revision) {
      throw new ApiError(412, {
        title: 'Changed meanwhile',
        status: 412,
        current: { ...this.values, revision: this.revision },
        changedBy: 'Theme lead',
        changedAt: '2026-11-21T14:00:00Z',
      });
    }
    this.write({ ...values, reason: values.reason.trim() });
    this.answered.push(this.values);
    return { values: this.values, revision: this.revision };
  };

  write(values: Values): void {
    this.values = values;
    this.revision += 1;
  }
}

/** Time that moves only when the spec says so. */
class HandClock implements Timers {
  private due: { at: number; run: () => void }[] = [];
  private time = Date.parse('2026-11-21T14:32:00Z');

  now(): Date {
    return new Date(this.time);
  }

  after(ms: number, run: () => void): () => void {
    const timer = { at: this.time + ms, run };
    this.due.push(timer);
    return () => (this.due = this.due.filter((other) => other !== timer));
  }

  get pending(): number {
    return this.due.length;
  }

  async pass(ms: number): Promise<void> {
    this.time += ms;
    const ready = this.due.filter((timer) => timer.at <= this.time);
    this.due = this.due.filter((timer) => timer.at > this.time);
    for (const timer of ready) timer.run();
    await settle();
  }
}

class MemoryDrafts implements DraftKeeper {
  kept = new Map<string, Draft>();

  keep(field: string, value: unknown, base: unknown): void {
    this.kept.set(field, { value, base, at: new Date(0) });
  }

  drop(field: string): void {
    this.kept.delete(field);
  }

  find(field: string): Promise<Draft | null> {
    return Promise.resolve(this.kept.get(field) ?? null);
  }
}

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

let server: TinyServer;
let clock: HandClock;
let drafts: MemoryDrafts;

function openRecord(): AutosaveRecord<Values> {
  return new AutosaveRecord<Values>({
    start: server.values,
    lane: new RevisionLane(server.revision),
    save: server.save,
    read: (current) => {
      const { revision, ...values } = current as Values & { revision: number };
      return { values: values as Values, revision };
    },
    drafts,
    timers: clock,
  });
}

beforeEach(() => {
  server = new TinyServer();
  clock = new HandClock();
  drafts = new MemoryDrafts();
});

describe('autosave', () => {
  it('saves once after a pause in typing and says when', async () => {
    const record = openRecord();
    record.edit('reason', 'N');
    await clock.pass(500);
    record.edit('reason', 'New');
    expect(record.state().kind).toBe('waiting');
    await clock.pass(799);
    expect(server.answered).toHaveLength(0);
    await clock.pass(1);
    expect(server.answered).toEqual([{ score: 'fair', reason: 'New' }]);
    expect(record.state()).toEqual({ kind: 'saved', at: new Date('2026-11-21T14:32:01.300Z') });
  });

  it('saves at once on leaving a field, and not at all when nothing changed', async () => {
    const record = openRecord();
    await record.flush();
    expect(server.answered).toHaveLength(0);
    record.edit('score', 'good');
    await record.flush();
    expect(server.values.score).toBe('good');
    expect(clock.pending).toBe(0);
  });

  it('keeps typed words on the device from the first letter until the server has exactly them', async () => {
    const record = openRecord();
    record.edit('reason', 'Typed');
    expect(drafts.kept.get('reason')).toMatchObject({ value: 'Typed', base: 'Old' });
    await record.flush();
    expect(drafts.kept.size).toBe(0);
  });

  it('sends what was typed during a save, and keeps it on the device meanwhile', async () => {
    const record = openRecord();
    let release: () => void = () => undefined;
    server.hold = new Promise((resolve) => (release = resolve));
    record.edit('reason', 'First');
    const saving = record.flush();
    record.edit('reason', 'First and second');
    server.failures = [undefined, noAnswer(true)];
    release();
    await saving;
    await settle();
    expect(server.values.reason).toBe('First');
    expect(drafts.kept.get('reason')?.value).toBe('First and second');
    await clock.pass(1_200);
    expect(server.answered.map((values) => values.reason)).toEqual(['First', 'First and second']);
    expect(record.state().kind).toBe('saved');
  });

  it('does not take letters away while the server trims a text', async () => {
    const record = openRecord();
    record.edit('reason', 'A word ');
    await record.flush();
    expect(record.values().reason).toBe('A word ');
    expect(record.unsaved).toBe(false);
  });

  it('says so and tries again, ever slower, while the service cannot be reached', async () => {
    server.failures = [noAnswer(false), new ApiError(503, { title: 'Busy', status: 503 }, 10)];
    const record = openRecord();
    record.edit('reason', 'Typed on a train');
    await record.flush();
    expect(record.state()).toMatchObject({ kind: 'retrying' });
    expect(drafts.kept.has('reason')).toBe(true);
    await clock.pass(1_200);
    expect(record.state()).toMatchObject({ kind: 'retrying', because: 'Busy' });
    await clock.pass(9_900);
    expect(server.answered).toHaveLength(0);
    await clock.pass(100);
    expect(server.values.reason).toBe('Typed on a train');
    expect(record.state().kind).toBe('saved');
  });

  it('finds out that a save had arrived although its answer was lost', async () => {
    const record = openRecord();
    record.edit('reason', 'Arrived');
    server.write({ score: 'fair', reason: 'Arrived' });
    await record.flush();
    expect(record.state().kind).toBe('saved');
    expect(server.answered).toHaveLength(0);
  });

  it('keeps a refused text, says why, and tries again only after a change', async () => {
    server.failures = [
      new ApiError(400, { title: 'No', status: 400, errors: [{ field: 'reason', message: 'Give a reason' }] }),
    ];
    const record = openRecord();
    record.edit('reason', ' ');
    await record.flush();
    expect(record.state()).toEqual({
      kind: 'refused',
      because: ['Give a reason'],
      fields: { reason: 'Give a reason' },
    });
    expect(clock.pending).toBe(0);
    await record.flush();
    expect(record.state().kind).toBe('refused');
    expect(server.answered).toHaveLength(0);
    record.edit('reason', 'Because');
    await clock.pass(800);
    expect(server.values.reason).toBe('Because');
  });

  it('goes on silently when somebody else changed another field', async () => {
    const record = openRecord();
    server.write({ score: 'good', reason: 'Old' });
    record.edit('reason', 'Mine');
    await record.flush();
    await clock.pass(0);
    expect(server.values).toEqual({ score: 'good', reason: 'Mine' });
    expect(record.values()).toEqual({ score: 'good', reason: 'Mine' });
    expect(record.conflicts()).toEqual([]);
  });

  it('asks when both changed the same field, and loses neither text', async () => {
    const record = openRecord();
    server.write({ score: 'fair', reason: 'Theirs' });
    record.edit('reason', 'Mine');
    await record.flush();
    expect(record.state()).toEqual({ kind: 'conflict', by: 'Theme lead', at: '2026-11-21T14:00:00Z' });
    expect(record.conflicts()).toEqual([{ field: 'reason', mine: 'Mine', theirs: 'Theirs' }]);
    expect(server.values.reason).toBe('Theirs');
    expect(drafts.kept.get('reason')?.value).toBe('Mine');
    await clock.pass(60_000);
    expect(server.values.reason).toBe('Theirs');

    record.choose('reason', 'Theirs and mine');
    await settle();
    expect(server.values.reason).toBe('Theirs and mine');
    expect(record.state().kind).toBe('saved');
  });

  it('keeps asking while somebody types on', async () => {
    const record = openRecord();
    server.write({ score: 'fair', reason: 'Theirs' });
    record.edit('reason', 'Mine');
    await record.flush();
    record.edit('reason', 'Mine and more');
    expect(record.state().kind).toBe('conflict');
    await clock.pass(800);
    expect(server.values.reason).toBe('Theirs');
    expect(drafts.kept.get('reason')?.value).toBe('Mine and more');
  });

  it('is not led back by a view as old as its own save', async () => {
    const record = openRecord();
    record.edit('reason', 'Mine');
    await record.flush();
    record.adopt({ values: { score: 'fair', reason: 'Old' }, revision: server.revision });
    expect(record.values().reason).toBe('Mine');
    expect(record.state().kind).toBe('saved');
  });

  it('saves nothing when they are right', async () => {
    const record = openRecord();
    server.write({ score: 'fair', reason: 'Theirs' });
    record.edit('reason', 'Mine');
    await record.flush();
    record.choose('reason', 'Theirs');
    await settle();
    expect(server.answered).toHaveLength(0);
    expect(record.values().reason).toBe('Theirs');
    expect(drafts.kept.size).toBe(0);
  });

  it('puts back and saves what was typed before a reload', async () => {
    drafts.keep('reason', 'Half a thought', 'Old');
    const record = openRecord();
    const restoring = record.restore();
    await settle();
    await restoring;
    expect(server.values.reason).toBe('Half a thought');
    expect(drafts.kept.size).toBe(0);
  });

  it('offers a choice when the field changed since the words were typed', async () => {
    drafts.keep('reason', 'Half a thought', 'Older still');
    const record = openRecord();
    await record.restore();
    expect(record.conflicts()).toEqual([{ field: 'reason', mine: 'Half a thought', theirs: 'Old' }]);
    expect(server.answered).toHaveLength(0);
    record.discardRestored();
    expect(record.values().reason).toBe('Old');
    expect(drafts.kept.size).toBe(0);
  });

  it('asks again after a reload in the middle of a choice, and overwrites nothing', async () => {
    const record = openRecord();
    server.write({ score: 'fair', reason: 'Theirs' });
    record.edit('reason', 'Mine');
    await record.flush();
    const reloaded = openRecord();
    await reloaded.restore();
    expect(reloaded.conflicts()).toEqual([{ field: 'reason', mine: 'Mine', theirs: 'Theirs' }]);
    expect(server.values.reason).toBe('Theirs');
  });

  it('drops a kept text the server already has', async () => {
    drafts.keep('reason', 'Old', 'Before');
    const record = openRecord();
    await record.restore();
    expect(drafts.kept.size).toBe(0);
    expect(record.state().kind).toBe('untouched');
  });

  it('takes newer values of the server without touching what is being typed', () => {
    const record = openRecord();
    record.edit('reason', 'Typing');
    record.adopt({ values: { score: 'good', reason: 'Old' }, revision: 5 });
    expect(record.values()).toEqual({ score: 'good', reason: 'Typing' });
  });

  it('waits with newer values until a save under way is over', async () => {
    const record = openRecord();
    let release: () => void = () => undefined;
    server.hold = new Promise((resolve) => (release = resolve));
    record.edit('reason', 'Mine');
    const saving = record.flush();
    record.adopt({ values: { score: 'good', reason: 'Mine' }, revision: 9 });
    expect(record.values().score).toBe('fair');
    release();
    await saving;
    expect(record.values()).toEqual({ score: 'good', reason: 'Mine' });
  });

  describe('two records of one object', () => {
    const open = (lane: RevisionLane, field: 'score' | 'reason', seen: (values: Values, revision: number) => void) =>
      new AutosaveRecord<Record<string, unknown>>({
        start: { [field]: server.values[field] },
        lane,
        save: async (values, revision) => {
          const kept = await server.save({ ...server.values, ...values }, revision);
          seen(kept.values, kept.revision);
          return { values: { [field]: kept.values[field] }, revision: kept.revision };
        },
        read: (current) => {
          const { revision, ...values } = current as Values & { revision: number };
          seen(values as Values, revision);
          return { values: { [field]: values[field] }, revision };
        },
        drafts,
        timers: clock,
      });

    it('do not make each other stale', async () => {
      const lane = new RevisionLane(server.revision);
      const score = open(lane, 'score', () => undefined);
      const reason = open(lane, 'reason', () => undefined);
      score.edit('score', 'poor');
      reason.edit('reason', 'Together');
      await Promise.all([score.flush(), reason.flush()]);
      expect(server.values).toEqual({ score: 'poor', reason: 'Together' });
    });

    it('never overwrite what somebody else saved in the field of the other', async () => {
      const lane = new RevisionLane(server.revision);
      const score = open(lane, 'score', (values, revision) =>
        reason.adopt({ values: { reason: values.reason }, revision }),
      );
      const reason: AutosaveRecord<Record<string, unknown>> = open(lane, 'reason', () => undefined);
      server.write({ score: 'fair', reason: 'Theirs' });
      score.edit('score', 'poor');
      await score.flush();
      await clock.pass(0);
      expect(server.values).toEqual({ score: 'poor', reason: 'Theirs' });
      expect(reason.values()).toEqual({ reason: 'Theirs' });
    });

    it('ask when the field of the other was being typed in', async () => {
      const lane = new RevisionLane(server.revision);
      const score = open(lane, 'score', (values, revision) =>
        reason.adopt({ values: { reason: values.reason }, revision }),
      );
      const reason: AutosaveRecord<Record<string, unknown>> = open(lane, 'reason', () => undefined);
      server.write({ score: 'fair', reason: 'Theirs' });
      reason.edit('reason', 'Mine');
      score.edit('score', 'poor');
      await score.flush();
      await clock.pass(800);
      expect(server.values.reason).toBe('Theirs');
      expect(reason.conflicts()).toHaveLength(1);
    });
  });
});
