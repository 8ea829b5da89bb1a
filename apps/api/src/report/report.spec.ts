import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AssessmentView } from '../assessment/assessment.view.js';
import { exempt, publicly } from '../testing/answers.js';
import { type Browser, SpecService } from '../testing/spec-service.js';
import type { ReportCheckView } from './check-report/check-report.view.js';
import { pdfOf } from './pack/testing/made-pack.js';
import { checkPdf } from './pdf/checking/check-pdf.js';
import { pdfText } from './pdf/checking/pdf-text.js';

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

  it('makes a tagged PDF that holds only what is public', async () => {
    const pdf = await pdfOf(lead, '/assessments/2025-26');
    expect(await checkPdf(pdf)).toEqual([]);
    const text = (await pdfText(pdf)).join('\n');
    expect(text).toContain('The chief executive was appointed.');
    expect(text).toContain('Northford Borough Council');
    expect(text).not.toContain('CANARYNARRATIVE');
  });

  it('is closed to strangers', async () => {
    for (const path of ['/check', '/preview'])
      expect((await stranger.ask('GET', `${address}${path}`)).status).toBe(404);
    const view = await lead.ask<AssessmentView>('GET', '/assessments/2025-26');
    expect(view.body.state).toBe('drafting');
  });
});
