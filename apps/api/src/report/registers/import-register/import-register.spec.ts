import { Workbook } from '@cj-tech-master/excelts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HistoryView } from '../../../audit-trail/history.view.js';
import { zip } from '../../../evidence/testing/made-files.js';
import type { FollowOnActionView } from '../../../follow-on-action/follow-on-action.view.js';
import { exempt, publicly, type Problem } from '../../../testing/answers.js';
import { type Answer, type Browser, SpecService } from '../../../testing/spec-service.js';
import type { ImportedView, ImportPreviewView } from './import.view.js';

describe('importing an action plan', () => {
  let service: SpecService;
  let lead: Browser;
  let reader: Browser;
  let stranger: Browser;
  let leadId: string;
  const actions = '/assessments/2025-26/follow-on-actions';
  const ids: string[] = [];

  beforeAll(async () => {
    service = await SpecService.start();
    const council = await service.council('northford');
    const person = await service.person(council, 'lead', ['lead-officer']);
    lead = person.browser;
    leadId = person.id;
    reader = (await service.person(council, 'reader', ['reader'])).browser;
    stranger = (await service.person(await service.council('southmere'), 'lead', ['lead-officer'])).browser.in(
      'northford',
    );
    await lead.ask('POST', '/assessments', { year: '2025/26', modelId: '2024-05-statutory', leadId, dates: {} });
    for (const [title, classification] of [
      ['=Mend the roof', publicly],
      ['Train the board', publicly],
      ['CANARYACTION', exempt],
    ] as const) {
      const input = {
        title,
        themeKey: 'governance',
        dueOn: '2026-06-30',
        ownerTitle: 'Head of Property',
        classification,
      };
      ids.push((await lead.ask<FollowOnActionView>('POST', actions, input)).body.id);
    }
  });
  afterAll(() => service.stop());

  const xlsx = async (): Promise<Buffer> =>
    (await lead.ask<Buffer>('GET', `${actions}/register?purpose=editing&audience=restricted`)).body;

  /** Changes cells of the exported spreadsheet, as a person does in a program. */
  async function edited(edits: Record<string, Record<string, string | Date | null>>): Promise<Buffer> {
    const book = new Workbook();
    await book.xlsx.load(await xlsx());
    const sheet = book.worksheets[0];
    const header = sheet?.getRow(1).values as string[];
    sheet?.eachRow((row) => {
      for (const [title, value] of Object.entries(
        edits[String(row.getCell(header.indexOf('Follow-on action')).value)] ?? {},
      ))
        row.getCell(header.indexOf(title)).value = value;
    });
    return Buffer.from(await book.xlsx.writeBuffer());
  }
  const send = <Body>(what: string, file: Buffer, name: string, headers = {}, who = lead): Promise<Answer<Body>> =>
    who.ask<Body>('POST', `${actions}/register/${what}`, file, undefined, {
      'x-file-name': encodeURIComponent(name),
      ...headers,
    });
  const preview = (file: Buffer, name = 'plan.xlsx', who = lead): Promise<Answer<ImportPreviewView>> =>
    send('preview', file, name, {}, who);
  const apply = <Body = ImportedView>(file: Buffer, hash: string, name = 'plan.xlsx'): Promise<Answer<Body>> =>
    send('import', file, name, { 'if-match': `"${hash}"` });
  const read = async (n: number): Promise<FollowOnActionView> =>
    (await lead.ask<FollowOnActionView>('GET', `${actions}/${ids[n]}`)).body;

  it('previews without saving, then does exactly what the preview said, and the trail names the file', async () => {
    const file = await edited({
      '=Mend the roof': { Status: 'At risk', Due: new Date('2026-09-01T00:00:00Z'), 'New note': 'The slates are late' },
      CANARYACTION: { Owner: 'lead' },
    });
    const { status, body } = await preview(file);
    expect(status).toBe(200);
    expect(body).toMatchObject({ unchanged: 1, conflicts: [], errors: [], notImported: [], missing: 0 });
    expect(
      body.changes.find(({ id }) => id === ids[0])?.fields.map(({ label, from, to }) => [label, from, to]),
    ).toEqual([
      ['Due', '30 June 2026', '1 September 2026'],
      ['Status', 'Not started', 'At risk'],
      ['New note', null, 'The slates are late'],
    ]);
    expect((await read(0)).status).toBe('not-started');
    const done = await apply(file, body.hash);
    expect(done.body.changes).toEqual(body.changes);
    expect(await read(0)).toMatchObject({
      status: 'at-risk',
      dueOn: '2026-09-01',
      title: '=Mend the roof',
      revision: 2,
    });
    expect((await read(0)).notes.map(({ text }) => text)).toEqual(['The slates are late']);
    expect(await read(2)).toMatchObject({ owner: { id: leadId }, ownerTitle: null });
    expect(await read(1)).toMatchObject({ revision: 1 });
    const { items } = (await lead.ask<HistoryView>('GET', '/history')).body;
    const entries = items.filter(({ act }) => act === 'change-follow-on-action');
    expect(entries).toHaveLength(2);
    expect(entries.map(({ after }) => (after as { importedFrom?: string } | null)?.importedFrom)).toEqual([
      'plan.xlsx',
      'plan.xlsx',
    ]);
    expect((await preview(file)).body).toMatchObject({ changes: [], unchanged: 3 });
  });

  it('takes a CSV as a spreadsheet of Windows saves it', async () => {
    const csv = (await lead.ask<Buffer>('GET', `${actions}/register?format=csv&purpose=editing`)).body.toString('utf8');
    const saved = csv.replace('\uFEFF', '').replaceAll('2026-06-30', '31/12/2026').replaceAll(',', ';');
    const { body } = await preview(Buffer.from(saved, 'latin1'), 'plan.csv');
    expect(body.changes.map(({ fields }) => fields.map(({ to }) => to))).toEqual([['31 December 2026']]);
    expect(body).toMatchObject({ errors: [], missing: 1 });
  });

  it('answers with a new preview when what is there has moved since, and saves nothing', async () => {
    const file = await edited({ 'Train the board': { Due: new Date('2027-01-01T00:00:00Z') } });
    const { hash } = (await preview(file)).body;
    const now = await read(1);
    await lead.ask('PATCH', `${actions}/${ids[1]}`, { dueOn: '2026-08-08' }, now.revision);
    const answer = await apply<Problem>(file, hash);
    expect(answer.status).toBe(412);
    expect(answer.body.current).toMatchObject({
      changes: [],
      conflicts: [{ id: ids[1], label: 'Due', inFile: '1 January 2027', present: '8 August 2026', changedBy: 'lead' }],
    });
    expect((await read(1)).dueOn).toBe('2026-08-08');
    expect((await send('import', file, 'plan.xlsx')).status).toBe(428);
  });

  it('saves all or nothing', async () => {
    const file = await edited({ 'Train the board': { Status: 'Complete' }, '=Mend the roof': { Status: 'On track' } });
    const { body } = await preview(file);
    expect(body.errors[0]?.message).toContain('needs evidence');
    expect(body.changes.map(({ id }) => id)).toEqual([ids[0]]);
    expect((await apply<Problem>(file, 'f'.repeat(64))).status).toBe(412);
    expect((await read(0)).status).toBe('at-risk');
  });

  it.each([
    [
      'a ZIP that unpacks to far more',
      zip([{ name: '[Content_Types].xml', content: Buffer.alloc(30_000_000) }]),
      'plan.xlsx',
      'unpacks to far more',
    ],
    ['a file of another kind', Buffer.from('%PDF-1.7'), 'plan.xlsx', 'damaged, or is not'],
    ['a name of another kind', Buffer.from('x'), 'plan.xlsm', 'ends in .xlsx or .csv'],
    ['an older spreadsheet', Buffer.from('x'), 'plan.xls', 'ends in .xlsx or .csv'],
    ['an empty file', Buffer.alloc(0), 'plan.csv', 'empty'],
    ['bytes that are no table', Buffer.from([0, 1, 2, 3, 255, 0]), 'plan.csv', 'Download it again'],
    ['another table', Buffer.from('a,b\n1,2'), 'plan.csv', 'Download it again'],
  ])('refuses %s at the file', async (_, file, name, words) => {
    const { status, body } = await send<Problem>('preview', file, name);
    expect([status, body.errors?.[0]?.field]).toEqual([400, 'file']);
    expect(body.errors?.[0]?.message).toContain(words);
  });

  it('refuses more than 10 MB', async () => {
    expect((await send('preview', Buffer.alloc(10 * 1024 * 1024 + 1, 'a,'), 'plan.csv')).status).toBe(413);
  });

  it('is closed to readers and strangers', async () => {
    const file = await xlsx();
    expect((await preview(file, 'plan.xlsx', reader)).status).toBe(403);
    expect((await preview(file, 'plan.xlsx', stranger)).status).toBe(404);
  });
});
