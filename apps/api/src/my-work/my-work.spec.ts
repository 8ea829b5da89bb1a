import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { AssessmentView } from '../assessment/assessment.view.js';
import type { CommentThreadView } from '../comment/comment.view.js';
import { schema } from '../database/roles.js';
import { londonDate } from '../follow-on-action/london-date.js';
import { exempt, publicly } from '../testing/answers.js';
import { type Browser, SpecService } from '../testing/spec-service.js';
import type { Caller } from '../work/caller.js';
import type { MyWorkView } from './my-work.view.js';

interface Person {
  id: string;
  browser: Browser;
}

const year = '/assessments/2026-27';
const inDays = (days: number): string => londonDate(new Date(Date.now() + days * 86_400_000));

describe('what waits for a person', () => {
  let service: SpecService;
  let superuser: Client;
  let council: Caller;
  let lead: Person;
  let themeLead: Person;
  let reader: Person;

  beforeAll(async () => {
    service = await SpecService.start();
    superuser = new Client({ connectionString: service.ownerUrl, options: `-c search_path=${schema}` });
    await superuser.connect();
    council = await service.council('northford');
    lead = await service.person(council, 'lead', ['lead-officer']);
    themeLead = await service.person(council, 'themelead', ['theme-lead']);
    reader = await service.person(council, 'reader', ['reader']);
    const dates = { draftDue: inDays(10), reviewDue: inDays(20), councilMeeting: inDays(40) };
    const opened = { year: '2026/27', modelId: '2024-05-statutory', leadId: lead.id, dates };
    expect((await lead.browser.ask('POST', '/assessments', opened)).status).toBe(201);
  });
  afterAll(async () => {
    await superuser.end();
    await service.stop();
  });

  const work = async (who: Person): Promise<MyWorkView> => (await who.browser.ask<MyWorkView>('GET', '/my-work')).body;
  const says = async (who: Person): Promise<string[]> => (await work(who)).items.map((item) => item.says);
  const set = (text: string, ...values: unknown[]) => superuser.query(text, values);
  const inState = (state: string) => set('update assessment set state = $1', state);
  const person = (name: string, role: string): Promise<Person> => service.person(council, name, [role]);

  it('is nothing where nothing waits', async () => {
    expect(await work(reader)).toEqual({ items: [], more: false });
  });

  it('is a theme that they lead, with what is missing, until it is whole', async () => {
    await lead.browser.ask('PUT', `${year}/themes/culture/lead`, { leadId: themeLead.id }, 1);
    const { body } = await lead.browser.ask<AssessmentView>('GET', year);
    const criteria = body.themes.find(({ key }) => key === 'culture')?.criteria ?? [];
    expect((await work(themeLead)).items).toEqual([
      {
        kind: 'theme-to-draft',
        says: 'Draft the theme Culture of 2026/27',
        missing: [`${criteria.length} criteria are not judged`, 'there is no score', 'there is no narrative'],
        path: '/councils/northford/assessments/2026-27/themes/culture',
        dueOn: inDays(10),
        overdue: false,
      },
    ]);
    for (const { key, kind } of criteria) {
      const judgement = kind === 'characteristic' ? 'met' : 'absent';
      const said = { judgement, reason: 'Seen.', classification: publicly };
      expect((await themeLead.browser.ask('PUT', `${year}/criteria/${key}/judgement`, said, 0)).status).toBe(200);
    }
    const scored = { score: 'good', reason: 'Tested.', classification: publicly };
    expect((await themeLead.browser.ask('PUT', `${year}/themes/culture/score`, scored, 2)).status).toBe(200);
    expect((await work(themeLead)).items[0]?.missing).toEqual(['there is no narrative']);
    const told = { narrative: 'We did.', classification: publicly };
    expect((await themeLead.browser.ask('PUT', `${year}/themes/culture/narrative`, told, 3)).status).toBe(200);
    expect(await says(themeLead)).toEqual([]);
    await set(`update assessment set ladder = 'full'`);
    expect(await says(themeLead)).toEqual(['Send the theme Culture of 2026/27 to its reviewer']);
    await inState('moderation');
    expect(await says(themeLead)).toEqual([]);
    await inState('drafting');
    await set(`update assessment set ladder = 'short'`);
  });

  it('is a theme that was sent to them to review, overdue by its date', async () => {
    const reviewer = await person('reviewer', 'theme-reviewer');
    await set('update assessment set review_due = $1', inDays(-1));
    await set(
      `update assessment_theme set stage = 'theme-review', reviewer_id = $1 where theme_key = 'leadership'`,
      reviewer.id,
    );
    expect((await work(reviewer)).items).toMatchObject([
      { kind: 'theme-to-review', says: 'Review the theme Leadership of 2026/27', dueOn: inDays(-1), overdue: true },
    ]);
    await set(`update assessment_theme set stage = 'reviewed' where theme_key = 'leadership'`);
    expect(await says(reviewer)).toEqual([]);
  });

  it('is a year that waits for moderation, for leadership or for a signature', async () => {
    const moderator = await person('moderator', 'moderator');
    const chief = await person('chief', 'senior-leadership');
    const officer = await person('officer', 'statutory-officer');
    const deputy = await person('deputy', 'statutory-officer');
    await person('unposted', 'statutory-officer');
    for (const [id, isDeputy] of [
      [officer.id, false],
      [deputy.id, true],
    ] as const)
      // prettier-ignore
      await set(
        `insert into statutory_post (council_id, post, person_id, deputy) values ($1, 'chief-finance-officer', $2, $3)`,
        council.councilId,
        id,
        isDeputy,
      );
    const everyone = { moderator, chief, officer, deputy };
    const found: Record<string, Record<string, string[]>> = {};
    for (const state of ['moderation', 'leadership-review', 'statutory-sign-off', 'sealed']) {
      await inState(state);
      found[state] = {};
      for (const [name, who] of Object.entries(everyone)) {
        const said = await says(who);
        if (said.length > 0) Object.assign(found[state], { [name]: said });
      }
    }
    await inState('drafting');
    expect(found).toEqual({
      moderation: { moderator: ['Moderate the assessment of 2026/27'] },
      'leadership-review': { chief: ['Review for senior leadership the assessment of 2026/27'] },
      'statutory-sign-off': {
        officer: ['Sign the assessment of 2026/27 as chief finance officer'],
        deputy: ['Sign the assessment of 2026/27 as deputy chief finance officer'],
      },
      sealed: {},
    });
  });

  it('is a follow-on action that they own, overdue or due within four weeks, and that they may see', async () => {
    const add = async (title: string, dueOn: string | null, more: object = {}) => {
      const action = { title, themeKey: 'culture', ownerId: themeLead.id, dueOn, ...more };
      expect((await lead.browser.ask('POST', `${year}/follow-on-actions`, action)).status).toBe(201);
    };
    await add('Late', inDays(-3));
    await add('Soon', inDays(28));
    await add('Far', inDays(29));
    await add('Some day', null);
    await add('Somebody else’s', inDays(-3), { ownerId: lead.id });
    await add('Stopped', inDays(-3), { status: 'cancelled', note: 'Not needed.' });
    await add('Secret', inDays(-2), { classification: exempt });
    const all = ['Late', 'Secret', 'Soon'].map((title) => `See to the follow-on action “${title}” of 2026/27`);
    expect(await says(themeLead)).toEqual(all);
    expect((await work(themeLead)).items.map(({ overdue }) => overdue)).toEqual([true, true, false]);
    await set('update follow_on_action set owner_id = $1 where owner_id = $2', reader.id, themeLead.id);
    expect(await says(reader)).toEqual(all.filter((one) => !one.includes('Secret')));
    await set('update follow_on_action set owner_id = null');
  });

  it('is a thread that mentions them, until it is resolved', async () => {
    const place = { kind: 'theme', key: 'culture', year: '2026/27' };
    const { body } = await lead.browser.ask<CommentThreadView>('POST', '/comment-threads', {
      ...place,
      text: 'Look',
      mentions: [themeLead.id],
    });
    await lead.browser.ask('POST', `/comment-threads/${body.id}/comments`, { text: 'Again', mentions: [themeLead.id] });
    expect((await work(themeLead)).items).toMatchObject([
      {
        kind: 'mention-unresolved',
        says: 'Answer or resolve the thread begun by lead on the theme Culture of 2026/27',
        path: `/councils/northford/assessments/2026-27/themes/culture?thread=${body.id}`,
        dueOn: null,
      },
    ]);
    expect(await says(lead)).toEqual([]);
    await lead.browser.ask('PUT', `/comment-threads/${body.id}/resolution`, { resolved: true }, 2);
    expect(await says(themeLead)).toEqual([]);
  });

  it('is, for an administrator, an invitation that has ended', async () => {
    const manager = await person('manager', 'administrator');
    await service.person(await service.council('southmere'), 'guest', ['reader']);
    const invited = { name: 'A guest', email: 'guest@southmere.example', roles: ['reader'] };
    expect((await manager.browser.ask('POST', '/people', invited)).status).toBe(201);
    expect(await says(manager)).toEqual([]);
    await set(`update invitation set expires_at = now() - interval '1 minute'`);
    expect(await says(manager)).toEqual(['Invite A guest again, or withdraw the invitation: its link has ended']);
    expect(await says(lead)).toEqual([]);
  });

  it('is sorted by its date, what has none at the end', async () => {
    const place = { kind: 'theme', key: 'governance', year: '2026/27' };
    await lead.browser.ask('POST', '/comment-threads', { ...place, text: 'Look', mentions: [themeLead.id] });
    await set(`update assessment_theme set lead_id = $1 where theme_key = 'governance'`, themeLead.id);
    const action = { title: 'Late', themeKey: 'culture', ownerId: themeLead.id, dueOn: inDays(-3) };
    await lead.browser.ask('POST', `${year}/follow-on-actions`, action);
    expect((await work(themeLead)).items.map(({ kind }) => kind)).toEqual([
      'follow-on-action-due',
      'theme-to-draft',
      'mention-unresolved',
    ]);
  });

  it('is bounded, and says that there is more', async () => {
    const action = { title: 'Many', themeKey: 'culture', ownerId: themeLead.id, dueOn: inDays(-3) };
    await lead.browser.ask('POST', `${year}/follow-on-actions`, action);
    await set(
      `insert into follow_on_action select (a).* from (select jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid())) as a
         from follow_on_action a, generate_series(1, 80) where a.title = 'Many') many`,
    );
    const { items, more } = await work(themeLead);
    expect([items.filter(({ kind }) => kind === 'follow-on-action-due').length, more]).toEqual([50, true]);
  });

  it('is nothing to strangers', async () => {
    const other = await service.signIn('guest@southmere.example');
    expect((await other.in('northford').ask('GET', '/my-work')).status).toBe(404);
  });
});
