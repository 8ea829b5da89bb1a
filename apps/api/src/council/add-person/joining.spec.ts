import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HistoryView } from '../../audit-trail/history.view.js';
import type { SessionView } from '../../identity/session.view.js';
import type { PasswordLinkView } from '../../identity/set-password/set-password.dto.js';
import type { Problem } from '../../testing/answers.js';
import { type Browser, SpecService, specPassword } from '../../testing/spec-service.js';
import type { InvitationView, MemberView } from '../council.view.js';

const known = 'a password that is known';
const fresh = 'a password nobody else has';

/** Whoever sets the password is that person everywhere: an administrator who invited an address first knows it. */
describe('joining a council with an account that another council has made', () => {
  let service: SpecService;
  let north: Browser;
  let south: Browser;

  beforeAll(async () => {
    service = await SpecService.start();
    await service.council('northford');
    await service.council('southmere');
    north = (await service.signIn('administrator@northford.example')).in('northford');
    south = (await service.signIn('administrator@southmere.example')).in('southmere');
  });
  afterAll(() => service.stop());

  const add = (who: Browser, email: string, roles = ['lead-officer']) =>
    who.ask<InvitationView & Problem>('POST', '/people', { name: 'An officer', email, roles });
  const addressOf = (link: string | null): string => `/password-links/${link?.split('/').at(-1)}`;
  const open = (address: string, password?: string) =>
    service.nobody.ask<Problem>('POST', address, password === undefined ? {} : { password });
  const look = async (address: string) => (await service.nobody.ask<PasswordLinkView>('GET', address)).body;
  const councilsOf = async (browser: Browser) =>
    (await browser.ask<SessionView>('GET', '/session')).body.councils.map((council) => council.slug);
  const seen = async (who: Browser, email: string): Promise<MemberView | undefined> =>
    (await who.ask<{ items: MemberView[] }>('GET', '/people')).body.items.find((one) => one.email === email);
  const actsOf = async (who: Browser, id: string): Promise<string[]> =>
    (await who.ask<HistoryView>('GET', `/history?object=person:${id}`)).body.items.map(
      (entry) => `${entry.act} ${entry.by?.name}`,
    );
  /** Someone whose account the administrator of Southmere made, and whose password they set. */
  async function foreseen(email: string): Promise<{ id: string; intruder: Browser }> {
    const { body } = await add(south, email);
    expect((await open(addressOf(body.link), known)).status).toBe(204);
    return { id: body.person.id, intruder: await service.signIn(email, known) };
  }

  it('lets nobody in who invited the address first and knows its password', async () => {
    const email = 'victim@northford.example';
    const { id, intruder } = await foreseen(email);
    const { status, body } = await add(north, email, ['administrator']);
    expect(status).toBe(201);
    expect(body).toMatchObject({ link: null, person: { state: 'invited', message: 'waiting', name: 'An officer' } });
    expect(await councilsOf(intruder)).toEqual(['southmere']);
    expect((await intruder.in('northford').ask('GET', '')).status).toBe(404);
    expect((await intruder.in('northford').ask('GET', '/people')).status).toBe(404);

    const letters = await service.letters(email);
    expect(letters).toHaveLength(1);
    expect((await seen(north, email))?.message).toBe('sent');
    const link = await service.mailedLink(email);
    expect(await look(link)).toMatchObject({
      purpose: 'joining',
      council: 'Northford Borough Council',
      needsPassword: true,
      because: null,
    });
    const without = await open(link);
    expect([without.status, without.body.errors?.[0]?.field]).toEqual([400, 'password']);
    expect(await councilsOf(intruder)).toEqual(['southmere']);

    expect((await open(link, fresh)).status).toBe(204);
    expect((await intruder.in('southmere').ask('GET', '')).status).toBe(401);
    await expect(service.signIn(email, known)).rejects.toThrow('401');
    const owner = await service.signIn(email, fresh);
    expect(await councilsOf(owner)).toEqual(['northford', 'southmere']);
    expect((await open(link, known)).status).toBe(404);
    expect(await seen(north, email)).toMatchObject({ state: 'active', message: null, roles: ['administrator'] });
    expect(await actsOf(north, id)).toEqual(['join-council An officer', 'invite-person Administrator']);
  });

  it('gives no administrator the link, whichever way they ask', async () => {
    const email = 'second@northford.example';
    const { id } = await foreseen(email);
    const answers = [
      await add(north, email),
      await north.ask('POST', `/people/${id}/link`),
      await north.ask('POST', `/people/${id}/message`),
      await north.ask('GET', '/people'),
      await north.ask('GET', `/history?object=person:${id}`),
    ];
    expect(answers.map((answer) => answer.status)).toEqual([201, 400, 201, 200, 200]);
    const tokens = (await service.letters(email)).map(
      (letter) => /set-password\/([\w-]+)/.exec(letter.text)?.[1] ?? '',
    );
    expect(tokens.every((token) => token.length === 43)).toBe(true);
    for (const token of ['set-password', ...tokens])
      expect(JSON.stringify(answers.map(({ body }) => body))).not.toContain(token);
  });

  it('asks for no new password once the mailbox is proven, and keeps them signed in', async () => {
    const email = 'third@northford.example';
    await foreseen(email);
    await service.nobody.ask('POST', '/password-links', { email });
    expect((await open(await service.mailedLink(email), fresh)).status).toBe(204);
    const owner = await service.signIn(email, fresh);
    await add(north, email);
    const link = await service.mailedLink(email);
    expect(await look(link)).toMatchObject({ purpose: 'joining', needsPassword: false });
    expect((await open(link)).status).toBe(204);
    expect(await councilsOf(owner)).toEqual(['northford', 'southmere']);
  });

  it('takes a mailed link for proof, and a shown one not', async () => {
    const email = 'fourth@northford.example';
    await foreseen(email);
    await add(north, email);
    expect((await look(await service.mailedLink(email))).needsPassword).toBe(true);
  });

  it('lets a shown link do nothing once there is a password, but say what to do', async () => {
    const email = 'fifth@northford.example';
    const shown = addressOf((await add(north, email)).body.link);
    await service.nobody.ask('POST', '/password-links', { email });
    expect((await open(await service.mailedLink(email), fresh)).status).toBe(204);
    expect((await look(shown)).because).toContain('You have a password already');
    const { status, body } = await open(shown, known);
    expect([status, body.because?.[0]?.code]).toEqual([409, 'has-password']);
    expect((await service.signIn(email, fresh)).cookie).toBeTruthy();
  });

  it('lets a shown link do nothing once the person was removed', async () => {
    const { body } = await add(north, 'sixth@northford.example');
    expect((await north.ask('DELETE', `/people/${body.person.id}`, undefined, 1)).status).toBe(204);
    const used = await open(addressOf(body.link), known);
    expect([used.status, used.body.because?.[0]?.code]).toEqual([409, 'mailbox-only']);
  });

  it('is withdrawn with its link, and with the letter that was not sent yet', async () => {
    const email = 'seventh@northford.example';
    const { id } = await foreseen(email);
    await add(north, email);
    const link = await service.mailedLink(email);
    await north.ask('POST', `/people/${id}/message`);
    expect((await open(link, fresh)).status).toBe(404);
    expect((await north.ask('DELETE', `/people/${id}`, undefined, 1)).status).toBe(204);
    expect(await service.letters(email)).toHaveLength(1);
    expect(await seen(north, email)).toBeUndefined();
    expect(await actsOf(north, id)).toEqual([
      'withdraw-invitation Administrator',
      'invite-again Administrator',
      'invite-person Administrator',
    ]);
  });

  it('keeps the roles that were changed before they joined', async () => {
    const email = 'eighth@northford.example';
    const { id } = await foreseen(email);
    await add(north, email, ['administrator']);
    expect((await north.ask('PATCH', `/people/${id}`, { roles: ['reader'] }, 1)).status).toBe(200);
    expect((await open(await service.mailedLink(email), fresh)).status).toBe(204);
    expect(await seen(north, email)).toMatchObject({ roles: ['reader'] });
  });

  it('sends five letters a day to one person and no more, whoever asks', async () => {
    const email = 'ninth@northford.example';
    const { id } = await foreseen(email);
    await add(north, email);
    for (let sent = 1; sent < 5; sent += 1) expect((await north.ask('POST', `/people/${id}/message`)).status).toBe(201);
    const sixth = await north.ask('POST', `/people/${id}/message`);
    expect(sixth.status).toBe(429);
    expect(Number(sixth.headers['retry-after'])).toBeGreaterThan(80_000);
    await north.ask('DELETE', `/people/${id}`, undefined, 1);
    expect((await add(north, email)).status).toBe(429);
    expect((await north.ask('POST', `/people/${id}/message`)).status).toBe(404);
  });

  it('names one who is invited twice', async () => {
    const email = 'tenth@northford.example';
    await foreseen(email);
    await add(north, email);
    const { status, body } = await add(north, email);
    expect([status, body.errors?.[0]?.message]).toEqual([
      400,
      'This person is invited already. Send the message again instead',
    ]);
  });

  it('holds when both councils invite a new address at once', async () => {
    for (let round = 0; round < 4; round += 1) {
      const email = `race${round}@elsewhere.example`;
      const added = await Promise.all([add(north, email), add(south, email)]);
      expect(added.map((answer) => answer.status)).toEqual([201, 201]);
      const shown = added.map(({ body }) => body.link).filter((link) => link !== null);
      expect(shown).toHaveLength(1);
      expect((await open(addressOf(shown[0] ?? null), known)).status).toBe(404);
      expect((await open(await service.mailedLink(email), fresh)).status).toBe(204);
      expect((await councilsOf(await service.signIn(email, fresh))).sort()).toEqual(['northford', 'southmere']);
    }
  });

  it('holds when the shown link is opened while the other council invites', async () => {
    for (let round = 0; round < 4; round += 1) {
      const email = `opened${round}@elsewhere.example`;
      const { link } = (await add(south, email)).body;
      const [used, invited] = await Promise.all([open(addressOf(link), known), add(north, email)]);
      expect([204, 404, 409]).toContain(used.status);
      expect(invited.body).toMatchObject({ link: null, person: { state: 'invited' } });
      expect((await look(await service.mailedLink(email))).needsPassword).toBe(true);
      if (used.status === 204) expect(await councilsOf(await service.signIn(email, known))).toEqual(['southmere']);
    }
  });

  it('lets one of two in who open the same link at once', async () => {
    const email = 'twice@northford.example';
    await foreseen(email);
    await add(north, email);
    const link = await service.mailedLink(email);
    const both = await Promise.all([open(link, fresh), open(link, specPassword)]);
    expect(both.map((answer) => answer.status).sort()).toEqual([204, 404]);
  });

  it('does not take an administrator who has no password for one who can let others in', async () => {
    await add(north, 'deputy@northford.example', ['administrator']);
    const south2 = await add(south, 'deputy@southmere.example', ['administrator']);
    const own = await seen(south, 'administrator@southmere.example');
    const leave = () => south.ask<Problem>('DELETE', `/people/${own?.id}`, undefined, own?.revision);
    const refused = await leave();
    expect([refused.status, refused.body.because?.[0]?.code]).toEqual([409, 'last-administrator']);
    expect((await open(addressOf(south2.body.link), known)).status).toBe(204);
    expect((await leave()).status).toBe(204);
  });
});
