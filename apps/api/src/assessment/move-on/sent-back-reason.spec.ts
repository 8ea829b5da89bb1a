import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publicly } from '../../testing/answers.js';
import { type Browser, SpecService } from '../../testing/spec-service.js';
import type { AssessmentView } from '../assessment.view.js';

describe('the reason why a year was sent back', () => {
  let service: SpecService;
  let lead: Browser;
  let reader: Browser;
  let stranger: Browser;
  const year = '/assessments/2025-26';
  const reason = 'CANARYSENTBACK: the chief executive asked for it';

  beforeAll(async () => {
    service = await SpecService.start();
    const council = await service.council('northford');
    const person = await service.person(council, 'lead', ['lead-officer']);
    lead = person.browser;
    reader = (await service.person(council, 'reader', ['reader'])).browser;
    stranger = (await service.person(await service.council('southmere'), 'stranger', ['lead-officer'])).browser.in(
      'northford',
    );
    const opened = { year: '2025/26', modelId: '2024-05-statutory', leadId: person.id, dates: {} };
    const { themes } = (await lead.ask<AssessmentView>('POST', '/assessments', opened)).body;
    for (const { key } of themes) {
      const score = { score: 'good', reason: 'It works', classification: publicly };
      await lead.ask('PUT', `${year}/themes/${key}/score`, score, 1);
    }
    expect((await lead.ask('POST', `${year}/send-to-leadership`, {}, 1)).status).toBe(200);
    expect((await lead.ask('POST', `${year}/send-back`, { reason }, 2)).status).toBe(200);
  });
  afterAll(() => service.stop());

  it('is for everyone of the council', async () => {
    for (const who of [lead, reader])
      expect((await who.ask<AssessmentView>('GET', year)).body.returnedReason).toBe(reason);
    expect((await stranger.ask('GET', year)).status).toBe(404);
  });

  it('is in no document, of the draft or of the year sent on again', async () => {
    for (const state of ['drafting', 'leadership-review']) {
      if (state === 'leadership-review')
        expect((await lead.ask('POST', `${year}/send-to-leadership`, {}, 3)).status).toBe(200);
      for (const part of ['preview', 'check']) {
        const { status, body } = await lead.ask('GET', `${year}/report/${part}`);
        expect(status).toBe(200);
        expect(JSON.stringify(body)).not.toContain('CANARY');
      }
    }
  });
});
