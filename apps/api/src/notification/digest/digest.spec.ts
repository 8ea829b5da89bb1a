import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Client } from 'pg';
import { schema } from '../../database/roles.js';
import { LetterSender } from '../../mail/letter-sender.js';
import { SmtpMailer } from '../../mail/smtp-mailer.js';
import { PostOffice } from '../../mail/testing/post-office.js';
import { exempt } from '../../testing/answers.js';
import { type Browser, SpecService } from '../../testing/spec-service.js';
import type { Caller } from '../../work/caller.js';
import { Clock } from '../../work/clock.js';
import { Works } from '../../work/works.js';
import { DigestSender } from './digest-sender.js';
import { WriteDigest } from './write-digest.js';

interface Person {
  id: string;
  email: string;
  browser: Browser;
}

const theme = { kind: 'theme', key: 'culture', year: '2026/27' };

describe('the daily letter', () => {
  let service: SpecService;
  let superuser: Client;
  let council: Caller;
  let office: PostOffice;
  let mailer: SmtpMailer;
  let lead: Person;
  let daily: Person;
  let second: Person;

  beforeAll(async () => {
    service = await SpecService.start();
    superuser = new Client({ connectionString: service.ownerUrl, options: `-c search_path=${schema}` });
    await superuser.connect();
    council = await service.council('northford');
    lead = await service.person(council, 'lead', ['lead-officer']);
    daily = await service.person(council, 'daily', ['theme-reviewer']);
    second = await service.person(council, 'second', ['moderator']);
    const opened = { year: '2026/27', modelId: '2024-05-statutory', leadId: lead.id, dates: {} };
    expect((await lead.browser.ask('POST', '/assessments', opened)).status).toBe(201);
  });
  beforeEach(async () => {
    office = await new PostOffice().open();
    mailer = new SmtpMailer(office.settings());
    for (const table of ['notification', 'notification_digest', 'outbox_letter'])
      await superuser.query(`delete from ${table}`);
    for (const { browser } of [daily, second]) await browser.ask('PUT', '/letters-choice', { letters: 'daily' });
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    mailer.close();
    await office.close();
  });
  afterAll(async () => {
    await superuser.end();
    await service.stop();
  });

  /** Another service on the same database. */
  const replica = (): DigestSender =>
    new DigestSender(service.app.get(Works), new Clock(), service.app.get(WriteDigest));
  const mention = (text: string, ...people: Person[]) =>
    lead.browser.ask('POST', '/comment-threads', { ...theme, text, mentions: people.map(({ id }) => id) });
  /** As if all had been said at this moment. */
  const saidAt = (at: string) => superuser.query('update notification set at = $1', [at]);
  const letters = async () => {
    await new LetterSender(service.app.get(Works), mailer).sendDue();
    return office.received.splice(0);
  };

  it('tells of all that came before seven, by a real mail server, and of nothing twice', async () => {
    await mention('The canary sings', daily);
    await mention('The canary sings again', daily);
    await saidAt('2026-07-14T15:00:00Z');
    await replica().sendDue(new Date('2026-07-15T05:59:00Z'));
    expect(await letters()).toEqual([]);
    await replica().sendDue(new Date('2026-07-15T06:00:00Z'));
    const [letter, ...more] = await letters();
    expect(more).toEqual([]);
    expect(letter?.recipients).toEqual([daily.email]);
    expect(letter?.email.subject).toBe('Northford Borough Council: 2 things are new for you');
    const text = letter?.email.text ?? '';
    expect(text.match(/lead mentioned you in a comment on the theme Culture of 2026\/27\./g)).toHaveLength(2);
    expect(text).toContain('http://localhost:3000/councils/northford/notifications');
    expect(text).not.toContain('canary');
    for (const later of ['2026-07-15T06:01:00Z', '2026-07-15T22:59:00Z', '2026-07-16T06:00:00Z'])
      await replica().sendDue(new Date(later));
    expect(await letters()).toEqual([]);
  });

  it('leaves what came after seven for the next day, also across a change of the clocks', async () => {
    for (const [said, before, from] of [
      ['2026-03-28T07:00:00Z', '2026-03-29T05:59:59Z', '2026-03-29T06:00:00Z'],
      ['2026-10-24T06:00:00Z', '2026-10-25T06:59:59Z', '2026-10-25T07:00:00Z'],
    ] as const) {
      await mention('Look', daily);
      await superuser.query('update notification set at = $1 where awaits_digest', [said]);
      await replica().sendDue(new Date(before));
      expect([said, (await letters()).length]).toEqual([said, 0]);
      await replica().sendDue(new Date(from));
      expect([said, (await letters()).length]).toEqual([said, 1]);
    }
  });

  it('tells in the morning of what came the day before, and a day later of what came since', async () => {
    await mention('Before seven', daily);
    await saidAt('2026-07-14T15:00:00Z');
    const evening = { kind: 'theme', key: 'leadership', year: '2026/27', text: 'After seven', mentions: [daily.id] };
    expect((await lead.browser.ask('POST', '/comment-threads', evening)).status).toBe(201);
    await superuser.query(`update notification set at = '2026-07-15T18:00:00Z' where place_key = 'leadership'`);
    const told: string[] = [];
    for (const now of ['2026-07-15T20:00:00Z', '2026-07-16T06:00:00Z']) {
      await replica().sendDue(new Date(now));
      told.push((await letters()).map(({ email }) => email.text?.match(/theme (\w+)/g)?.join()).join(' and '));
    }
    expect(told).toEqual(['theme Culture', 'theme Leadership']);
  });

  it('is written once to each person by several services at once', async () => {
    await mention('Look', daily, second);
    await saidAt('2026-07-14T15:00:00Z');
    await Promise.all(Array.from({ length: 5 }, () => replica().sendDue(new Date('2026-07-15T06:00:00Z'))));
    expect((await letters()).flatMap(({ recipients }) => recipients).sort()).toEqual([daily.email, second.email]);
  });

  it('is written by the next service when one died halfway', async () => {
    await mention('Look', daily, second);
    await saidAt('2026-07-14T15:00:00Z');
    await superuser.query('revoke insert on outbox_letter from bv_app');
    const dying = replica().sendDue(new Date('2026-07-15T06:00:00Z'));
    await expect(dying).rejects.toThrow('permission denied for table outbox_letter');
    await superuser.query('grant insert on outbox_letter to bv_app');
    await replica().sendDue(new Date('2026-07-15T06:00:30Z'));
    expect((await letters()).flatMap(({ recipients }) => recipients).sort()).toEqual([daily.email, second.email]);
  });

  it('comes late when no service ran at seven, and once', async () => {
    await mention('Look', daily);
    await saidAt('2026-07-13T15:00:00Z');
    for (const now of ['2026-07-16T01:00:00Z', '2026-07-16T02:00:00Z']) await replica().sendDue(new Date(now));
    expect(await letters()).toHaveLength(1);
  });

  it('does not tell of what was read, nor anything to who wants no letters or has left', async () => {
    await mention('Look', daily, second);
    await saidAt('2026-07-14T15:00:00Z');
    await daily.browser.ask('PUT', '/notifications/read', { upTo: '2026-07-14T16:00:00Z' });
    await second.browser.ask('PUT', '/letters-choice', { letters: 'none' });
    const leaver = await service.person(council, 'leaver', ['moderator']);
    await leaver.browser.ask('PUT', '/letters-choice', { letters: 'daily' });
    await mention('Look', leaver);
    await superuser.query('update notification set at = $1 where awaits_digest', ['2026-07-14T15:00:00Z']);
    await superuser.query('delete from membership where person_id = $1', [leaver.id]);
    await replica().sendDue(new Date('2026-07-15T06:00:00Z'));
    expect(await letters()).toEqual([]);
  });

  it('holds no title that is restricted by now', async () => {
    const item = { kind: 'statement', title: 'Canary', statement: 'x' };
    const { body } = await lead.browser.ask<{ id: string; revision: number }>('POST', '/evidence', item);
    const said = { kind: 'evidence', key: body.id, text: 'Look', mentions: [daily.id] };
    expect((await lead.browser.ask('POST', '/comment-threads', said)).status).toBe(201);
    await lead.browser.ask('PATCH', `/evidence/${body.id}`, { classification: exempt }, body.revision);
    await saidAt('2026-07-14T15:00:00Z');
    await replica().sendDue(new Date('2026-07-15T06:00:00Z'));
    const [letter] = await letters();
    expect(letter?.email.text).toContain('lead mentioned you in a comment on an item of evidence.');
    expect(letter?.email.text).not.toContain('Canary');
  });

  it('names fifty things and counts the rest', async () => {
    await mention('Look', daily);
    await superuser.query(
      `insert into notification select (n).* from (select jsonb_populate_record(n, jsonb_build_object('id', gen_random_uuid())) as n
         from notification n, generate_series(1, 59)) many`,
    );
    await saidAt('2026-07-14T15:00:00Z');
    await replica().sendDue(new Date('2026-07-15T06:00:00Z'));
    const [letter] = await letters();
    expect(letter?.email.subject).toContain('60 things are new for you');
    expect(letter?.email.text?.match(/mentioned you/g)).toHaveLength(50);
    expect(letter?.email.text).toContain('And 10 more.');
  });
});
