import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Client } from 'pg';
import { schema } from '../database/roles.js';
import { SpecService } from '../testing/spec-service.js';
import { Works } from '../work/works.js';
import { LetterSender } from './letter-sender.js';
import { Outbox } from './outbox.js';
import { SmtpMailer } from './smtp-mailer.js';
import { PostOffice } from './testing/post-office.js';

interface Row {
  text: string | null;
  tries: number;
  sent: boolean;
  given_up: boolean;
}

describe('mail that waits in the outbox', () => {
  let service: SpecService;
  let superuser: Client;
  let office: PostOffice;
  let works: Works;
  let said: string;
  const mailers: SmtpMailer[] = [];

  beforeAll(async () => {
    service = await SpecService.start();
    works = service.app.get(Works);
    superuser = new Client({ connectionString: service.ownerUrl, options: `-c search_path=${schema}` });
    await superuser.connect();
  });
  afterAll(async () => {
    await superuser.end();
    await service.stop();
  });
  beforeEach(async () => {
    office = await new PostOffice().open();
    await superuser.query('delete from outbox_letter');
    said = '';
    jest.spyOn(process.stderr, 'write').mockImplementation((line) => {
      said += String(line);
      return true;
    });
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    for (const mailer of mailers.splice(0)) mailer.close();
    await office.close();
  });

  const sender = (settings = office.settings()): LetterSender => {
    const mailer = new SmtpMailer(settings);
    mailers.push(mailer);
    return new LetterSender(works, mailer);
  };
  const post = (address = 'officer@northford.example', name = 'Policy officer', hours = 1): Promise<string> =>
    works.outside(null, (manager) =>
      new Outbox().post(
        manager,
        { to: { name, address }, subject: 'Set a new password', text: 'The secret link' },
        hours,
      ),
    );
  const row = async (id: string): Promise<Row | undefined> =>
    (
      await superuser.query<Row>(
        'select text, tries, sent_at is not null as sent, given_up_at is not null as given_up from outbox_letter where id = $1',
        [id],
      )
    ).rows[0];
  /** As if the time to wait were over. */
  const later = () => superuser.query('update outbox_letter set next_try_at = now() where text is not null');

  it('is delivered once, as plain text to one recipient, and its text is forgotten', async () => {
    const id = await post();
    const sending = sender();
    await sending.sendDue();
    await later();
    await sending.sendDue();
    expect(office.received).toHaveLength(1);
    const { recipients, email } = office.received[0] ?? {};
    expect(recipients).toEqual(['officer@northford.example']);
    expect(email).toMatchObject({
      messageId: `<${id}@council.example>`,
      from: { name: 'Best Value', address: 'best-value@council.example' },
      to: [{ name: 'Policy officer', address: 'officer@northford.example' }],
      subject: 'Set a new password',
    });
    expect(email?.text?.trim()).toBe('The secret link');
    expect(await row(id)).toEqual({ text: null, tries: 1, sent: true, given_up: false });
  });

  it('is not sent when what made it needed is rolled back', async () => {
    await expect(
      works.outside(null, async (manager) => {
        const letter = { to: { name: '', address: 'a@b.example' }, subject: '', text: '' };
        await new Outbox().post(manager, letter, 1);
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    await sender().sendDue();
    expect(office.received).toHaveLength(0);
  });

  it('is tried again after "not now", not before its time, and delivered with the same Message-ID', async () => {
    office.answers.push(451);
    const id = await post();
    const sending = sender();
    await sending.sendDue();
    expect(await row(id)).toEqual({ text: 'The secret link', tries: 1, sent: false, given_up: false });
    expect(said).toContain('will be tried again in 15 seconds');
    await sending.sendDue();
    expect(office.received).toHaveLength(0);
    await later();
    await sending.sendDue();
    expect(office.received.map(({ email }) => email.messageId)).toEqual([`<${id}@council.example>`]);
    expect(await row(id)).toMatchObject({ text: null, tries: 2, sent: true });
  });

  it('is given up after "never", and the operator’s log says so without the secret', async () => {
    office.answers.push(550);
    const id = await post();
    const other = await post('second@northford.example');
    const sending = sender();
    await sending.sendDue();
    await later();
    await sending.sendDue();
    expect(await row(id)).toEqual({ text: null, tries: 1, sent: false, given_up: true });
    expect(await row(other)).toMatchObject({ sent: true });
    const line = JSON.parse(said.split('\n')[0] ?? '') as object;
    expect(line).toMatchObject({ mail: id, to: 'officer@northford.example', outcome: 'given up: refused for good' });
    expect(said).not.toContain('secret');
  });

  it('waits while the server is dead, and is delivered when it is back', async () => {
    await office.close();
    const id = await post();
    const sending = sender();
    await sending.sendDue();
    expect(await row(id)).toMatchObject({ text: 'The secret link', tries: 1 });
    await office.open();
    await later();
    await sending.sendDue();
    expect(await row(id)).toMatchObject({ text: null, tries: 2, sent: true });
    expect(office.received).toHaveLength(1);
  });

  it('is not given to a server whose certificate nobody vouches for, nor to one without TLS', async () => {
    const id = await post();
    await sender(office.settings('required')).sendDue();
    expect(said).toMatch(/certificate/i);
    said = '';
    const plain = await new PostOffice({ hideSTARTTLS: true, disabledCommands: ['STARTTLS'] }).open();
    await later();
    await sender(plain.settings('required')).sendDue();
    await plain.close();
    expect(said).toMatch(/STARTTLS|TLS/);
    expect([office.received.length, plain.received.length]).toEqual([0, 0]);
    expect(await row(id)).toMatchObject({ text: 'The secret link', tries: 2, sent: false, given_up: false });
  });

  it('is sent once by several services on one database', async () => {
    for (let count = 0; count < 20; count += 1) await post(`officer${count}@northford.example`);
    await Promise.all(Array.from({ length: 5 }, () => sender().sendDue()));
    expect(office.received).toHaveLength(20);
    expect(new Set(office.received.map(({ email }) => email.messageId)).size).toBe(20);
  });

  it('reaches nobody else through an address or a name with a line break in it', async () => {
    const id = await post('officer@northford.example\r\nBcc: stranger@elsewhere.example');
    await post('officer@northford.example', 'Officer\r\nBcc: stranger@elsewhere.example');
    await sender().sendDue();
    expect(await row(id)).toMatchObject({ given_up: true });
    expect(office.received.map(({ recipients }) => recipients)).toEqual([['officer@northford.example']]);
    expect(office.received[0]?.email.bcc ?? []).toEqual([]);
  });

  it('is given up, unsent, when its link has ended', async () => {
    const id = await post();
    await superuser.query(`update outbox_letter set expires_at = now() - interval '1 second'`);
    await sender().sendDue();
    expect(await row(id)).toMatchObject({ text: null, sent: false, given_up: true });
    expect(office.received).toHaveLength(0);
    expect(said).toContain('its link has ended');
  });

  it('is forgotten a month after it went', async () => {
    const [sent, waiting] = [await post(), await post('second@northford.example')];
    await sender().sendDue();
    await superuser.query(`update outbox_letter set created_at = now() - interval '31 days'`);
    await superuser.query(
      `update outbox_letter set text = 'again', sent_at = null, next_try_at = now() + interval '1 hour' where id = $1`,
      [waiting],
    );
    await sender().sendDue();
    expect([await row(sent), (await row(waiting))?.text]).toEqual([undefined, 'again']);
  });
});
