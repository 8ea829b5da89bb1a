import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { HistoryView } from '../../audit-trail/history.view.js';
import type { Problem } from '../../testing/answers.js';
import { type Browser, SpecService } from '../../testing/spec-service.js';
import type { CodedListsView, CodedListView } from '../coded-lists/coded-list.view.js';
import { mostFields, mostForms, mostFormsEver } from './report-form.rules.js';
import type { FormsView, FormView } from './report-form.view.js';

type Answered = FormView & Problem;

const field = {
  label: 'Ward profile',
  place: 'body',
  group: null,
  required: true,
  hint: 'Where it matters.',
  initial: '',
  cleared: false,
  options: [],
  columns: [],
  list: null,
};

describe('the forms of a council', () => {
  let service: SpecService;
  let clerk: Browser;
  let reader: Browser;
  let stranger: Browser;
  let superuser: Client;
  let own: FormView;
  let copies = 0;

  beforeAll(async () => {
    service = await SpecService.start();
    superuser = new Client({ connectionString: service.ownerUrl, options: '-c search_path=best_value' });
    await superuser.connect();
    const council = await service.council('northford');
    clerk = (await service.person(council, 'clerk', ['democratic-services'])).browser;
    reader = (await service.person(council, 'reader', ['reader'])).browser;
    const other = await service.person(await service.council('southmere'), 'lead', ['lead-officer']);
    stranger = other.browser.in('northford');
  });
  afterAll(async () => {
    await superuser.end();
    await service.stop();
  });
  beforeEach(async () => {
    copies += 1;
    own = (await add({ title: `Scrutiny report ${copies}`, body: 'committee', copyOf: 'full-council' })).body;
  });
  // A council can have only so many.
  afterEach(async () => {
    const { items } = (await reader.ask<FormsView>('GET', '/report-forms')).body;
    for (const { key } of items.filter(({ builtIn }) => !builtIn)) {
      const { revision } = (await clerk.ask<FormView>('GET', `/report-forms/${key}`)).body;
      await clerk.ask('DELETE', `/report-forms/${key}`, undefined, revision);
    }
  });

  const add = (body: object, who = clerk) => who.ask<Answered>('POST', '/report-forms', body);
  const addField = (body: object, revision = own.revision) =>
    clerk.ask<Answered>('POST', `/report-forms/${own.key}/fields`, body, revision);
  const wrong = ({ body }: { body: Problem }) => (body.errors ?? []).map(({ field: at }) => at);

  it('begin with the built-in ones, which nobody changes', async () => {
    const { body } = await reader.ask<FormsView>('GET', '/report-forms');
    expect(body.items.slice(0, 2).map(({ key, builtIn }) => [key, builtIn])).toEqual([
      ['full-council', true],
      ['cabinet', true],
    ]);
    const named = { title: 'Ours now', body: 'council' };
    for (const [method, at, sent] of [
      ['PUT', '', named],
      ['DELETE', '', undefined],
      ['POST', '/fields', { ...field, kind: 'line' }],
      ['DELETE', '/fields/legal', undefined],
      ['PUT', '/order', { keys: [] }],
    ] as const) {
      const answer = await clerk.ask<Problem>(method, `/report-forms/cabinet${at}`, sent, 0);
      expect([answer.status, answer.body.because?.[0]?.code]).toEqual([409, 'built-in']);
    }
  });

  it('are copies or begun empty, with a key of their own, and change the form they come from in nothing', async () => {
    const { body: before } = await clerk.ask<FormView>('GET', '/report-forms/full-council');
    expect(own).toMatchObject({ key: `scrutiny-report-${copies}`, copiedFrom: 'full-council', builtIn: false });
    expect(own.fields).toEqual(before.fields);
    const changed = await clerk.ask<Answered>('PUT', `/report-forms/${own.key}/fields/legal`, field, 1);
    expect(changed.body.fields.find(({ key }) => key === 'legal')).toEqual({
      ...field,
      key: 'legal',
      kind: 'paragraphs',
    });
    expect((await clerk.ask<FormView>('GET', '/report-forms/full-council')).body).toEqual(before);
    const { body } = await add({ title: 'Full Council', body: 'council' });
    expect([body.key, body.fields]).toEqual(['full-council-2', []]);
    expect((await add({ title: '中文', body: 'council' })).body.key).toMatch(/^field/);
    expect((await add({ title: 'Copy', body: 'council', copyOf: 'no-such' })).status).toBe(404);
  });

  it('take a field in, another order, a field out', async () => {
    const added = await addField({ ...field, kind: 'table', columns: [{ title: 'Ward', kind: 'text' }] });
    expect(added.body).toMatchObject({ revision: 2 });
    expect(added.body.fields.at(-1)).toMatchObject({ key: 'ward-profile', kind: 'table' });
    const keys = added.body.fields.map(({ key }) => key).toReversed();
    const ordered = await clerk.ask<Answered>('PUT', `/report-forms/${own.key}/order`, { keys }, 2);
    expect(ordered.body.fields.map(({ key }) => key)).toEqual(keys);
    for (const not of [keys.slice(1), [...keys.slice(1), 'other'], [...keys, 'other']])
      expect(wrong(await clerk.ask<Problem>('PUT', `/report-forms/${own.key}/order`, { keys: not }, 3))).toEqual([
        'keys',
      ]);
    const removed = await clerk.ask<Answered>('DELETE', `/report-forms/${own.key}/fields/ward-profile`, undefined, 3);
    expect(removed.body.fields.map(({ key }) => key)).toEqual(keys.slice(1));
    const { body } = await clerk.ask<HistoryView>('GET', `/history?limit=10&object=report-form:${own.key}`);
    expect(body.items.map(({ act }) => act)).toEqual([...Array(3).fill('change-report-form'), 'add-report-form']);
  });

  it.each<[string, object, string[]]>([
    ['no heading', { label: ' ' }, ['label']],
    ['an unknown kind', { kind: 'picture' }, ['kind']],
    ['a choice of one', { kind: 'choice', options: ['Yes', ' '] }, ['options']],
    ['a choice given twice', { kind: 'choice', options: ['Yes', 'Yes', 'No'] }, ['options']],
    ['a table without columns', { kind: 'table' }, ['columns']],
    ['five columns', { kind: 'table', columns: Array(5).fill({ title: 'A', kind: 'text' }) }, ['columns']],
    ['coded items without a list', { kind: 'coded' }, ['list']],
    ['a placeholder to start with', { initial: 'Click to select comment.' }, ['initial']],
    [
      'a suggested comment of a statutory officer',
      { kind: 'statutory-comments', initial: 'Satisfactory.' },
      ['initial'],
    ],
    ['a start that is no choice', { kind: 'choice', options: ['Yes', 'No'], initial: 'Maybe' }, ['initial']],
    ['a NUL in the hint', { hint: 'a\u0000' }, ['hint']],
    ['half a symbol in a choice', { kind: 'choice', options: ['\uD83C', 'No'] }, ['options']],
  ])('refuse %s', async (_what, said, fields) => {
    const answer = await addField({ ...field, kind: 'paragraphs', ...said });
    expect([answer.status, wrong(answer)]).toEqual([400, fields]);
  });

  it('have what the service fills in once, and no more fields than a paper has', async () => {
    const second = await addField({ ...field, kind: 'background-papers' });
    expect([second.status, second.body.because?.[0]?.code]).toEqual([409, 'there-already']);
    let { fields, revision } = own;
    while (fields.length < mostFields)
      ({ fields, revision } = (await addField({ ...field, kind: 'line' }, revision)).body);
    expect(new Set(fields.map(({ key }) => key)).size).toBe(mostFields);
    const { body } = await addField({ ...field, kind: 'line' }, revision);
    expect(body.because?.[0]?.code).toBe('too-many');
  });

  it('are refused beyond as many as a council can have, now or ever, each with what to do', async () => {
    await superuser.query(
      `insert into report_form (council_id, key, title, body, fields, revision, removed_at)
         select council_id, 'of-before-' || n, title, body, fields, 1, now() from report_form, generate_series(1, $2) n where key = $1`,
      [own.key, mostFormsEver - 1],
    );
    const ever = await add({ title: 'One more', body: 'committee', copyOf: null });
    expect([ever.status, ever.body.because]).toEqual([
      409,
      [expect.objectContaining({ code: 'too-many-ever', message: expect.stringContaining('Change one') })],
    ]);
    await superuser.query(`delete from report_form where key like 'of-before-%'`);
    for (let n = 1; n < mostForms; n += 1) await add({ title: 'One more', body: 'committee', copyOf: null });
    const now = await add({ title: 'One more', body: 'committee', copyOf: null });
    expect([now.status, now.body.because?.map(({ code }) => code)]).toEqual([409, ['too-many']]);
  });

  it('give no field a key that the service knows of another kind', async () => {
    const wide = await addField({ ...field, label: 'Meeting date', kind: 'paragraphs' });
    expect(wide.body.fields.at(-1)?.key).toBe('meeting-date-2');
    const day = await addField({ ...field, label: 'Meeting date', kind: 'date' }, 2);
    expect(day.body.fields.at(-1)?.key).toBe('meeting-date');
  });

  it('are changed by those who may, on the newest revision, and are not there for another council', async () => {
    const named = { title: 'Changed', body: 'council' };
    expect((await reader.ask('PUT', `/report-forms/${own.key}`, named, 1)).status).toBe(403);
    expect((await clerk.ask('PUT', `/report-forms/${own.key}`, named)).status).toBe(428);
    expect((await clerk.ask('PUT', `/report-forms/${own.key}`, named, 1)).status).toBe(200);
    const stale = await clerk.ask<Answered>('PUT', `/report-forms/${own.key}`, named, 1);
    expect([stale.status, stale.body.current]).toEqual([
      412,
      expect.objectContaining({ title: 'Changed', revision: 2 }),
    ]);
    expect((await stranger.ask('GET', `/report-forms/${own.key}`)).status).toBe(404);
    expect((await stranger.ask('PUT', `/report-forms/${own.key}`, named, 2)).status).toBe(404);
    expect((await clerk.ask('GET', '/report-forms/a%00b')).status).toBe(404);
  });

  it('can be removed, and their key is not given again', async () => {
    expect((await clerk.ask('DELETE', `/report-forms/${own.key}`, undefined, 1)).status).toBe(204);
    expect((await clerk.ask('GET', `/report-forms/${own.key}`)).status).toBe(404);
    expect((await clerk.ask('DELETE', `/report-forms/${own.key}`, undefined, 2)).status).toBe(404);
    const { body } = await add({ title: own.title, body: 'council' });
    expect(body.key).toBe(`${own.key}-2`);
    const { items } = (await reader.ask<FormsView>('GET', '/report-forms')).body;
    expect(items.map(({ key }) => key)).not.toContain(own.key);
  });
});

