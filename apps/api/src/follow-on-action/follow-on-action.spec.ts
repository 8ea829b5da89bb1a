import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { publishedModels } from '@best-value/model/published';
import { Client } from 'pg';
import { exempt, publicly, type Problem } from '../testing/answers.js';
import { type Browser, SpecService } from '../testing/spec-service.js';
import type { FollowOnActionsView, FollowOnActionView } from './follow-on-action.view.js';
import { londonDate } from './london-date.js';

type Answered = FollowOnActionView & Problem;
const modelId = '2024-05-statutory';
const nobodyId = '00000000-0000-4000-8000-000000000000';
const day = (days: number) => londonDate(new Date(Date.now() + days * 86_400_000));

describe('follow-on actions', () => {
  let service: SpecService;
  let lead: Browser;
  let writer: Browser;
  let writerId: string;
  let reader: Browser;
  let stranger: Browser;
  let superuser: Client;
  const actions = '/assessments/2026-27/follow-on-actions';
  const theme = { themeKey: 'governance' };

  beforeAll(async () => {
    service = await SpecService.start();
    const council = await service.council('northford');
    const leading = await service.person(council, 'lead', ['lead-officer']);
    lead = leading.browser;
    ({ browser: writer, id: writerId } = await service.person(council, 'writer', ['contributor']));
    reader = (await service.person(council, 'reader', ['reader'])).browser;
    stranger = (await service.person(await service.council('southmere'), 'lead', ['lead-officer'])).browser.in(
      'northford',
    );
    for (const year of ['2026/27', '2025/26']) {
      const opened = await lead.ask('POST', '/assessments', { year, modelId, leadId: leading.id, dates: {} });
      expect(opened.status).toBe(201);
    }
    superuser = new Client({ connectionString: service.ownerUrl });
    await superuser.connect();
  });
  afterAll(async () => {
    await superuser.end();
    await service.stop();
  });

  let added: FollowOnActionView;
  const add = async (fields: object = {}, who = writer) =>
    who.ask<Answered>('POST', actions, { title: 'Publish the contracts register', ...theme, ...fields });
  const change = (fields: object, revision?: number, who = writer) =>
    who.ask<Answered>('PATCH', `${actions}/${added.id}`, fields, revision);
  const list = (query: string, who = writer) => who.ask<FollowOnActionsView>('GET', `${actions}?${query}`);
  const statement = async (title: string, classification: object = publicly) => {
    const { body, status } = await writer.ask<{ id: string }>('POST', '/evidence', {
      kind: 'statement',
      title,
      statement: 'The register was published.',
      classification,
    });
    expect(status).toBe(201);
    return body.id;
  };
  const attach = (evidenceId: string, who = writer) =>
    who.ask<Answered>('PUT', `${actions}/${added.id}/evidence/${evidenceId}`);
  const entries = async (id: string) =>
    (
      await superuser.query<{ act: string; before: object | null; after: object | null }>(
        'select act, before, after from best_value.audit_entry where object_id = $1 order by number',
        [id],
      )
    ).rows;

  beforeEach(async () => {
    const { body, status } = await add();
    expect(status).toBe(201);
    added = body;
  });

  it('starts as not started, public, of this assessment and unowned', () => {
    expect(added).toMatchObject({
      status: 'not-started',
      origin: 'this-assessment',
      classification: publicly,
      owner: null,
      ownerTitle: null,
      dueOn: null,
      overdue: false,
      revision: 1,
    });
  });

  it('keeps every field, and every letter', async () => {
    const keys = publishedModels.flatMap((model) =>
      model.id === modelId ? model.themes.slice(0, 2).map((one) => one.characteristics[0]?.key ?? '') : [],
    );
    expect(keys).toHaveLength(2);
    const text = 'Cyhoeddi’r gofrestr 🗳️ — «ولاية» “quoted”\n\nsecond paragraph';
    const sent = {
      what: text,
      why: text,
      criteria: keys,
      ownerId: writerId,
      dueOn: '2027-03-31',
      status: 'at-risk',
      origin: 'ombudsman',
      note: text,
    };
    const { body } = await add({ title: ` ${'x'.repeat(198)}🗳`, ...sent });
    const { body: read, headers } = await reader.ask<FollowOnActionView>('GET', `${actions}/${body.id}`);
    expect(read).toMatchObject({
      what: text,
      why: text,
      criteria: [...keys].sort(),
      owner: { id: writerId, name: 'writer' },
      dueOn: '2027-03-31',
      status: 'at-risk',
      origin: 'ombudsman',
    });
    expect(read.notes).toEqual([expect.objectContaining({ text, by: { id: writerId, name: 'writer' } })]);
    expect(headers['etag']).toBe('"1"');
  });

  it.each([
    [{ title: '  ' }, 'title', 'Enter a title'],
    [{ title: 'x'.repeat(201) }, 'title', 'The title must be 200 characters or fewer'],
    [{ title: 'a\u0000b' }, 'title', 'cannot be stored'],
    [{ what: 'a\u0000b' }, 'what', 'cannot be stored'],
    [{ why: 'x'.repeat(5001) }, 'why', '5,000 characters'],
    [{ themeKey: 'no-such' }, 'themeKey', 'no such theme'],
    [{ criteria: ['governance/no-such'] }, 'criteria', 'no criterion'],
    [{ criteria: null }, 'criteria', 'list of keys'],
    [{ ownerId: nobodyId }, 'ownerId', 'Choose someone who works here'],
    [{ dueOn: '2027-02-29' }, 'dueOn', 'real date'],
    [{ status: 'overdue' }, 'status', 'Choose not started'],
    [{ origin: 'a friend' }, 'origin', 'where it comes from'],
    [
      { classification: { level: 'exempt', paragraph: 8, publicInterestReason: 'Why' } },
      'classification.paragraph',
      'Schedule 12A',
    ],
    [{ title: null }, 'title', 'Enter a title'],
    [{ council: 'x' }, 'council', 'no field called council'],
  ])('refuses %j and names the field', async (fields, field, message) => {
    for (const answer of [await add(fields), await change(fields, 1)]) {
      expect(answer.status).toBe(400);
      expect(answer.body.errors).toEqual([{ field, message: expect.stringContaining(message) }]);
    }
  });

  it('has one owner: a person, or someone in words', async () => {
    expect((await add({ ownerId: writerId, ownerTitle: 'Chief constable' })).body.errors?.[0]?.field).toBe(
      'ownerTitle',
    );
    const inWords = await change({ ownerTitle: 'Chief constable' }, 1);
    expect(inWords.body).toMatchObject({ owner: null, ownerTitle: 'Chief constable' });
    const person = await change({ ownerId: writerId }, 2);
    expect(person.body).toMatchObject({ owner: { id: writerId }, ownerTitle: null });
    expect((await change({ ownerTitle: 'Chief constable' }, 3)).body).toMatchObject({
      owner: null,
      ownerTitle: 'Chief constable',
    });
  });

  it('changes only what is sent, once, and writes down what differed', async () => {
    await change({ what: 'First', dueOn: '2027-01-31' }, 1);
    const { body } = await change({ why: 'Because', dueOn: null }, 2);
    expect(body).toMatchObject({ title: added.title, what: 'First', why: 'Because', dueOn: null, revision: 3 });
    const [, , last] = await entries(added.id);
    expect(last).toEqual({
      act: 'change-follow-on-action',
      before: { why: '', dueOn: '2027-01-31', classification: publicly },
      after: { why: 'Because', dueOn: null, classification: publicly },
    });
    expect((await change({ why: 'Because' }, 3)).body.revision).toBe(3);
    expect(await entries(added.id)).toHaveLength(3);
  });

  it('refuses a change of something that has moved on, with the newest', async () => {
    await change({ what: 'Mine' }, 1);
    const stale = await change({ what: 'Theirs' }, 1, lead);
    expect(stale.status).toBe(412);
    expect(stale.body.current).toMatchObject({ what: 'Mine', revision: 2 });
    expect(stale.body.changedBy).toBe('writer');
    expect((await change({ what: 'Theirs' })).status).toBe(428);
    expect((await writer.ask('DELETE', `${actions}/${added.id}`)).status).toBe(428);
    expect((await writer.ask('DELETE', `${actions}/${added.id}`, undefined, 1)).status).toBe(412);
  });

  it('is complete only with evidence that is still in the library', async () => {
    expect((await add({ status: 'complete' })).body.because?.[0]?.code).toBe('complete-needs-evidence');
    const id = await statement('Register as published');
    expect((await attach(id)).body.evidence).toEqual([{ id, title: 'Register as published' }]);
    await superuser.query('update best_value.evidence set removed_at = now() where id = $1', [id]);
    const refused = await change({ status: 'complete' }, 1);
    expect(refused.status).toBe(409);
    expect(refused.body.because).toEqual([
      expect.objectContaining({ code: 'complete-needs-evidence', field: 'status' }),
    ]);
    await superuser.query('update best_value.evidence set removed_at = null where id = $1', [id]);
    expect((await change({ status: 'complete' }, 1)).body.status).toBe('complete');
  });

  it('keeps the last evidence of a complete action', async () => {
    const [first, second] = [await statement('First proof'), await statement('Second proof')];
    await attach(first);
    await attach(second);
    await change({ status: 'complete' }, 1);
    const detach = (id: string) => writer.ask<Answered>('DELETE', `${actions}/${added.id}/evidence/${id}`);
    expect((await detach(first)).body.evidence.map((one) => one.id)).toEqual([second]);
    expect((await detach(first)).status).toBe(404);
    expect((await detach(second)).body.because?.[0]?.code).toBe('complete-needs-evidence');
    await change({ status: 'on-track' }, 2);
    expect((await detach(second)).status).toBe(200);
  });

  it('attaches evidence once, and only what is there', async () => {
    const id = await statement('Proof');
    await attach(id);
    await attach(id);
    expect((await entries(added.id)).filter((entry) => entry.act === 'attach-evidence')).toEqual([
      { act: 'attach-evidence', before: null, after: { evidenceId: id, classification: publicly } },
    ]);
    expect((await attach(nobodyId)).status).toBe(404);
  });

  it('is cancelled only with a note', async () => {
    const refused = await change({ status: 'cancelled', note: ' ' }, 1);
    expect(refused.status).toBe(409);
    expect(refused.body.because).toEqual([expect.objectContaining({ code: 'cancelled-needs-note', field: 'note' })]);
    const { body } = await change({ status: 'cancelled', note: 'Merged into another' }, 1);
    expect(body).toMatchObject({ status: 'cancelled', notes: [{ text: 'Merged into another' }] });
  });

  it('takes notes without getting in the way of an edit', async () => {
    const note = (text: string, who = writer) => who.ask<Answered>('POST', `${actions}/${added.id}/notes`, { text });
    for (const text of ['one', 'two', 'three', 'four']) expect((await note(text)).status).toBe(201);
    const { body } = await change({ what: 'Still mine' }, 1);
    expect(body.notes.map((one) => one.text)).toEqual(['one', 'two', 'three', 'four']);
    const { body: listed } = await list('sort=-updated&size=1');
    expect(listed.items[0]).toMatchObject({
      id: added.id,
      noteCount: 4,
      notes: [{ text: 'two' }, { text: 'three' }, { text: 'four' }],
    });
    expect((await note(' ')).body.errors?.[0]?.field).toBe('text');
    expect((await note('x'.repeat(2001))).status).toBe(400);
  });

  it('has 200 notes at most', async () => {
    await superuser.query(
      `insert into best_value.follow_on_action_note (council_id, id, follow_on_action_id, note, written_at)
       select council_id, gen_random_uuid(), id, 'again', now() from best_value.follow_on_action, generate_series(1, 200) where id = $1`,
      [added.id],
    );
    const answer = await writer.ask<Answered>('POST', `${actions}/${added.id}/notes`, { text: 'one more' });
    expect(answer.body.because?.[0]?.code).toBe('too-many-notes');
  });

  it('is removed and put back as it was', async () => {
    await writer.ask('POST', `${actions}/${added.id}/notes`, { text: 'Kept' });
    expect((await writer.ask('DELETE', `${actions}/${added.id}`, undefined, 1)).status).toBe(204);
    expect((await change({ what: 'x' }, 2)).status).toBe(404);
    const { total } = (await list('')).body;
    const seen = await writer.ask<FollowOnActionView>('GET', `${actions}/${added.id}`);
    expect(seen.body).toMatchObject({ title: added.title, revision: 2, removedBy: { id: writerId, name: 'writer' } });
    expect(Date.now() - Date.parse(seen.body.removedAt ?? '')).toBeLessThan(60_000);
    expect((await list('removed=true')).body.items.map((one) => one.id)).toContain(added.id);
    const { body, status } = await writer.ask<FollowOnActionView>('POST', `${actions}/${added.id}/restore`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ title: added.title, revision: 3, notes: [{ text: 'Kept' }], removedAt: null });
    expect((await list('')).body.total).toBe(total + 1);
    expect((await list('removed=true')).body.items.map((one) => one.id)).not.toContain(added.id);
    expect((await writer.ask('POST', `${actions}/${added.id}/restore`)).status).toBe(404);
    expect((await entries(added.id)).map((entry) => entry.act)).toEqual([
      'add-follow-on-action',
      'add-note',
      'remove-follow-on-action',
      'restore-follow-on-action',
    ]);
  });

  it('is not shown to readers once it is removed', async () => {
    expect((await reader.ask('GET', `${actions}/${added.id}`)).status).toBe(200);
    await writer.ask('DELETE', `${actions}/${added.id}`, undefined, 1);
    expect((await reader.ask('GET', `${actions}/${added.id}`)).status).toBe(404);
    expect((await list('removed=true', reader)).status).toBe(403);
    expect(JSON.stringify((await list('size=100', reader)).body)).not.toContain(added.id);
    expect((await stranger.ask('GET', `${actions}/${added.id}`)).status).toBe(404);
  });

  it('does not come back complete when its evidence has been removed since', async () => {
    const id = await statement('Register as published');
    await attach(id);
    await change({ status: 'complete' }, 1);
    await writer.ask('DELETE', `${actions}/${added.id}`, undefined, 2);
    expect((await writer.ask('DELETE', `/evidence/${id}`, undefined, 1)).status).toBe(204);
    const restore = () => writer.ask<Answered>('POST', `${actions}/${added.id}/restore`);
    expect((await restore()).body.because?.[0]?.code).toBe('complete-needs-evidence');
    expect((await writer.ask('POST', `/evidence/${id}/restore`)).status).toBe(200);
    expect((await restore()).body).toMatchObject({ status: 'complete', evidence: [{ id }] });
  });

  it('is overdue the day after it was due, unless it is closed', async () => {
    expect((await change({ dueOn: day(0) }, 1)).body.overdue).toBe(false);
    expect((await change({ dueOn: day(-1) }, 2)).body.overdue).toBe(true);
    expect((await list('overdue=true')).body.items.map((one) => one.id)).toContain(added.id);
    expect((await list('overdue=false')).body.items.map((one) => one.id)).not.toContain(added.id);
    expect((await change({ status: 'cancelled', note: 'Not needed' }, 3)).body.overdue).toBe(false);
    expect((await list('overdue=true')).body.items.map((one) => one.id)).not.toContain(added.id);
  });

  it('of a year that is not open is not found, nor one of another year', async () => {
    expect((await writer.ask('GET', '/assessments/2010-11/follow-on-actions')).status).toBe(404);
    expect((await writer.ask('GET', `/assessments/2025-26/follow-on-actions/${added.id}`)).status).toBe(404);
  });

  it('is not there for those who may not see restricted material', async () => {
    const before = (await list('', reader)).body.total;
    const { body: secret } = await add({ title: 'Settle the claim', classification: exempt });
    expect(secret.classification).toEqual(exempt);
    expect((await reader.ask('GET', `${actions}/${secret.id}`)).status).toBe(404);
    const { body: seen } = await list('size=100', reader);
    expect(seen.total).toBe(before);
    expect(JSON.stringify(seen)).not.toContain('Settle the claim');
    expect((await list('size=100')).body.total).toBe(before + 1);
  });

  it('shows nobody the title of restricted evidence who may not see it', async () => {
    const [open, closed] = [await statement('Open proof'), await statement('Closed proof', exempt)];
    await attach(open);
    await attach(closed);
    const titles = async (who: Browser) =>
      (await who.ask<FollowOnActionView>('GET', `${actions}/${added.id}`)).body.evidence.map((one) => one.title);
    expect(await titles(writer)).toEqual(['Closed proof', 'Open proof']);
    expect(await titles(reader)).toEqual(['Open proof']);
    expect(JSON.stringify((await list('size=100', reader)).body)).not.toContain('Closed proof');
  });

  it('is changed only by those who may, and is nothing to strangers', async () => {
    expect((await add({}, reader)).status).toBe(403);
    expect((await change({ what: 'x' }, 1, reader)).status).toBe(403);
    expect((await reader.ask('POST', `${actions}/${added.id}/notes`, { text: 'x' })).status).toBe(403);
    expect((await add({}, stranger)).status).toBe(404);
    expect((await stranger.ask('GET', `${actions}/${added.id}`)).status).toBe(404);
    expect((await change({ what: 'x' }, 1, stranger)).status).toBe(404);
  });

  it('is locked with the assessment once that is no longer drafted', async () => {
    await superuser.query(`update best_value.assessment set state = 'leadership-review' where year = '2026/27'`);
    try {
      const answers = [
        await add(),
        await change({ what: 'x' }, 1),
        await writer.ask<Answered>('DELETE', `${actions}/${added.id}`, undefined, 1),
        await writer.ask<Answered>('POST', `${actions}/${added.id}/notes`, { text: 'x' }),
        await attach(nobodyId),
        await writer.ask<Answered>('DELETE', `${actions}/${added.id}/evidence/${nobodyId}`),
        await writer.ask<Answered>('POST', `${actions}/${added.id}/restore`),
      ];
      expect(answers.map((answer) => [answer.status, answer.body.because?.[0]?.code])).toEqual(
        answers.map(() => [409, 'locked']),
      );
    } finally {
      await superuser.query(`update best_value.assessment set state = 'drafting' where year = '2026/27'`);
    }
  });
});
