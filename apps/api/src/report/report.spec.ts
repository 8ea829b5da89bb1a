import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AssessmentView } from '../assessment/assessment.view.js';
import type { AssessmentsView } from '../assessment/list-assessments/list-assessments.controller.js';
import { exempt, publicly, type Problem } from '../testing/answers.js';
import { type Browser, SpecService } from '../testing/spec-service.js';
import type { ReportCheckView } from './check-report/check-report.view.js';
import { checkPdf } from './pdf/checking/check-pdf.js';
import { pdfText } from './pdf/checking/pdf-text.js';
import type { ExportView } from './export-report/export.view.js';

describe('the report of a year', () => {
  let service: SpecService;
  let lead: Browser;
  let reader: Browser;
  let stranger: Browser;
  const address = '/assessments/2025-26/report';

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
    await lead.ask(
      'PUT',
      '/assessments/2025-26/themes/culture/narrative',
      { narrative: 'CANARYNARRATIVE', classification: exempt },
      1,
    );
    await lead.ask(
      'PUT',
      '/assessments/2025-26/themes/leadership/narrative',
      { narrative: 'The chief executive was appointed. 🎉', classification: publicly },
      1,
    );
  });
  afterAll(() => service.stop());

  const finished = async (id: string): Promise<ExportView> => {
    for (let tries = 0; tries < 120; tries += 1) {
      const { body } = await lead.ask<ExportView>('GET', `${address}/exports/${id}`);
      if (body.state === 'done' || body.state === 'failed') return body;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    throw new Error('The export did not finish within 30 seconds.');
  };

  it('lists what is missing, withheld and not printable, and shows readers no title they may not see', async () => {
    const { body } = await lead.ask<ReportCheckView>('GET', `${address}/check`);
    const unscored = body.problems.filter(({ rule, message }) => rule === 'unfinished' && /no score/.test(message));
    expect(unscored).toHaveLength(7);
    expect(body.withheld.map((item) => item.why).join()).toContain('Schedule 12A, paragraph 3');
    expect(body.problems.find(({ rule }) => rule === 'unprintable')).toEqual({
      rule: 'unprintable',
      severity: 'warns',
      where: 'Paragraph 4.2',
      message: expect.stringContaining('[U+1F389]'),
      themeKey: 'leadership',
      field: 'themes/leadership/narrative',
    });
    const seen = await reader.ask<ReportCheckView>('GET', `${address}/check`);
    expect(seen.body.withheld).toEqual([]);
  });

  it('makes a tagged PDF in the background that holds only what is public', async () => {
    const started = await lead.ask<ExportView>('POST', `${address}/exports`, {});
    expect(started.status).toBe(202);
    expect(started.body).toMatchObject({ state: 'waiting', draft: true });
    const done = await finished(started.body.id);
    expect(done).toMatchObject({ state: 'done', progress: 1 });
    const file = await lead.ask<Buffer>('GET', `${address}/exports/${done.id}/file`);
    expect(file.headers['content-disposition']).toBe(
      'attachment; filename="DRAFT Appendix 1 Best Value self-assessment 2025-26.pdf"',
    );
    expect(file.headers['content-security-policy']).toContain('sandbox');
    expect(await checkPdf(file.body)).toEqual([]);
    const text = (await pdfText(file.body)).join('\n');
    expect(text).toContain('The chief executive was appointed.');
    expect(text).toContain('Northford Borough Council');
    expect(text).not.toContain('CANARYNARRATIVE');
  });

  it('gives the same bytes for the same content', async () => {
    const sums = [];
    for (let at = 0; at < 2; at += 1)
      sums.push((await finished((await lead.ask<ExportView>('POST', `${address}/exports`, {})).body.id)).sha256);
    expect(sums[0]).toBe(sums[1]);
    expect(sums[0]).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is closed to strangers, and says when a file is not there', async () => {
    const { body } = await lead.ask<{ items: ExportView[] }>('GET', `${address}/exports`);
    const id = body.items[0]?.id ?? '';
    for (const path of ['/check', '/preview', '/exports', `/exports/${id}`, `/exports/${id}/file`]) {
      expect((await stranger.ask('GET', `${address}${path}`)).status).toBe(404);
    }
    expect(
      (await lead.ask<Problem>('GET', `${address}/exports/00000000-0000-4000-8000-000000000000/file`)).status,
    ).toBe(404);
    const view = await lead.ask<AssessmentView>('GET', '/assessments/2025-26');
    expect(view.body.state).toBe('drafting');
  });

  it('offers a file only under the year it was made of', async () => {
    const { items } = (await lead.ask<AssessmentsView>('GET', '/assessments')).body;
    const year = { year: '2024/25', modelId: '2024-05-statutory', leadId: items[0]?.lead.id, dates: {} };
    expect((await lead.ask('POST', '/assessments', year)).status).toBe(201);
    const { id } = (await lead.ask<ExportView>('POST', `${address}/exports`)).body;
    expect((await lead.ask('GET', `${address}/exports/${id}`)).status).toBe(200);
    for (const other of ['2024-25', '2023-24']) {
      for (const file of ['', '/file'])
        expect((await lead.ask('GET', `/assessments/${other}/report/exports/${id}${file}`)).status).toBe(404);
    }
    await finished(id);
  });
});
