import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { AssessmentView } from '../assessment/assessment.view.js';
import type { HistoryView } from '../audit-trail/history.view.js';
import { contentOf } from '../seal/content/content.js';
import { AppendixSources } from '../report/source/appendix-sources.js';
import { Works } from '../work/works.js';
import type { NotificationsView } from '../notification/notification.view.js';
import type { Problem } from '../testing/answers.js';
import { type Browser, SpecService } from '../testing/spec-service.js';
import { mostMeetings } from './meeting-words.js';
import type { MeetingsView, MeetingView } from './meeting.view.js';

type Answered = MeetingView & Problem;

describe('meetings', () => {
  let service: SpecService;
  let lead: Browser;
  let clerk: Browser;
  let reader: Browser;
  let stranger: Browser;
  let superuser: Client;
  const meetings = '/assessments/2026-27/meetings';
  const planned = { body: 'full-council', heldOn: '2099-06-04' };
  const held = { body: 'audit-committee', heldOn: '2026-06-04', outcome: 'noted', decision: 'The committee noted it.' };

  beforeAll(async () => {
    service = await SpecService.start();
    const council = await service.council('northford');
    const leading = await service.person(council, 'lead', ['lead-officer']);
    lead = leading.browser;
    clerk = (await service.person(council, 'clerk', ['democratic-services'])).browser;
    reader = (await service.person(council, 'reader', ['reader', 'theme-lead', 'administrator'])).browser;
    stranger = (await service.person(await service.council('southmere'), 'lead', ['lead-officer'])).browser.in(
      'northford',
    );
    for (const year of ['2026/27', '2025/26']) {
      const body = { year, modelId: '2024-05-statutory', leadId: leading.id, dates: {} };
      expect((await lead.ask('POST', '/assessments', body)).status).toBe(201);
    }
    superuser = new Client({ connectionString: service.ownerUrl, options: '-c search_path=best_value' });
    await superuser.connect();
  });
  afterAll(async () => {
    await superuser.end();
    await service.stop();
  });

  const back = { ...held, outcome: 'referred-back', decision: 'The figures are to be checked.' };
  const standsAt = (state: string, edition = 1) =>
    superuser.query(`update assessment set state = $1, edition = $2 where year = '2026/27'`, [state, edition]);
  const add = (fields: object = {}, who = clerk) => who.ask<Answered>('POST', meetings, { ...planned, ...fields });
  const change = (fields: object, revision?: number, who = clerk) =>
    who.ask<Answered>('PUT', `${meetings}/${added.id}`, fields, revision);
  const list = (query = '', who = reader) => who.ask<MeetingsView & Problem>('GET', `${meetings}${query}`);

  let added: MeetingView;
  beforeEach(async () => {
    await superuser.query('delete from meeting');
    await superuser.query('delete from revised_edition');
    await standsAt('sealed');
    const { body, status } = await add();
    expect(status).toBe(201);
    added = body;
  });

  it('can be planned while the year is being drafted, with nothing decided yet', async () => {
    await standsAt('drafting');
    const { body, status } = await add({ body: 'other', bodyName: '  Overview panel ' });
    expect([status, body]).toEqual([
      201,
      expect.objectContaining({ body: 'other', bodyName: 'Overview panel', outcome: null, decision: '', edition: 1 }),
    ]);
    const early = await add(held);
    expect([early.status, early.body.because?.[0]?.code]).toEqual([409, 'wrong-state']);
  });

  it('keeps every field and every letter, and everybody of the council reads them by date', async () => {
    const decision = `Penderfynwyd – “noted” ŵ 🗳️\n\n${'x'.repeat(4970)}`;
    const sent = {
      ...held,
      decision,
      minuteReference: 'AC/26/14 🗳',
      minuteLink: 'https://democracy.northford.example/minutes?id=14&x=%C5%B5',
    };
    expect((await add(sent, lead)).status).toBe(201);
    const { body } = await list();
    expect(body.items.map(({ heldOn }) => heldOn)).toEqual(['2026-06-04', '2099-06-04']);
    expect(body.items[0]).toMatchObject({ ...sent, bodyName: null, updatedBy: { name: 'lead' }, revision: 1 });
  });

  it('have their outcome written in once they were held, and the trail says so', async () => {
    const { status, body } = await change({ ...held, body: 'full-council' }, 1);
    expect([status, body]).toEqual([200, expect.objectContaining({ outcome: 'noted', revision: 2 })]);
    const history = await reader.ask<HistoryView>('GET', '/history');
    expect(history.body.items[0]).toMatchObject({
      act: 'change-meeting',
      objectType: 'meeting',
      title: 'Full council, 4 June 2026',
      before: { heldOn: '2099-06-04', outcome: null, decision: '' },
      after: { heldOn: '2026-06-04', outcome: 'noted', decision: 'The committee noted it.' },
    });
    const { body: same } = await change({ ...held, body: 'full-council' }, 2);
    expect(same.revision).toBe(2);
  });

  it('never change what is sealed: neither the year nor the hash of its content', async () => {
    const source = async () => (await service.app.get(AppendixSources).read(await northford(), '2026/27')).source;
    const before = await source();
    const year = await lead.ask<AssessmentView>('GET', '/assessments/2026-27');
    await add({ ...held, outcome: 'approved', decision: 'It was approved.' });
    await change({ ...held, outcome: 'noted' }, 1);
    const salt = new Uint8Array(32);
    expect(contentOf(await source(), 1, salt).contentHash).toBe(contentOf(before, 1, salt).contentHash);
    const after = await lead.ask<AssessmentView>('GET', '/assessments/2026-27');
    expect([after.body.state, after.body.revision]).toEqual([year.body.state, year.body.revision]);
  });

  async function northford() {
    const caller = await service.app.get(Works).operatorOf('northford');
    if (!caller) throw new Error('There is no northford');
    return { ...caller, permissions: new Set(['restricted:read'] as const) };
  }

  it('that refer back the sealed edition start a superseding revision with their words, whoever writes them down', async () => {
    const changed = await change(back, 1);
    expect([changed.status, changed.body]).toEqual([
      200,
      expect.objectContaining({ edition: 1, awaitsRevision: false }),
    ]);
    expect((await list()).body).toMatchObject({ edition: 2, items: [{ edition: 1, outcome: 'referred-back' }] });
    const { body } = await lead.ask<AssessmentView>('GET', '/assessments/2026-27');
    expect(body).toMatchObject({
      state: 'drafting',
      returnedReason: `Referred back by Audit committee, 4 June 2026: ${back.decision}`,
    });
    const history = await lead.ask<HistoryView>('GET', '/history');
    expect(history.body.items.slice(0, 2).map(({ act, by }) => [act, by?.name])).toEqual([
      ['revise', 'clerk'],
      ['change-meeting', 'clerk'],
    ]);
    // Said again of an edition that is superseded, or with other words, it starts nothing.
    expect((await change({ ...back, decision: 'Checked.' }, 2)).status).toBe(200);
    expect((await add({ ...back, edition: 1 })).status).toBe(201);
    expect((await list()).body.edition).toBe(2);
    // Of the edition that was sealed more can be minuted; of the one that is drafted nothing was decided.
    expect((await add({ ...held, edition: 1 })).status).toBe(201);
    expect((await add({ ...held, edition: 2 })).status).toBe(409);
  });

  it('tell those whose year it is and those in a post what was decided, once, and of a revision as one by hand does', async () => {
    const told = async (who: Browser) => {
      const { items } = (await who.ask<NotificationsView>('GET', '/notifications')).body;
      return items.map(({ says }) => says);
    };
    await superuser.query('delete from notification');
    await superuser.query(
      `insert into statutory_post (council_id, post, person_id)
       select council_id, 'monitoring-officer', person_id from membership join person on person.id = person_id
       where 'administrator' = any(roles) and 'reader' = any(roles) and council_id = (select council_id from assessment limit 1)`,
    );
    await add();
    expect([await told(lead), await told(reader)]).toEqual([[], []]);
    const decided = 'clerk recorded what a meeting decided on the assessment of 2026/27';
    expect((await change(held, 1)).status).toBe(200);
    expect((await change({ ...held, decision: 'Noted, with thanks.' }, 2)).status).toBe(200);
    expect([await told(lead), await told(reader), await told(clerk)]).toEqual([[decided], [decided], []]);
    await superuser.query('delete from notification');
    expect((await change(back, 3)).status).toBe(200);
    expect((await told(lead)).sort()).toEqual(['clerk began a new edition of the assessment of 2026/27', decided]);
    expect(await told(reader)).toEqual([decided]);
    await superuser.query('delete from statutory_post');
  });

  it('that referred back a text before it was sealed wait for a revision, and change no state', async () => {
    await standsAt('statutory-sign-off');
    expect((await change(back, 1)).status).toBe(200);
    expect((await lead.ask<AssessmentView>('GET', '/assessments/2026-27')).body.state).toBe('statutory-sign-off');
    await standsAt('sealed');
    expect((await list()).body.items[0]).toMatchObject({ awaitsRevision: true });
  });

  it('begin one revision of two that refer it back at once, and cut long words for its reason', async () => {
    const long = { ...back, edition: 1, decision: '🗳'.repeat(2500) };
    const answers = await Promise.all([add(long), add(long, lead), change(back, 1)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 200]);
    const { rows } = await superuser.query<{ edition: number; reason: string }>(
      'select edition, reason from revised_edition',
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.reason.length).toBeLessThanOrEqual(1000);
    expect(rows[0]?.reason.isWellFormed()).toBe(true);
  });

  it('are removed and put back', async () => {
    expect((await clerk.ask('DELETE', `${meetings}/${added.id}`, undefined, 1)).status).toBe(204);
    expect((await list()).body.items).toEqual([]);
    expect((await list('?removed=true', clerk)).body.items).toEqual([
      expect.objectContaining({ id: added.id, removedBy: expect.objectContaining({ name: 'clerk' }) }),
    ]);
    expect((await change(planned, 2)).status).toBe(404);
    expect((await list('?removed=true')).status).toBe(403);
    const back = await clerk.ask<MeetingView>('POST', `${meetings}/${added.id}/restore`);
    expect([back.status, back.body.revision, back.body.removedAt]).toEqual([200, 3, null]);
    expect((await clerk.ask('POST', `${meetings}/${added.id}/restore`)).status).toBe(404);
    expect((await list()).body.items).toHaveLength(1);
  });

  it.each<[string, object, string, string]>([
    ['no body', { body: undefined }, 'body', 'Choose which body meets'],
    ['an unknown body', { body: 'the pub' }, 'body', 'Choose which body meets'],
    ['another body without a name', { body: 'other', bodyName: ' ' }, 'bodyName', 'Enter the name of the body'],
    ['a long name', { body: 'other', bodyName: 'x'.repeat(121) }, 'bodyName', '120 characters'],
    ['a NUL', { decision: 'a\u0000b' }, 'decision', 'cannot be stored'],
    ['half a symbol', { minuteReference: '\ud83d' }, 'minuteReference', 'cannot be stored'],
    ['no date', { heldOn: undefined }, 'heldOn', 'real date'],
    ['a day that there is not', { heldOn: '2027-02-29' }, 'heldOn', 'real date'],
    ['a moment', { heldOn: '2027-02-28T10:00' }, 'heldOn', 'real date'],
    ['a list for a date', { heldOn: ['2027-02-28'] }, 'heldOn', 'real date'],
    ['an unknown outcome', { ...held, outcome: 'cheered' }, 'outcome', 'Choose noted, approved or referred back'],
    ['an outcome before the meeting', { ...held, heldOn: '2099-06-04' }, 'outcome', 'is on 4 June 2099'],
    ['an outcome without words', { ...held, decision: ' \n' }, 'decision', 'Enter the words of the decision'],
    ['words without an outcome', { decision: 'It was noted.' }, 'outcome', 'Choose what the meeting decided'],
    ['long words', { ...held, decision: 'x'.repeat(5001) }, 'decision', '5,000 characters'],
    ['a long reference', { minuteReference: 'x'.repeat(121) }, 'minuteReference', '120 characters'],
    ['a script', { minuteLink: 'javascript:alert(1)' }, 'minuteLink', 'starts with https://'],
    [
      'a script behind an address',
      { minuteLink: 'https://\njavascript:alert(1)' },
      'minuteLink',
      'starts with https://',
    ],
    ['plain http', { minuteLink: 'http://northford.example' }, 'minuteLink', 'starts with https://'],
    [
      'an address with a password',
      { minuteLink: 'https://a:b@northford.example' },
      'minuteLink',
      'starts with https://',
    ],
    ['data', { minuteLink: 'data:text/html,x' }, 'minuteLink', 'starts with https://'],
    ['a long address', { minuteLink: `https://northford.example/${'x'.repeat(500)}` }, 'minuteLink', '500 characters'],
    ['an edition to come', { edition: 2 }, 'edition', 'Choose an edition'],
    ['an edition of none', { edition: 0 }, 'edition', 'Choose an edition'],
  ])('are refused with %s', async (_what, fields, field, message) => {
    const { status, body } = await add(fields);
    expect(status).toBe(400);
    expect(body.errors).toContainEqual({ field, message: expect.stringContaining(message) });
    expect((await list()).body.items).toHaveLength(1);
  });

  it('name all that is wrong at once', async () => {
    const { body } = await add({ body: 'other', outcome: 'noted', edition: 3 });
    expect(body.errors?.map(({ field }) => field)).toEqual(['bodyName', 'edition', 'outcome', 'decision']);
  });

  it('are changed by those who may, on the newest revision that they saw', async () => {
    expect((await add({}, reader)).status).toBe(403);
    expect((await change(planned, 1, reader)).status).toBe(403);
    expect((await reader.ask('DELETE', `${meetings}/${added.id}`, undefined, 1)).status).toBe(403);
    expect((await change(planned)).status).toBe(428);
    expect((await clerk.ask('DELETE', `${meetings}/${added.id}`)).status).toBe(428);
    expect((await change(held, 1)).status).toBe(200);
    const stale = await change(planned, 1, lead);
    expect([stale.status, stale.body]).toEqual([
      412,
      expect.objectContaining({ current: expect.objectContaining({ outcome: 'noted' }), changedBy: 'clerk' }),
    ]);
    expect((await clerk.ask('DELETE', `${meetings}/${added.id}`, undefined, 1)).status).toBe(412);
  });

  it('are not there for another council or under another year', async () => {
    const elsewhere = `/assessments/2025-26/meetings/${added.id}`;
    for (const fields of [planned, held]) expect((await clerk.ask('PUT', elsewhere, fields, 1)).status).toBe(404);
    expect((await clerk.ask('DELETE', elsewhere, undefined, 1)).status).toBe(404);
    expect((await stranger.ask('DELETE', `${meetings}/${added.id}`, undefined, 1)).status).toBe(404);
    expect((await list()).body.items).toMatchObject([{ id: added.id, revision: 1 }]);
    expect((await list('', stranger)).status).toBe(404);
    expect((await add({}, stranger)).status).toBe(404);
    expect((await change(planned, 1, stranger)).status).toBe(404);
    expect((await stranger.ask('POST', `${meetings}/${added.id}/restore`)).status).toBe(404);
    expect((await clerk.ask('GET', '/assessments/2001-02/meetings')).status).toBe(404);
    expect((await clerk.ask('POST', '/assessments/2001-02/meetings', planned)).status).toBe(404);
  });

  it('are not more than a year can have', async () => {
    for (let n = 1; n < mostMeetings; n++) expect((await add()).status).toBe(201);
    const { status, body } = await add();
    expect([status, body.because?.[0]?.code]).toEqual([409, 'too-many']);
  });

  it('go only one way of two that change the same one', async () => {
    const both = await Promise.all([change(held, 1), change({ ...held, outcome: 'approved' }, 1, lead)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });
});
