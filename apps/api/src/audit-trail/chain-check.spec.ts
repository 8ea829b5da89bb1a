import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { SpecService } from '../testing/spec-service.js';
import type { Anchor } from './anchor/anchor.js';
import { ChainCheck, type ChainedEntry, type ChainProblem } from './chain-check.js';
import { entryHash } from './entry-hash.js';
import { chainStep, headStatement, toChainedEntry, toChainHead, type ChainRow, type HeadRow } from './chain.store.js';

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

  async function entries(): Promise<ChainedEntry[]> {
    const { text, values } = chainStep(councilId, null);
    return (await superuser.query<ChainRow>(text, [...values])).rows.map(toChainedEntry);
  }

  async function verify(anchors: readonly Anchor[] = []): Promise<ChainProblem[]> {
    const { text, values } = headStatement(councilId);
    const { rows } = await superuser.query<HeadRow>(text, [...values]);
    const check = new ChainCheck(anchors);
    const found = (await entries()).flatMap((entry) => check.take(entry));
    return [...found, ...check.end(toChainHead(rows[0]))];
  }

  /** Runs statements that a superuser might, looks, and puts everything back. */
  async function tampered(...statements: string[]): Promise<string[]> {
    return (await problemsAfter(statements)).map(({ number, kind }) => `${number} ${kind}`);
  }

  async function problemsAfter(
    statements: readonly string[],
    anchors: readonly Anchor[] = [],
  ): Promise<ChainProblem[]> {
    await superuser.query('begin');
    try {
      for (const statement of statements) await superuser.query(statement);
      return await verify(anchors);
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
    `at = replace(at::text, '+', ' BC+')::timestamptz`,
    `at = 'infinity'`,
    `after = after || '{"more": 1}'`,
    `before = '{}'`,
    `after = jsonb_set(after, '{extra}', '1e400')`,
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
    const [first, second] = await entries();
    if (!first || !second) throw new Error('The trail is too short.');
    const check = new ChainCheck();
    const problems = [...check.take(second), ...check.take(first), ...check.end({ number: 1, hash: first.hash })];
    expect(problems.map(({ kind }) => kind)).toEqual(['missing', 'not-linked', 'out-of-order', 'not-linked']);
  });

  it('finds that the end of the trail is not known any more', async () => {
    expect(await tampered('delete from audit_head')).toEqual(['4 head-differs']);
    expect(await tampered('delete from audit_entry')).toEqual(['4 head-differs']);
    expect(await tampered('update audit_head set number = 3')).toEqual(['3 head-differs']);
  });

  describe('with anchors', () => {
    /** Anchors of the trail as it is, one a day. */
    const anchorsAt = async (...numbers: number[]): Promise<Anchor[]> => {
      const all = await entries();
      return numbers.map((number, day) => {
        const { hash } = all[number - 1] ?? { hash: Buffer.alloc(32) };
        return { date: `2026-05-0${day + 1}`, councilId, number, hash };
      });
    };
    /** What somebody does who knows how the trail is made. */
    const cutTwo = [
      'delete from audit_entry where number > 2',
      'update audit_head set number = 2, hash = (select hash from audit_entry where number = 2)',
    ];

    it('is whole as the service wrote it, at every entry', async () => {
      expect(await verify(await anchorsAt(1, 2, 3, 4))).toEqual([]);
    });

    it('finds an end that was cut off together with the head, and not without them', async () => {
      expect(await problemsAfter(cutTwo)).toEqual([]);
      const found = await problemsAfter(cutTwo, await anchorsAt(2, 3, 4));
      expect(found.map(({ number, kind }) => `${number} ${kind}`)).toEqual(['3 anchor-beyond']);
      expect(found[0]?.message).toContain('ends with entry 2, but the anchor of 2 May 2026 holds entry 3');
      expect(await problemsAfter(cutTwo, await anchorsAt(1, 2))).toEqual([]);
    });

    it('finds a trail that was computed anew, between which anchors, and not without them', async () => {
      const all = await entries();
      const anew: string[] = [];
      let previous: Buffer = Buffer.alloc(32);
      for (const { number, previousHash: _, hash: __, ...content } of all) {
        const said = number === 3 ? { ...content, act: 'nothing-much' } : content;
        const hash = entryHash(number, said, previous);
        const hex = (bytes: Buffer): string => `'\\x${bytes.toString('hex')}'`;
        anew.push(
          `update audit_entry set act = '${said.act}', previous_hash = ${hex(previous)}, hash = ${hex(hash)} where number = ${number}`,
        );
        previous = hash;
      }
      anew.push(`update audit_head set hash = '\\x${previous.toString('hex')}'`);
      expect(await problemsAfter(anew)).toEqual([]);
      const found = await problemsAfter(anew, await anchorsAt(1, 2, 4));
      expect(found.map(({ number, kind }) => `${number} ${kind}`)).toEqual(['4 anchor-differs']);
      expect(found[0]?.message).toMatch(/anchor of 3 May 2026.*after entry 2/);
    });
  });
});