describe('the coded lists of a council', () => {
  let service: SpecService;
  let clerk: Browser;
  let reader: Browser;
  const items = [{ code: 'SO1', words: 'Homes & “hope” <all>' }];

  beforeAll(async () => {
    service = await SpecService.start();
    const council = await service.council('northford');
    clerk = (await service.person(council, 'clerk', ['democratic-services'])).browser;
    reader = (await service.person(council, 'reader', ['reader'])).browser;
  });
  afterAll(() => service.stop());

  const write = (body: object, revision: number, key = 'strategic-objectives', who = clerk) =>
    who.ask<CodedListView & Problem>(
      'PUT',
      `/coded-lists/${key}`,
      { title: 'Strategic objectives', ...body },
      revision,
    );

  it('are known before they are written, and are the council’s own', async () => {
    const { body } = await reader.ask<CodedListsView>('GET', '/coded-lists');
    expect(body.items.map(({ key, items: all, revision }) => [key, all.length, revision])).toEqual([
      ['corporate-risks', 0, 0],
      ['strategic-objectives', 0, 0],
      ['vision-and-values', 0, 0],
    ]);
    const { body: written } = await write({ items }, 0);
    expect(written).toMatchObject({ items, revision: 1 });
    const again = await reader.ask<CodedListsView>('GET', '/coded-lists');
    expect(again.body.items.find(({ key }) => key === 'strategic-objectives')).toEqual(written);
    const elsewhere = await service.person(await service.council('southmere'), 'lead', ['lead-officer']);
    expect((await elsewhere.browser.ask<CodedListsView>('GET', '/coded-lists')).body.items).toHaveLength(3);
    expect((await elsewhere.browser.in('northford').ask('GET', '/coded-lists')).status).toBe(404);
  });

  it('say what is wrong, at its place', async () => {
    const twice = await write({ items: [...items, { code: ' SO1 ', words: 'Again' }] }, 1);
    expect([twice.status, twice.body.errors?.[0]?.field]).toEqual([400, 'items.1.code']);
    expect((await write({ items: [{ code: '', words: 'x' }] }, 1)).status).toBe(400);
    expect((await write({ items, title: '' }, 1)).status).toBe(400);
    expect((await write({ items: Array(200).fill(items[0]) }, 1)).status).toBe(400);
    expect((await write({ items }, 0, 'No key')).status).toBe(404);
    expect((await write({ items }, 1, undefined, reader)).status).toBe(403);
  });

  it('go only one way of two that write the same one first', async () => {
    const both = await Promise.all(
      [1, 2].map((n) => write({ items: [{ code: `V${n}`, words: '' }] }, 0, 'our-values')),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const stale = await write({ items }, 0, 'our-values');
    expect(stale.body.current).toMatchObject({ revision: 1 });
  });
});
