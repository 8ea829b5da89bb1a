import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exempt, type Problem, publicly } from '../testing/answers.js';
import { type Answer, type Browser, SpecService } from '../testing/spec-service.js';
import type { EvidenceListView, EvidenceView, UploadedFileView } from './evidence.view.js';
import { pdf } from './testing/made-files.js';

const confidential = { level: 'confidential', paragraph: null, publicInterestReason: null } as const;
const statement = { kind: 'statement', title: 'What the finance team says', statement: 'Savings are on course.' };
const nobodysId = '00000000-0000-4000-8000-000000000000';

describe('the evidence library', () => {
  let service: SpecService;
  let writer: Browser;
  let colleague: Browser;
  let reader: Browser;
  let stranger: Browser;

  beforeAll(async () => {
    service = await SpecService.start();
    const council = await service.council('northford');
    writer = (await service.person(council, 'writer', ['contributor'])).browser;
    colleague = (await service.person(council, 'colleague', ['theme-lead'])).browser;
    reader = (await service.person(council, 'reader', ['reader'])).browser;
    stranger = (await service.person(await service.council('southmere'), 'writer', ['lead-officer'])).browser.in(
      'northford',
    );
  });
  afterAll(() => service.stop());

  const add = (input: object, who = writer): Promise<Answer<EvidenceView & Problem>> =>
    who.ask('POST', '/evidence', input);
  const added = async (input: object): Promise<EvidenceView> => (await add({ ...statement, ...input })).body;
  const read = (id: string, who = writer): Promise<Answer<EvidenceView & Problem>> => who.ask('GET', `/evidence/${id}`);
  const change = (
    id: string,
    input: object,
    revision?: number,
    who = writer,
  ): Promise<Answer<EvidenceView & Problem>> => who.ask('PATCH', `/evidence/${id}`, input, revision);
  const list = async (query: string, who = writer): Promise<EvidenceListView> =>
    (await who.ask<EvidenceListView>('GET', `/evidence?${query}`)).body;
  const titles = async (query: string, who = writer): Promise<string[]> =>
    (await list(query, who)).items.map((item) => item.title);
  const uploaded = async (name = 'report.pdf'): Promise<string> =>
    (
      await writer.ask<UploadedFileView>('POST', '/evidence/uploads', pdf, undefined, {
        'x-file-name': encodeURIComponent(name),
      })
    ).body.fileId;

  describe('adding', () => {
    it('keeps every field of a document', async () => {
      const fields = {
        title: 'Annual audit report 2022/23',
        issuingBody: 'External auditor',
        issuedOn: '2024-12-13',
        periodFrom: '2022-04-01',
        periodTo: '2023-03-31',
        grade: 'disclaimed-backstop',
        gradeWords: 'Disclaimer of opinion (backstop)',
        reviewBy: '2025-12-31',
        classification: publicly,
      };
      const { status, body } = await add({ kind: 'document', ...fields, fileId: await uploaded() });
      expect(status).toBe(201);
      expect(body).toMatchObject({
        kind: 'document',
        ...fields,
        revision: 1,
        removedAt: null,
        updatedBy: { name: 'writer' },
      });
      expect(body.file).toMatchObject({ name: 'report.pdf', size: pdf.length, type: 'application/pdf' });
      const again = await read(body.id);
      expect(again.body).toEqual(body);
      expect(again.headers['etag']).toBe('"1"');
    });

    it('starts as internal, with nothing known', async () => {
      expect(await added({})).toMatchObject({
        classification: { level: 'internal' },
        issuingBody: '',
        issuedOn: null,
        grade: null,
        file: null,
        metric: null,
      });
    });

    it('takes a link and a figure', async () => {
      const link = await add({ kind: 'link', title: 'Open data', address: 'https://www.northford.example/data?a=b#c' });
      expect(link.body.address).toBe('https://www.northford.example/data?a=b#c');
      const metric = await add({
        kind: 'metric',
        title: 'Recycling',
        metric: { name: 'Waste recycled', value: '48.1', unit: 'per cent' },
      });
      expect(metric.body.metric).toEqual({ name: 'Waste recycled', value: '48.1', unit: 'per cent', comparator: '' });
    });

    it.each([
      ['emoji', 'Arolwg 👩🏽‍💼📊'],
      ['Welsh', 'Tŷ’r Cyngor: ŵyŷ âêîôû'],
      ['a right-to-left title', 'تقرير المجلس ועדה'],
      ['what Word pastes', '“Smart” quotes – dash…\u00a0\u2028new line\u000btab\u200b'],
    ])('keeps %s as it was typed', async (_what, text) => {
      const { body } = await add({ kind: 'statement', title: text, statement: text });
      expect(body).toMatchObject({ title: text, statement: text });
    });

    it.each<[string, object, string]>([
      ['an unknown kind', { kind: 'rumour' }, 'kind'],
      ['no title', { title: '  ' }, 'title'],
      ['a null title', { title: null }, 'title'],
      ['a long title', { title: 'x'.repeat(301) }, 'title'],
      ['a NUL', { title: 'a\u0000b' }, 'title'],
      ['half a symbol', { statement: 'a\ud83d' }, 'statement'],
      ['a long statement', { statement: 'x'.repeat(10_001) }, 'statement'],
      ['a day that is none', { issuedOn: '2026-02-30' }, 'issuedOn'],
      ['a time for a day', { reviewBy: '2026-02-03T00:00:00Z' }, 'reviewBy'],
      ['an unknown grade', { grade: 'splendid' }, 'grade'],
      ['another grade without words', { grade: 'other' }, 'gradeWords'],
      [
        'exempt without a paragraph',
        { classification: { level: 'exempt', paragraph: null, publicInterestReason: 'x' } },
        'classification.paragraph',
      ],
      ['a file of no one', { kind: 'document', statement: undefined, fileId: nobodysId }, 'fileId'],
      ['an address that runs', { kind: 'link', statement: undefined, address: 'javascript:alert(1)' }, 'address'],
      [
        'an address with a password',
        { kind: 'link', statement: undefined, address: 'https://a:b@c.example' },
        'address',
      ],
      ['an address that is none', { kind: 'link', statement: undefined, address: 'see the web' }, 'address'],
      [
        'a figure without a value',
        { kind: 'metric', statement: undefined, metric: { name: 'x', value: '' } },
        'metric.value',
      ],
      ['a field that is not there', { colour: 'red' }, 'colour'],
    ])('refuses %s and names the field', async (_what, wrong, field) => {
      const { status, body } = await add({ ...statement, ...wrong });
      expect([status, body.errors?.map((error) => error.field)]).toEqual([400, [field]]);
    });

    it('gives a file to one item only, and only to whoever uploaded it', async () => {
      const fileId = await uploaded();
      const document = { kind: 'document', title: 'A report', fileId };
      expect((await add(document, colleague)).body.errors?.[0]?.field).toBe('fileId');
      expect((await add(document)).status).toBe(201);
      expect((await add(document)).body.errors?.[0]?.field).toBe('fileId');
      const both = await uploaded();
      const statuses = (
        await Promise.all([add({ ...document, fileId: both }), add({ ...document, fileId: both })])
      ).map((answer) => answer.status);
      expect(statuses.sort()).toEqual([201, 400]);
    });

    it('is for those who may, in their own council', async () => {
      expect((await add(statement, reader)).status).toBe(403);
      expect((await add(statement, stranger)).status).toBe(404);
    });
  });

  describe('changing', () => {
    it('changes what is named, empties what is null and leaves the rest', async () => {
      const item = await added({ issuingBody: 'Auditor', reviewBy: '2027-01-01', grade: 'good' });
      const { status, body } = await change(item.id, { title: 'New title', reviewBy: null }, 1);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        title: 'New title',
        issuingBody: 'Auditor',
        reviewBy: null,
        grade: 'good',
        revision: 2,
      });
    });

    it('writes nothing when nothing changed', async () => {
      const item = await added({ classification: exempt });
      expect((await change(item.id, { title: item.title, classification: exempt }, 1)).body.revision).toBe(1);
      const figure = (
        await add({ kind: 'metric', title: 'Figure', metric: { name: 'a', value: '1', unit: '%', comparator: 'b' } })
      ).body;
      expect(
        (await change(figure.id, { metric: { name: 'a', value: '1', unit: '%', comparator: 'b' } }, 1)).body.revision,
      ).toBe(1);
    });

    it('puts another file in the place of the first', async () => {
      const document = (await add({ kind: 'document', title: 'A report', fileId: await uploaded() })).body;
      const { body } = await change(document.id, { fileId: await uploaded('second.pdf') }, 1);
      expect(body.file?.name).toBe('second.pdf');
      expect((await change(document.id, { fileId: null }, 2)).body.errors?.[0]?.field).toBe('fileId');
    });

    it('tells a late writer what the first one wrote', async () => {
      const item = await added({});
      await change(item.id, { title: 'First' }, 1, colleague);
      const { status, body } = await change(item.id, { title: 'Second' }, 1);
      expect(status).toBe(412);
      expect(body.current).toMatchObject({ title: 'First', revision: 2 });
      expect(body.changedBy).toBe('colleague');
    });

    it('asks for the revision, keeps the kind and checks the whole', async () => {
      const item = await added({ periodFrom: '2026-04-01' });
      expect((await change(item.id, { title: 'x' })).status).toBe(428);
      expect((await change(item.id, { kind: 'link' }, 1)).body.errors?.[0]?.field).toBe('kind');
      expect((await change(item.id, { periodTo: '2026-03-31' }, 1)).body.errors?.[0]?.field).toBe('periodTo');
      expect((await change(item.id, { title: null }, 1)).body.errors?.[0]?.field).toBe('title');
      expect((await change(item.id, { title: 'x' }, 1, reader)).status).toBe(403);
      expect((await change(item.id, { title: 'x' }, 1, stranger)).status).toBe(404);
      expect((await change(nobodysId, { title: 'x' }, 1)).status).toBe(404);
      expect((await change('no-id', { title: 'x' }, 1)).status).toBe(404);
    });
  });

  describe('listing', () => {
    it('finds every word, whatever its case, and takes signs as they are', async () => {
      await added({ title: 'Ombudsman letter 100% final_draft', issuingBody: 'Ombudsman service' });
      expect(await titles('search=OMBUDSMAN%20service')).toEqual(['Ombudsman letter 100% final_draft']);
      expect(await titles('search=0%25%20l_d')).toEqual(['Ombudsman letter 100% final_draft']);
      expect(await titles('search=ombudsman%20nothing')).toEqual([]);
      expect(await titles('search=100_')).toEqual([]);
      expect(await titles(`search=${encodeURIComponent('ŷ’R CYNGOR')}`)).toEqual(['Tŷ’r Cyngor: ŵyŷ âêîôû']);
    });

    it('filters, sorts and pages', async () => {
      for (const n of [1, 2, 3])
        await added({
          title: `Sorted ${n}`,
          issuedOn: `2024-0${4 - n}-01`,
          reviewBy: n === 2 ? null : `2030-0${n}-01`,
          classification: publicly,
        });
      expect(await titles('search=sorted')).toEqual(['Sorted 1', 'Sorted 2', 'Sorted 3']);
      expect(await titles('search=sorted&sort=issued')).toEqual(['Sorted 3', 'Sorted 2', 'Sorted 1']);
      expect(await titles('search=sorted&sort=-reviewBy')).toEqual(['Sorted 3', 'Sorted 1', 'Sorted 2']);
      expect(await titles('search=sorted&sort=-updated&size=1')).toEqual(['Sorted 3']);
      const second = await list('search=sorted&size=2&page=2');
      expect(second).toMatchObject({ total: 3, page: 2, size: 2 });
      expect(second.items.map((item) => item.title)).toEqual(['Sorted 3']);
      expect((await list('kind=link')).items.every((item) => item.kind === 'link')).toBe(true);
      expect(await titles('search=sorted&level=internal')).toEqual([]);
      expect(await titles('search=sorted&used=true')).toEqual([]);
      expect(await titles('search=sorted&used=false')).toHaveLength(3);
    });

    it.each([
      'kind=rumour',
      'level=secret',
      'sort=colour',
      'page=0',
      'size=101',
      'size=many',
      'year=2026',
      'used=perhaps',
      'search=%00',
      `search=${'x'.repeat(201)}`,
      'theme=%27',
      'search=a&search=b',
    ])('refuses ?%s', async (query) => {
      expect((await writer.ask('GET', `/evidence?${query}`)).status).toBe(400);
    });

    it('shows strangers nothing', async () => {
      expect((await stranger.ask('GET', '/evidence')).status).toBe(404);
      expect((await stranger.in('southmere').ask<EvidenceListView>('GET', '/evidence')).body.total).toBe(0);
    });
  });

  describe('exempt and confidential items', () => {
    it.each([exempt, confidential])('do not exist for a reader: $level', async (classification) => {
      const title = `Hidden ${classification.level} item`;
      const before = (await list('', reader)).total;
      const document = (await add({ kind: 'document', title, fileId: await uploaded('hidden.pdf'), classification }))
        .body;
      expect(await titles(`search=${classification.level}`)).toEqual([title]);
      expect(await list(`search=${classification.level}`, reader)).toMatchObject({ items: [], total: 0 });
      expect((await list('', reader)).total).toBe(before);
      expect((await list(`level=${classification.level}`, reader)).total).toBe(0);
      for (const address of [
        `/evidence/${document.id}`,
        `/evidence/${document.id}/uses`,
        `/evidence/${document.id}/file`,
      ]) {
        const hidden = await reader.ask('GET', address);
        const missing = await reader.ask('GET', address.replace(document.id, nobodysId));
        expect(hidden.status).toBe(404);
        expect(hidden.body).toEqual(missing.body);
        expect((await writer.ask('GET', address)).status).toBe(200);
      }
    });

    it('are shown once they are public', async () => {
      const item = await added({ title: 'Released', classification: exempt });
      expect((await read(item.id, reader)).status).toBe(404);
      await change(item.id, { classification: publicly }, 1);
      expect((await read(item.id, reader)).body).toMatchObject({ title: 'Released', classification: publicly });
    });
  });
});
