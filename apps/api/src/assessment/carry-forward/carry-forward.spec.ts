import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { EvidenceLinkView } from '../../evidence/evidence-link.view.js';
import type { FollowOnActionView, FollowOnActionsView } from '../../follow-on-action/follow-on-action.view.js';
import type { MyWorkView } from '../../my-work/my-work.view.js';
import { exempt, type Problem, publicly } from '../../testing/answers.js';
import { type Browser, SpecService } from '../../testing/spec-service.js';
import type { AssessmentView, ThemeView } from '../assessment.view.js';
import type { CarriedForwardView, CarriedItemsView, CarriedItemView, CarryPreviewView } from './carried.view.js';

const modelId = '2024-05-statutory';
const old = '/assessments/2025-26';
const now = '/assessments/2026-27';

describe('a year that begins from the one before', () => {
  let service: SpecService;
  let superuser: Client;
  let lead: Browser;
  let leadId: string;
  let writer: Browser;
  let reader: Browser;
  let stranger: Browser;
  let criteria: string[];
  let gone: string;

  beforeAll(async () => {
    service = await SpecService.start();
    superuser = new Client({ connectionString: service.ownerUrl, options: '-c search_path=best_value' });
    await superuser.connect();
    const council = await service.council('northford');
    ({ browser: lead, id: leadId } = await service.person(council, 'lead', ['lead-officer']));
    writer = (await service.person(council, 'writer', ['theme-lead'])).browser;
    reader = (await service.person(council, 'reader', ['reader'])).browser;
    const there = await service.person(await service.council('southmere'), 'lead', ['lead-officer']);
    stranger = there.browser.in('northford');
    const opened = { year: '2024/25', modelId, leadId: there.id, dates: {} };
    expect((await there.browser.ask('POST', '/assessments', opened)).status).toBe(201);
    await writeOldYear();
  });
  afterAll(async () => {
    await superuser.end();
    await service.stop();
  });

  const open = (year: string, carryFrom?: string, who = lead) =>
    who.ask<AssessmentView & Problem>('POST', '/assessments', { year, modelId, leadId, dates: {}, carryFrom });
  const view = async (year = now): Promise<AssessmentView> => (await lead.ask<AssessmentView>('GET', year)).body;
  const theme = async (key = 'governance'): Promise<ThemeView> =>
    (await view()).themes.find((one) => one.key === key) as ThemeView;
  const items = async (query = '', who = lead): Promise<CarriedItemView[]> =>
    (await who.ask<CarriedItemsView>('GET', `${now}/carried-items?size=200${query}`)).body.items;
  const item = async (kind: string, title = ''): Promise<CarriedItemView> =>
    (await items(`&kind=${kind}`)).find((one) => one.title.includes(title)) as CarriedItemView;
  const decide = (one: CarriedItemView, how: string, body?: object, who = writer, revision = one.revision) =>
    who.ask<CarriedItemView & Problem>('POST', `${now}/carried-items/${one.id}/${how}`, body ?? {}, revision);
  const codes = ({ body }: { body: Partial<Problem> }) => (body.because ?? []).map(({ code }) => code);

  async function evidence(title: string, more: object = {}): Promise<string> {
    const body = { kind: 'statement', title, statement: 'It is so.', classification: publicly, ...more };
    return (await lead.ask<{ id: string }>('POST', '/evidence', body)).body.id;
  }
  const link = (evidenceId: string, criterionKey: string | null, year = old) =>
    lead.ask<EvidenceLinkView>('POST', `${year}/evidence-links`, {
      ...{ evidenceId, themeKey: 'governance', criterionKey, stance: 'supports', shows: 'It shows so' },
    });

  async function writeOldYear(): Promise<void> {
    const { body } = await open('2025/26');
    criteria = body.themes
      .find(({ key }) => key === 'governance')
      ?.criteria.filter(({ kind }) => kind === 'characteristic')
      .map(({ key }) => key) as string[];
    const [first = '', second = ''] = criteria;
    await lead.ask(
      'PUT',
      `${old}/themes/governance/narrative`,
      { narrative: 'We govern well.', classification: publicly },
      1,
    );
    await lead.ask(
      'PUT',
      `${old}/themes/governance/score`,
      { score: 'good', reason: 'Audit says so', classification: publicly },
      2,
    );
    await lead.ask(
      'PUT',
      `${old}/criteria/${first}/judgement`,
      { judgement: 'met', reason: 'CANARYREASON', classification: publicly },
      0,
    );
    await lead.ask(
      'PUT',
      `${old}/criteria/${second}/judgement`,
      { judgement: 'met', reason: 'Secret', classification: exempt },
      0,
    );
    await link(await evidence('The survey'), first);
    await link(await evidence('The audit', { reviewBy: '2025-01-31' }), first);
    await link(await evidence('The contract', { classification: exempt }), second);
    gone = await evidence('The lost paper');
    await link(gone, second);
    await link(await evidence('The plan'), null);
    const add = (title: string, more: object = {}) =>
      lead.ask<FollowOnActionView>('POST', `${old}/follow-on-actions`, {
        ...{ title, themeKey: 'governance', origin: 'audit', status: 'at-risk', note: 'CANARYNOTE', criteria: [first] },
        ...more,
      });
    await add('Mend the roof');
    await add('Sell the barge', { classification: exempt });
    const { body: claim } = await add('Settle the claim', { classification: exempt });
    await lead.ask('PUT', `${old}/follow-on-actions/${claim.id}/evidence/${await evidence('The deed')}`);
    await lead.ask('PATCH', `${old}/follow-on-actions/${claim.id}`, { status: 'complete' }, 1);
    const { body: done } = await add('Train the members');
    await lead.ask('PUT', `${old}/follow-on-actions/${done.id}/evidence/${await evidence('The course')}`);
    await lead.ask('PATCH', `${old}/follow-on-actions/${done.id}`, { status: 'complete' }, 1);
    expect((await lead.ask('DELETE', `/evidence/${gone}?evenIfUsed=true`, undefined, 1)).status).toBe(204);
  }

  const contentsOf = async (year: string): Promise<object[]> => {
    const of = `council_id = (select council_id from assessment where id = (select id from assessment where year = '${year}' limit 1)) and assessment_id = (select id from assessment where year = '${year}' limit 1)`;
    const tables = ['assessment_theme', 'judgement', 'evidence_link', 'follow_on_action', 'citation'];
    const all: object[] = [];
    for (const table of tables)
      all.push((await superuser.query(`select * from ${table} where ${of} order by 1, 2, 3`)).rows);
    return all;
  };

  it('says beforehand what would come along, and what would stay and why', async () => {
    const ask = (who: Browser, from = old, into = '2026/27') =>
      who.ask<CarryPreviewView & Problem>('GET', `${from}/carry-preview?into=${into}&modelId=${modelId}`);
    const { status, body } = await ask(lead);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      from: '2025/26',
      edition: null,
      comesAlong: { narratives: 1, judgements: 2, evidenceLinks: 4, followOnActions: 2 },
      pastReview: 1,
    });
    expect(body.leftBehind.map(({ kind, why, title }) => [kind, why, title])).toEqual([
      ['evidence-link', 'evidence-removed', 'The lost paper'],
      ['follow-on-action', 'complete', 'Settle the claim'],
      ['follow-on-action', 'complete', 'Train the members'],
    ]);
    expect((await ask(writer)).status).toBe(403);
    expect((await ask(stranger)).status).toBe(404);
    expect((await ask(lead, '/assessments/2024-25')).status).toBe(404);
    expect((await ask(lead, old, '2025/26')).body.errors).toEqual([
      { field: 'from', message: 'Choose a year before 2025/26' },
    ]);
  });

  it('refuses a year of another council, itself and a later one, and then opens none', async () => {
    expect((await open('2026/27', '2024/25')).status).toBe(404);
    expect((await open('2026/27', '2026/27')).body.errors?.[0]).toEqual({
      field: 'carryFrom',
      message: 'Choose a year before 2026/27',
    });
    expect((await open('2023/24', '2025/26')).status).toBe(400);
    expect((await open('2026/27', 'last year')).status).toBe(400);
    expect((await lead.ask('GET', now)).status).toBe(404);
  });

  it('opens with nothing that counts: no judgement, text, link, follow-on action or score', async () => {
    const before = await contentsOf('2025/26');
    const { status, body } = await open('2026/27', '2025/26');
    expect(status).toBe(201);
    expect(body.carriedFrom).toBe('2025/26');
    expect(body.themes.map(({ judged, score, narrative, evidence }) => [judged, score, narrative, evidence])).toEqual(
      body.themes.map(() => [0, null, '', []]),
    );
    const governance = body.themes.find(({ key }) => key === 'governance') as ThemeView;
    expect(governance).toMatchObject({ carriedUnread: true, followOnActions: 0, suggestion: { score: null } });
    expect(governance.suggestion.unjudged).toHaveLength(governance.total);
    expect(body.themes.filter(({ carriedUnread }) => carriedUnread)).toHaveLength(1);
    expect((await lead.ask<FollowOnActionsView>('GET', `${now}/follow-on-actions`)).body.total).toBe(0);
    expect(await contentsOf('2025/26')).toEqual(before);
  });

  it('prints nothing unread in the report, the registers and the challenge', async () => {
    for (const address of [
      'report/preview',
      'challenge',
      'evidence-register?format=csv',
      'follow-on-actions/register?format=csv',
    ]) {
      const { status, body } = await lead.ask<unknown>('GET', `${now}/${address}`);
      expect([address, status]).toEqual([address, 200]);
      const said = Buffer.isBuffer(body) ? body.toString() : JSON.stringify(body);
      expect(said).not.toMatch(/CANARYREASON|We govern well|The survey|Mend the roof/);
    }
  });

  it('shows what came, with last year’s score beside it and old evidence flagged', async () => {
    const { body } = await lead.ask<CarriedForwardView>('GET', `${now}/carried-forward`);
    expect(body).toMatchObject({
      from: '2025/26',
      edition: null,
      total: 9,
      unread: 9,
      minutesSaved: 0,
      by: { id: leadId },
    });
    expect(body.themes.find(({ key }) => key === 'governance')).toMatchObject({
      total: 9,
      unread: 9,
      unchangedLinks: 3,
      lastScore: { word: 'Good' },
    });
    const left = ['The lost paper', 'Settle the claim', 'Train the members'];
    expect(body.leftBehind.map(({ title }) => title)).toEqual(left);
    const all = await items();
    expect(all.map(({ kind, title }) => [kind, title])).toMatchObject([
      ['narrative', 'Governance'],
      ['evidence-link', 'The plan'],
      ['judgement', expect.anything()],
      ['evidence-link', 'The survey'],
      ['evidence-link', 'The audit'],
      ['judgement', expect.anything()],
      ['evidence-link', 'The contract'],
      ['follow-on-action', 'Mend the roof'],
      ['follow-on-action', 'Sell the barge'],
    ]);
    expect(all.find(({ title }) => title === 'The audit')?.flags).toEqual(['past-review']);
    expect((await items('&kind=judgement&state=unread&theme=governance')).map(({ word }) => word)).toEqual([
      'Met',
      'Met',
    ]);
    expect((await lead.ask<CarriedItemsView>('GET', `${now}/carried-items?size=2&page=5`)).body).toMatchObject({
      total: 9,
      items: [{ title: 'Sell the barge' }],
    });
    expect((await lead.ask('GET', `${old}/carried-forward`)).status).toBe(404);
    expect((await stranger.ask('GET', `${now}/carried-items`)).status).toBe(404);
  });

  it('keeps exempt things from those who may not see them, in lists and counts', async () => {
    const seen = await items('', reader);
    expect(seen.map(({ title }) => title)).not.toContain('Sell the barge');
    expect(seen.map(({ title }) => title)).not.toContain('The contract');
    const withheld = seen.filter(({ withheld: is }) => is);
    expect(withheld.map(({ kind, text, word }) => [kind, text, word])).toEqual([['judgement', '', 'Met']]);
    const { body } = await reader.ask<CarriedForwardView>('GET', `${now}/carried-forward`);
    expect([body.total, body.leftBehindTotal, body.leftBehind.map(({ title }) => title)]).toEqual([
      7,
      2,
      ['The lost paper', 'Train the members'],
    ]);
  });

  it('waits for the lead of the theme', async () => {
    const { id } = (await lead.ask<{ items: { id: string; name: string }[] }>('GET', '/people')).body.items.find(
      ({ name }) => name === 'writer',
    ) as { id: string };
    await lead.ask('PUT', `${now}/themes/governance/lead`, { leadId: id }, 1);
    const { items: waiting } = (await writer.ask<MyWorkView>('GET', '/my-work')).body;
    expect(waiting.find(({ kind }) => kind === 'carried-to-read')).toMatchObject({
      says: 'Read what came from 2025/26 into the theme Governance of 2026/27: 9 things to confirm, change or drop',
      path: '/councils/northford/assessments/2026-27/carried-forward?theme=governance',
    });
  });

  it('confirms a judgement, and only then it counts', async () => {
    const one = await item('judgement');
    const { status, body } = await decide(one, 'confirm');
    expect(status).toBe(200);
    expect(body).toMatchObject({ state: 'confirmed', revision: 2, decidedBy: { name: 'writer' } });
    expect((await theme()).judged).toBe(1);
    expect((await theme()).criteria.find(({ key }) => key === criteria[0])).toMatchObject({
      judgement: 'met',
      reason: 'CANARYREASON',
    });
    const { rows } = await superuser.query(
      `select act, after from audit_entry where act = 'judge-criterion' order by at desc, number desc limit 1`,
    );
    expect(rows).toMatchObject([{ after: { judgement: 'met', carriedFrom: '2025/26' } }]);
  });

  it('answers a double click and a colleague who was slower with what stands there', async () => {
    const one = (await items('&kind=judgement'))[0] as CarriedItemView;
    const again = await decide(one, 'confirm', {}, writer, 1);
    expect(again.status).toBe(412);
    expect(again.body).toMatchObject({ changedBy: 'writer', current: { state: 'confirmed', revision: 2 } });
    expect((await decide(one, 'confirm')).body).toMatchObject({ state: 'confirmed', revision: 2 });
    const fresh = (await items('&state=unread'))[0] as CarriedItemView;
    const both = await Promise.all([decide(fresh, 'confirm', {}, writer), decide(fresh, 'confirm', {}, lead)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await decide(await item('narrative'), 'undo')).body.state).toBe('unread');
    expect((await lead.ask('POST', `${now}/carried-items/${one.id}/confirm`)).status).toBe(428);
  });

  it('undoes that: what stood there before stands there again, and blocks again', async () => {
    const one = (await items('&kind=judgement'))[0] as CarriedItemView;
    expect((await decide(one, 'undo')).body).toMatchObject({ state: 'unread', decidedBy: null });
    expect((await theme()).judged).toBe(0);
    expect(codes(await decide(await item('judgement'), 'undo'))).toEqual(['nothing-to-undo']);
  });

  it('changes a judgement in the same act', async () => {
    const one = await item('judgement');
    const wrong = await decide(one, 'change', { judgement: 'splendid' });
    expect(wrong.body.errors?.[0]?.field).toBe('judgement');
    expect((await decide(one, 'change', { stance: 'supports' })).status).toBe(400);
    const { body } = await decide(one, 'change', { judgement: 'partly-met', text: 'Less so' });
    expect(body.state).toBe('changed');
    expect((await theme()).criteria.find(({ key }) => key === criteria[0])).toMatchObject({
      judgement: 'partly-met',
      reason: 'Less so',
    });
    expect(codes(await decide(body, 'confirm'))).toEqual(['decided-already']);
    expect((await decide(body, 'undo')).body.state).toBe('unread');
    expect((await theme()).judged).toBe(0);
  });

  it('holds for read what somebody judged or wrote at its place of their own accord', async () => {
    const said = { judgement: 'not-met', reason: 'No longer', classification: publicly };
    const { body } = await writer.ask<{ criteria: object[] }>('GET', now);
    expect(body).toBeTruthy();
    const revision = (await theme()).criteria.find(({ key }) => key === criteria[0])?.revision ?? 0;
    expect((await writer.ask('PUT', `${now}/criteria/${criteria[0]}/judgement`, said, revision)).status).toBe(200);
    expect((await item('judgement')).state).toBe('changed');
    const { revision: ofTheme } = await theme();
    const told = { narrative: 'We govern otherwise.', classification: publicly };
    expect((await writer.ask('PUT', `${now}/themes/governance/narrative`, told, ofTheme)).status).toBe(200);
    expect((await item('narrative')).state).toBe('changed');
  });

  it('drops an evidence link, and takes that back', async () => {
    const one = await item('evidence-link', 'The survey');
    const dropped = await decide(one, 'drop');
    expect(dropped.body).toMatchObject({ state: 'dropped' });
    expect((await theme()).criteria.flatMap((criterion) => criterion.evidence)).toEqual([]);
    expect((await decide(dropped.body, 'undo')).body.state).toBe('unread');
    const { rows } = await superuser.query(
      `select act, object_title, after from audit_entry where object_type = 'carried-item' order by number`,
    );
    expect(rows.map(({ act }: { act: string }) => act)).toContain('drop-carried');
    expect(JSON.stringify(rows)).not.toContain('The survey');
  });

  it('confirms the unchanged links of a theme together, each of them, and leaves the old and the exempt one as it should', async () => {
    const { status, body } = await writer.ask('POST', `${now}/carried-items/confirm-links`, { themeKey: 'governance' });
    expect([status, body]).toEqual([200, { confirmed: 3 }]);
    const links = await items('&kind=evidence-link');
    expect(links.map(({ title, state }) => [title, state])).toEqual([
      ['The plan', 'confirmed'],
      ['The survey', 'confirmed'],
      ['The audit', 'unread'],
      ['The contract', 'confirmed'],
    ]);
    expect((await theme()).evidence.map(({ title }) => title)).toEqual(['The plan']);
    expect((await writer.ask('POST', `${now}/carried-items/confirm-links`, { themeKey: 'governance' })).body).toEqual({
      confirmed: 0,
    });
    expect((await reader.ask('POST', `${now}/carried-items/confirm-links`, { themeKey: 'governance' })).status).toBe(
      403,
    );
  });

  it('undoes a confirmed link; one that was changed where it stands, no more', async () => {
    const one = await item('evidence-link', 'The survey');
    expect((await decide(one, 'undo')).body).toMatchObject({ state: 'unread', madeId: null });
    expect((await theme()).criteria.flatMap((criterion) => criterion.evidence).map(({ title }) => title)).toEqual([
      'The contract',
    ]);
    const plan = await item('evidence-link', 'The plan');
    await writer.ask('PATCH', `${now}/evidence-links/${plan.madeId ?? ''}`, { shows: 'Something else' }, 1);
    const changed = await item('evidence-link', 'The plan');
    expect(changed.state).toBe('changed');
    expect(codes(await decide(changed, 'undo'))).toEqual(['changed-since']);
    expect(codes(await decide(changed, 'drop'))).toEqual(['changed-since']);
  });

  it('says that evidence is gone before a link to it is confirmed', async () => {
    const one = await item('evidence-link', 'The audit');
    const { revision } = (await lead.ask<{ revision: number }>('GET', `/evidence/${one.evidenceId ?? ''}`)).body;
    expect(
      (await lead.ask('DELETE', `/evidence/${one.evidenceId ?? ''}?evenIfUsed=true`, undefined, revision)).status,
    ).toBe(204);
    expect((await item('evidence-link', 'The audit')).flags).toEqual(['evidence-removed', 'past-review']);
    expect(codes(await decide(one, 'confirm'))).toEqual(['evidence-removed']);
    expect((await decide(one, 'drop')).body.state).toBe('dropped');
  });

  it('lets an open follow-on action go on, with its earlier notes to be read', async () => {
    const one = await item('follow-on-action', 'Mend the roof');
    const { body } = await decide(one, 'confirm');
    const { items: actions } = (await lead.ask<FollowOnActionsView>('GET', `${now}/follow-on-actions`)).body;
    expect(actions).toMatchObject([
      {
        id: body.madeId,
        title: 'Mend the roof',
        status: 'at-risk',
        origin: 'audit',
        criteria: [criteria[0]],
        noteCount: 0,
      },
    ]);
    expect(actions[0]?.carriedFrom).toEqual({ id: one.earlierActionId, year: '2025/26' });
    const earlier = await lead.ask<FollowOnActionView>('GET', `${old}/follow-on-actions/${one.earlierActionId ?? ''}`);
    expect(earlier.body.notes.map(({ text }) => text)).toEqual(['CANARYNOTE']);
    expect((await decide(body, 'undo')).body.state).toBe('unread');
    expect((await lead.ask<FollowOnActionsView>('GET', `${now}/follow-on-actions`)).body.total).toBe(0);
    expect((await decide(await item('follow-on-action', 'Mend the roof'), 'change', { text: 'x' })).status).toBe(400);
  });

  it('keeps exempt exempt', async () => {
    expect((await decide(await item('follow-on-action', 'Sell the barge'), 'confirm')).status).toBe(200);
    const secret = (await items('&kind=judgement'))[1] as CarriedItemView;
    expect((await decide(secret, 'confirm')).status).toBe(200);
    const { rows } = await superuser.query(
      `select classification from judgement where reason = 'Secret' union all select classification from follow_on_action where title = 'Sell the barge'`,
    );
    expect(
      new Set(rows.map(({ classification }: { classification: { level: string } }) => classification.level)),
    ).toEqual(new Set(['exempt']));
  });

  it('refuses the next step and the seal while one is unread, with a reason at its theme', async () => {
    const reasons = (await view()).moves.find(({ move }) => move === 'send-to-leadership')?.because ?? [];
    expect(reasons.find(({ code }) => code === 'carried-unread')).toMatchObject({
      themeKey: 'governance',
      message:
        'Not everything that was carried forward into Governance has been read. Confirm, change or drop each of it.',
    });
    const sent = await lead.ask<Problem>('POST', `${now}/send-to-leadership`, {}, (await view()).revision);
    expect(codes(sent)).toContain('carried-unread');
    await superuser.query(`update assessment set state = 'statutory-sign-off' where year = '2026/27'`);
    const sealed = await lead.ask<Problem>('POST', `${now}/seal`, {});
    expect(codes(sealed)).toContain('carried-unread');
    await superuser.query(`update assessment set state = 'drafting' where year = '2026/27'`);
  });

  it('refuses a decision in a locked year and in a theme that is being reviewed', async () => {
    const one = (await items('&state=unread'))[0] as CarriedItemView;
    // In culture there is nothing to confirm: it is refused all the same.
    const together = async (themeKey: string) =>
      codes(await writer.ask<Problem>('POST', `${now}/carried-items/confirm-links`, { themeKey }));
    await superuser.query(`update assessment set state = 'moderation' where year = '2026/27'`);
    for (const how of ['confirm', 'drop']) expect(codes(await decide(one, how))).toEqual(['locked']);
    for (const key of ['governance', 'culture']) expect(await together(key)).toEqual(['locked']);
    await superuser.query(`update assessment set state = 'drafting', ladder = 'full' where year = '2026/27'`);
    await superuser.query(
      `update assessment_theme set stage = 'theme-review' where theme_key in ('governance', 'culture')`,
    );
    for (const how of ['confirm', 'drop']) expect(codes(await decide(one, how))).toEqual(['theme-locked']);
    for (const key of ['governance', 'culture']) expect(await together(key)).toEqual(['theme-locked']);
    await superuser.query(`update assessment_theme set stage = 'drafting'`);
    const { revision } = await theme();
    const sent = await writer.ask<Problem>('POST', `${now}/themes/governance/send-to-review`, {}, revision);
    expect(codes(sent)).toContain('carried-unread');
    await superuser.query(`update assessment set ladder = 'short' where year = '2026/27'`);
    expect((await decide(one, 'confirm', {}, reader)).status).toBe(403);
    expect((await decide(one, 'confirm', {}, stranger)).status).toBe(404);
  });

  it('lets the next step be when all is read, and says what time it saved', async () => {
    for (const one of await items('&state=unread')) expect((await decide(one, 'confirm')).status).toBe(200);
    const reasons = (await view()).moves.find(({ move }) => move === 'send-to-leadership')?.because ?? [];
    expect(reasons.map(({ code }) => code)).not.toContain('carried-unread');
    const { body } = await lead.ask<CarriedForwardView>('GET', `${now}/carried-forward`);
    expect(body).toMatchObject({
      unread: 0,
      confirmed: { narratives: 0, judgements: 1, evidenceLinks: 2, followOnActions: 2 },
      minutesSaved: 4 + 2 * 2 + 2 * 5,
    });
    expect((await writer.ask<MyWorkView>('GET', '/my-work')).body.items.map(({ kind }) => kind)).not.toContain(
      'carried-to-read',
    );
  });

  it('begins an open, empty year from an earlier one, once, and never one that people have worked in', async () => {
    const begin = (year: string, from: string, who = lead) =>
      who.ask<CarriedForwardView & Problem>('POST', `${year}/carried-forward`, { from });
    expect(codes(await begin(now, '2025/26'))).toEqual(['carried-already']);
    await open('2027/28');
    expect((await begin('/assessments/2027-28', '2027/28')).status).toBe(400);
    expect((await begin('/assessments/2027-28', '2019/20')).status).toBe(404);
    expect((await begin('/assessments/2027-28', '2026/27', writer)).status).toBe(403);
    await open('2022/23');
    expect((await begin('/assessments/2027-28', '2022/23')).body.errors).toEqual([
      {
        field: 'from',
        message: 'Nothing of 2022/23 would come along: it is empty, or nothing relates the two versions',
      },
    ]);
    const nothing = await open('2023/24', '2022/23');
    expect([nothing.status, nothing.body.errors?.[0]?.field]).toEqual([400, 'carryFrom']);
    expect((await lead.ask('GET', '/assessments/2023-24')).status).toBe(404);
    const twice = await Promise.all([
      begin('/assessments/2027-28', '2026/27'),
      begin('/assessments/2027-28', '2026/27'),
    ]);
    expect(twice.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(codes(await begin(old, '2026/27'))).toEqual(['not-empty']);
  });
});
