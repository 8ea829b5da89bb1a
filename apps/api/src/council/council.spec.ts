import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AssessmentView } from '../assessment/assessment.view.js';
import type { HistoryView } from '../audit-trail/history.view.js';
import type { SessionView } from '../identity/session.view.js';
import type { Problem } from '../testing/answers.js';
import { type Browser, SpecService, specPassword } from '../testing/spec-service.js';
import type { CouncilView, InvitationView, MembersView, MemberView } from './council.view.js';

describe('a council and its people', () => {
  let service: SpecService;
  let admin: Browser;
  let lead: Browser;

  beforeAll(async () => {
    service = await SpecService.start();
    const council = await service.council('northford');
    admin = (await service.signIn('administrator@northford.example')).in('northford');
    lead = (await service.person(council, 'lead', ['lead-officer'])).browser;
    await service.council('southmere');
  });
  afterAll(() => service.stop());

  const invite = (email: string, roles: string[], who = admin) =>
    who.ask<InvitationView & Problem>('POST', '/people', { name: 'New Officer', email, roles });
  const members = async () => (await admin.ask<MembersView>('GET', '/people')).body.items;

  it('changes its name and colour, and refuses a colour that white text cannot be read on', async () => {
    const { body } = await admin.ask<CouncilView>(
      'PATCH',
      '',
      { name: 'Northford City Council', brandColour: '#0b3d2e' },
      1,
    );
    expect(body).toMatchObject({ name: 'Northford City Council', brandColour: '#0b3d2e', revision: 2 });
    const light = await admin.ask<Problem>('PATCH', '', { brandColour: '#ffdd00' }, 2);
    expect(light.status).toBe(400);
    expect(light.body.errors?.[0]).toMatchObject({ field: 'brandColour' });
    expect(light.body.errors?.[0]?.message).toContain('1.3 to 1');
    expect((await admin.ask('PATCH', '', { name: 'Late' }, 1)).status).toBe(412);
    expect((await lead.ask('PATCH', '', { name: 'Not mine' }, 2)).status).toBe(403);
  });

  it('chooses the way of its new years, and leaves those that are open on theirs', async () => {
    const open = (year: string) =>
      lead.ask<{ id: string }>('POST', '/assessments', { year, modelId: '2024-05-statutory', leadId, dates: {} });
    const wayOf = async (year: string) => {
      const { ladder, blindScoring } = (await lead.ask<AssessmentView>('GET', `/assessments/${year}`)).body;
      return { ladder, blindScoring };
    };
    const leadId = (await members()).find((one) => one.email === 'lead@northford.example')?.id;
    const { body: before } = await admin.ask<CouncilView>('GET', '');
    expect(before).toMatchObject({ ladder: 'short', blindScoring: false });
    expect((await open('2025/26')).status).toBe(201);
    const changed = await admin.ask<CouncilView>('PATCH', '', { ladder: 'full', blindScoring: true }, before.revision);
    expect(changed.body).toMatchObject({ name: before.name, ladder: 'full', blindScoring: true });
    expect((await open('2026/27')).status).toBe(201);
    expect(await wayOf('2025-26')).toEqual({ ladder: 'short', blindScoring: false });
    expect(await wayOf('2026-27')).toEqual({ ladder: 'full', blindScoring: true });
    const { body } = await admin.ask<HistoryView>('GET', `/history?limit=2`);
    expect(body.items[1]).toMatchObject({
      act: 'change-council',
      before: { ladder: 'short', blindScoring: false },
      after: { ladder: 'full', blindScoring: true },
    });
  });

  it.each([
    [{ ladder: 'rope' }, 'ladder'],
    [{ ladder: null }, 'ladder'],
    [{ blindScoring: 'yes' }, 'blindScoring'],
    [{ blindScoring: null }, 'blindScoring'],
  ])('does not take %j for a way', async (input, field) => {
    const { status, body } = await admin.ask<Problem>('PATCH', '', input, 1);
    expect([status, body.errors?.[0]?.field]).toEqual([400, field]);
  });

  it('invites by a link that works once', async () => {
    const { status, body } = await invite('New.Officer@northford.example', ['theme-lead']);
    expect(status).toBe(201);
    expect(body.person).toMatchObject({ email: 'new.officer@northford.example', state: 'invited' });
    const address = `/password-links/${body.link?.split('/').at(-1)}`;
    expect((await service.nobody.ask('GET', address)).body).toMatchObject({
      purpose: 'invitation',
      council: 'Northford City Council',
    });
    const short = await service.nobody.ask<Problem>('POST', address, { password: 'too short' });
    expect(short.body.errors?.[0]).toEqual({
      field: 'password',
      message: 'The password must be 12 characters or more',
    });
    expect(
      (await service.nobody.ask<Problem>('POST', address, { password: 'aaaaaaaaaaaaaa' })).body.errors?.[0]?.message,
    ).toContain('harder to guess');
    const both = await Promise.all([1, 2].map(() => service.nobody.ask('POST', address, { password: specPassword })));
    expect(both.map((answer) => answer.status).sort()).toEqual([204, 404]);
    expect((await service.signIn('new.officer@northford.example')).cookie).toBeTruthy();
  });

  it('ends an earlier link with a new one', async () => {
    const first = (await invite('second@northford.example', ['reader'])).body;
    const again = await admin.ask<InvitationView>('POST', `/people/${first.person.id}/link`);
    expect(again.status).toBe(201);
    expect((await service.nobody.ask('GET', `/password-links/${first.link?.split('/').at(-1)}`)).status).toBe(404);
    expect((await service.nobody.ask('GET', `/password-links/${again.body.link?.split('/').at(-1)}`)).status).toBe(200);
  });

  it.each([
    [{ name: ' ', email: 'x@northford.example', roles: ['reader'] }, 'name'],
    [{ name: 'X', email: 'not an address', roles: ['reader'] }, 'email'],
    [{ name: 'X', email: 'x@northford.example', roles: [] }, 'roles'],
    [{ name: 'X', email: 'x@northford.example', roles: ['king'] }, 'roles'],
    [{ name: 'X', email: 'second@northford.example', roles: ['reader'] }, 'email'],
  ])('names what is wrong with %j', async (input, field) => {
    const { status, body } = await admin.ask<Problem>('POST', '/people', input);
    expect(status).toBe(400);
    expect(body.errors?.[0]?.field).toBe(field);
  });

  it('lets one person belong to two councils and see both', async () => {
    const south = (await service.signIn('administrator@southmere.example')).in('southmere');
    const { body } = await invite('lead@northford.example', ['reader'], south);
    expect(body).toMatchObject({ link: null, person: { state: 'invited', message: 'waiting' } });
    const link = await service.mailedLink('lead@northford.example');
    expect((await service.nobody.ask('POST', link, { password: specPassword })).status).toBe(204);
    const browser = await service.signIn('lead@northford.example');
    lead = browser.in('northford');
    const session = await browser.ask<SessionView>('GET', '/session');
    expect(session.body.councils.map((council) => [council.slug, council.roles])).toEqual([
      ['northford', ['lead-officer']],
      ['southmere', ['reader']],
    ]);
  });

  it('keeps its last administrator', async () => {
    const own = (await members()).find((member) => member.roles.includes('administrator')) as MemberView;
    const change = await admin.ask<Problem>('PATCH', `/people/${own.id}`, { roles: ['reader'] }, own.revision);
    expect(change.status).toBe(409);
    expect(change.body.because?.[0]?.code).toBe('last-administrator');
    expect((await admin.ask('DELETE', `/people/${own.id}`, undefined, own.revision)).status).toBe(409);
  });

  it('gives other roles, which count at once, and removes people, who are strangers at once', async () => {
    const member = (await members()).find((one) => one.email === 'new.officer@northford.example') as MemberView;
    const browser = (await service.signIn(member.email)).in('northford');
    expect((await browser.ask('POST', '/assessments', {})).status).toBe(403);
    expect(
      (await admin.ask('PATCH', `/people/${member.id}`, { roles: ['lead-officer'] }, member.revision)).status,
    ).toBe(200);
    expect((await browser.ask('POST', '/assessments', {})).status).toBe(400);
    expect((await admin.ask('DELETE', `/people/${member.id}`, undefined, member.revision)).status).toBe(412);
    expect((await admin.ask('DELETE', `/people/${member.id}`, undefined, member.revision + 1)).status).toBe(204);
    expect((await browser.ask('GET', '/people')).status).toBe(401);
    expect((await lead.ask('DELETE', `/people/${member.id}`, undefined, 1)).status).toBe(403);
  });
});
