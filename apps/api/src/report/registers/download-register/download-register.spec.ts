import { Workbook } from '@cj-tech-master/excelts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FollowOnActionView } from '../../../follow-on-action/follow-on-action.view.js';
import { exempt, publicly, type Problem } from '../../../testing/answers.js';
import { type Browser, SpecService } from '../../../testing/spec-service.js';
import { csvTable } from '../import-register/csv-table.js';
import { allText } from '../testing/unpacked.js';

describe('downloading a register', () => {
  let service: SpecService;
  let lead: Browser;
  let reader: Browser;
  let stranger: Browser;
  let action: FollowOnActionView;
  const year = '/assessments/2025-26';
  const plan = `${year}/follow-on-actions/register`;

  beforeAll(async () => {
    service = await SpecService.start();
    const council = await service.council('northford');
    const person = await service.person(council, 'lead', ['lead-officer']);
    lead = person.browser;
    reader = (await service.person(council, 'reader', ['reader'])).browser;
    stranger = (await service.person(await service.council('southmere'), 'lead', ['lead-officer'])).browser.in(
      'northford',
    );
    await lead.ask('POST', '/assessments', {
      year: '2025/26',
      modelId: '2024-05-statutory',
      leadId: person.id,
      dates: {},
    });
    const open = {
      title: '=Mend the roof',
      themeKey: 'governance',
      dueOn: '2026-06-30',
      ownerTitle: 'Head of Property',
      classification: publicly,
    };
    action = (await lead.ask<FollowOnActionView>('POST', `${year}/follow-on-actions`, open)).body;
    const closed = { title: 'CANARYACTION', themeKey: 'governance', what: 'CANARYWHAT', classification: exempt };
    await lead.ask('POST', `${year}/follow-on-actions`, closed);
    const item = { kind: 'statement', title: 'CANARYITEM', statement: 'CANARYWORDS', classification: exempt };
    const { id } = (await lead.ask<{ id: string }>('POST', '/evidence', item)).body;
    const link = { evidenceId: id, themeKey: 'culture', criterionKey: null, stance: 'supports', shows: 'CANARYSHOWS' };
    await lead.ask('POST', `${year}/evidence-links`, link);
  });
  afterAll(() => service.stop());

  it('gives the action plan as a spreadsheet that is saved and never run, named as committee systems show it', async () => {
    const answer = await reader.ask<Buffer>('GET', plan);
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': expect.stringMatching(
        /^attachment; filename="DRAFT Appendix 2 Action plan 2025-26\.xlsx"/u,
      ),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
    });
    const book = new Workbook();
    await book.xlsx.load(answer.body);
    const sheet = book.worksheets[0];
    expect(sheet?.getRow(2).getCell(2).value).toBe('=Mend the roof');
    expect(sheet?.rowCount).toBe(2);
    expect(await allText(answer.body)).toContain('Draft as it stood on');
    expect(await allText(answer.body)).not.toContain('CANARY');
  });

  it('gives the same as CSV', async () => {
    const answer = await reader.ask<Buffer>('GET', `${plan}?format=csv`);
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    const [, row] = csvTable(answer.body);
    expect(row?.slice(0, 2)).toEqual(['A1', "'=Mend the roof"]);
    expect(row).toContain('2026-06-30');
    expect(row).toContain(action.id);
  });

  it('gives what is exempt only to whoever may see it, and marks it', async () => {
    const closed = await lead.ask<Buffer>('GET', `${plan}?format=csv&audience=restricted`);
    expect(closed.headers['content-disposition']).toContain('NOT FOR PUBLICATION DRAFT Appendix 2');
    expect(closed.body.toString()).toContain('CANARYWHAT');
    expect(closed.body.toString()).toContain('"Exempt: Schedule 12A, paragraph 3",Not for publication');
    const items = await lead.ask<Buffer>('GET', `${year}/evidence-register?format=csv&audience=restricted`);
    expect(items.body.toString()).toContain('CANARYITEM');
    for (const register of [plan, `${year}/evidence-register`])
      expect((await reader.ask('GET', `${register}?audience=restricted`)).status).toBe(403);
    expect((await lead.ask<Buffer>('GET', `${year}/evidence-register?format=csv`)).body.toString()).not.toContain(
      'CANARY',
    );
  });

  it('gives a plan for editing to those who may edit', async () => {
    const editing = await lead.ask<Buffer>('GET', `${plan}?format=csv&purpose=editing&audience=restricted`);
    expect(csvTable(editing.body)[0]?.at(-1)).toBe('Row check');
    expect(editing.headers['content-disposition']).toContain('Action plan 2025-26 for editing.csv');
    expect((await reader.ask('GET', `${plan}?purpose=editing`)).status).toBe(403);
  });

  it('is closed to strangers, and says what it does not know', async () => {
    expect((await stranger.ask('GET', plan)).status).toBe(404);
    expect((await stranger.ask('GET', `${year}/evidence-register`)).status).toBe(404);
    expect((await lead.ask('GET', '/assessments/2019-20/evidence-register')).status).toBe(404);
    expect((await lead.ask<Problem>('GET', `${plan}?format=pdf`)).body.errors?.[0]?.message).toBe(
      'Ask for xlsx or csv',
    );
  });
});
