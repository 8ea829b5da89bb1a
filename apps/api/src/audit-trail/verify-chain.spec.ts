import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { SpecService } from '../testing/spec-service.js';
import { chainText, toChainedEntry, type ChainRow } from './chain.store.js';
import { verifyChain, type ChainProblem } from './verify-chain.js';

describe('the audit trail’s chain', () => {
  let service: SpecService;
  let superuser: Client;
  let councilId: string;

  beforeAll(async () => {
    service = await SpecService.start();
    const council = await service.council('northford');
    ({ councilId } = council);
    const writer = await service.person(council, 'lead', ['lead-officer']);
    const { browser } = writer;
    await browser.ask('POST', '/assessments', {
      year: '2026/27',
      modelId: '2024-05-statutory',
      leadId: writer.id,
      dates: { draftDue: '2027-01-31' },
    });
    await browser.ask('POST', '/assessments/2026-27/follow-on-actions', {
      title: 'Trwsio’r to 🏠',
      themeKey: 'governance',
      what: 'line\n\tline',
      dueOn: '2027-03-31',
    });
    superuser = new Client({ connectionString: service.ownerUrl, options: '-c search_path=best_value' });
    await superuser.connect();
  });
  afterAll(async () => {
    await superuser.end();
    await service.stop();
  });

  async function verify(): Promise<ChainProblem[]> {
    const { rows } = await superuser.query<ChainRow>(chainText, [councilId]);
    const head = await superuser.query<{ number: string; hash: Buffer }>(
      'select number, hash from audit_head where council_id = $1',
      [councilId],
    );
    const [{ number, hash }] = head.rows as [{ number: string; hash: Buffer }];
    return verifyChain(rows.map(toChainedEntry), { number: Number(number), hash });
  }

  /** Runs statements that a superuser might, looks, and puts everything back. */
  async function tampered(...statements: string[]): Promise<string[]> {
    await superuser.query('begin');
    try {
      for (const statement of statements) await superuser.query(statement);
      return (await verify()).map(({ number, kind }) => `${number} ${kind}`);
    } finally {
      await superuser.query('rollback');
    }
  }

  it('is whole as the service wrote it', async () => {
    expect(await verify()).toEqual([]);
  });

  it.each([
    `person_name = 'Someone else'`,
    `act = 'nothing-much'`,
    `object_id = 'another'`,
    `object_title = object_title || ' '`,
    `at = at + interval '1 microsecond'`,
    `after = after || '{"more": 1}'`,
    `before = '{}'`,
    `assessment_id = gen_random_uuid()`,
    `person_id = null`,
  ])('finds that a superuser set %s', async (change) => {
    expect(await tampered(`update audit_entry set ${change} where number = 2`)).toEqual(['2 altered']);
  });

  it('finds that a hash was replaced, and the entry after it as well', async () => {
    expect(await tampered(`update audit_entry set hash = sha256('guess') where number = 2`)).toEqual([
      '2 altered',
      '3 not-linked',
    ]);
  });

  it('finds what was deleted, also from either end', async () => {
    expect(await tampered('delete from audit_entry where number = 2')).toEqual(['2 missing', '3 not-linked']);
    expect(await tampered('delete from audit_entry where number = 1')).toEqual(['1 missing', '2 not-linked']);
    const last = 'select max(number) from audit_entry';
    expect(await tampered(`delete from audit_entry where number = (${last})`)).toEqual(['4 head-differs']);
  });

  it('finds two entries that changed places', async () => {
    const found = await tampered(
      'update audit_entry set number = -2 where number = 2',
      'update audit_entry set number = 2 where number = 3',
      'update audit_entry set number = 3 where number = -2',
    );
    expect(found).toEqual(['2 not-linked', '2 altered', '3 not-linked', '3 altered', '4 not-linked']);
  });

  it('finds an entry that was added at the end', async () => {
    const columns =
      'at, person_id, person_name, act, object_type, object_id, object_title, assessment_id, before, after';
    const added = `insert into audit_entry (council_id, number, ${columns}, previous_hash, hash) select council_id, 5, ${columns}, hash, hash from audit_entry where number = 4`;
    expect(await tampered(added)).toEqual(['5 altered', '4 head-differs']);
  });

  it('finds an entry that was put in between', async () => {
    const found = await tampered(
      'update audit_entry set number = -(number + 1) where number > 2',
      'update audit_entry set number = -number where number < 0',
      `insert into audit_entry select council_id, 3, at, person_id, person_name, 'never-happened', object_type, object_id, object_title, assessment_id, before, after, hash, hash from audit_entry where number = 2`,
    );
    expect(found).toEqual(expect.arrayContaining(['3 altered', '4 altered']));
  });

  it('finds entries out of order', async () => {
    const { rows } = await superuser.query<ChainRow>(chainText, [councilId]);
    const entries = rows.map(toChainedEntry);
    const [first, second] = entries;
    if (!first || !second) throw new Error('The trail is too short.');
    const problems = verifyChain([second, first], { number: 1, hash: first.hash });
    expect(problems.map(({ kind }) => kind)).toEqual(['missing', 'not-linked', 'out-of-order', 'not-linked']);
  });
});
