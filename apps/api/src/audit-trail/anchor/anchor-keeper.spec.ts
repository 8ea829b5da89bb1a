import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { type Browser, SpecService } from '../../testing/spec-service.js';
import type { Clock } from '../../work/clock.js';
import { Works } from '../../work/works.js';
import { AnchorFolder } from './anchor-folder.js';
import { AnchorKeeper } from './anchor-keeper.js';

describe('the daily anchors', () => {
  let service: SpecService;
  let superuser: Client;
  let admin: Browser;
  let root: string;
  let folder: AnchorFolder;
  let told: string[];
  const clock: Clock = { now: () => new Date(now) };
  let now: string;

  beforeAll(async () => {
    service = await SpecService.start();
    await service.council('northford');
    await service.council('southmere');
    admin = (await service.signIn('administrator@northford.example')).in('northford');
    superuser = new Client({ connectionString: service.ownerUrl, options: '-c search_path=best_value' });
    await superuser.connect();
  });
  afterAll(async () => {
    await superuser.end();
    await service.stop();
  });
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'best-value-anchors-'));
    folder = new AnchorFolder(path.join(root, 'anchors'));
    told = [];
    now = '2026-05-03T11:00:00Z';
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const keeper = (): AnchorKeeper =>
    new AnchorKeeper(service.app.get(Works), folder, clock, (sentence) => told.push(sentence));
  const files = (slug: string): string[] => readdirSync(path.join(folder.path, slug)).sort();
  const change = async (): Promise<void> => {
    const { revision } = (await admin.ask<{ revision: number }>('GET', '')).body;
    const name = `Northford ${revision}`;
    expect((await admin.ask('PATCH', '', { name }, revision)).status).toBe(200);
  };
  const head = async (slug: string): Promise<{ number: number; hash: string }> => {
    const { rows } = await superuser.query<{ number: number; hash: string }>(
      `select number::int, encode(hash, 'hex') as hash from audit_head join council on council.id = council_id where slug = $1`,
      [slug],
    );
    return rows[0] ?? { number: 0, hash: '' };
  };

  it('hold where every council’s trail ends, for nobody else to read or write', async () => {
    await keeper().goRound();
    const file = path.join(folder.path, 'northford', '2026-05-03.json');
    const { number, hash } = await head('northford');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      format: 'best-value-anchor/1',
      council: 'northford',
      entry: number,
      hash,
      at: '2026-05-03T11:00:00.000Z',
    });
    expect(files('southmere')).toEqual(['2026-05-03.json']);
    expect(statSync(file).mode & 0o777).toBe(0o400);
    expect(told).toEqual([]);
  });

  it('are of the day in London, one a day, the first one, and only for a council that changed', async () => {
    now = '2026-05-03T22:59:00Z';
    await keeper().goRound();
    const first = readFileSync(path.join(folder.path, 'northford', '2026-05-03.json'), 'utf8');
    await change();
    await keeper().goRound();
    expect(readFileSync(path.join(folder.path, 'northford', '2026-05-03.json'), 'utf8')).toBe(first);
    now = '2026-05-03T23:01:00Z';
    await keeper().goRound();
    expect(files('northford')).toEqual(['2026-05-03.json', '2026-05-04.json']);
    expect(files('southmere')).toEqual(['2026-05-03.json']);
    const { anchors } = await folder.of('northford');
    expect(anchors[1]).toMatchObject({ date: '2026-05-04', number: (anchors[0]?.number ?? 0) + 1 });
  });

  it('are written once when many services write them, and nothing is left lying about', async () => {
    await Promise.all(Array.from({ length: 8 }, () => keeper().goRound()));
    expect(files('northford')).toEqual(['2026-05-03.json']);
    expect((await folder.of('northford')).anchors).toHaveLength(1);
    expect(told).toEqual([]);
  });

  it('that cannot be written are told in one sentence, and nothing stops', async () => {
    writeFileSync(folder.path, 'a file where the folder should be');
    await keeper().goRound();
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/could not be written: northford: .*ENOTDIR.*\(and 1 more\)/);
    rmSync(folder.path);
    await keeper().goRound();
    expect(files('northford')).toEqual(['2026-05-03.json']);
  });

  it('of one council do not wait for another’s that cannot be written', async () => {
    mkdirSync(folder.path);
    writeFileSync(path.join(folder.path, 'northford'), '');
    await keeper().goRound();
    expect(told).toHaveLength(1);
    expect(files('southmere')).toEqual(['2026-05-03.json']);
  });

  it('that cannot be asked for, because the database is away, are told', async () => {
    const councils = (): AsyncGenerator => {
      throw new Error('no database');
    };
    const gone = { councils } as unknown as Works;
    await new AnchorKeeper(gone, folder, clock, (sentence) => told.push(sentence)).goRound();
    expect(told).toHaveLength(1);
  });

  it('say the next day that a trail is not the one they hold', async () => {
    await keeper().goRound();
    const file = path.join(folder.path, 'northford', '2026-05-03.json');
    const anchor = JSON.parse(readFileSync(file, 'utf8')) as { hash: string };
    chmodSync(file, 0o600);
    writeFileSync(file, JSON.stringify({ ...anchor, hash: 'ab'.repeat(32) }));
    now = '2026-05-04T11:00:00Z';
    await keeper().goRound();
    expect(told).toEqual([expect.stringMatching(/northford does not fit its anchor of 2026-05-03.*audit:verify/)]);
    expect(files('northford')).toEqual(['2026-05-03.json', '2026-05-04.json']);
  });

  it.each(['', '{}', '[1]', 'null', '{"format":"best-value-anchor/1"', '{"format":"best-value-anchor/1","entry":1}'])(
    'are read whole or named: %j',
    async (text) => {
      await keeper().goRound();
      const file = path.join(folder.path, 'northford', '2026-05-02.json');
      writeFileSync(file, text);
      const { anchors, unreadable } = await folder.of('northford');
      expect(anchors.map(({ date }) => date)).toEqual(['2026-05-03']);
      expect(unreadable).toEqual([file]);
    },
  );

  it('are none where there is no folder yet, and no file but theirs counts', async () => {
    expect(await folder.of('northford')).toEqual({ anchors: [], unreadable: [] });
    expect(await folder.councils()).toEqual([]);
    await keeper().goRound();
    writeFileSync(path.join(folder.path, 'northford', 'notes.txt'), 'x');
    writeFileSync(path.join(folder.path, 'northford', '.2026-05-01.x.part'), 'x');
    expect((await folder.of('northford')).unreadable).toEqual([]);
    expect(await folder.councils()).toEqual(['northford', 'southmere']);
  });

  it('end with the service: a round that is under way stops between two councils', async () => {
    const keeping = keeper();
    keeping.start();
    await keeping.stop();
    expect((await folder.of('southmere')).anchors.length).toBeLessThanOrEqual(1);
    keeping.start();
    await keeping.stop();
  });
});
