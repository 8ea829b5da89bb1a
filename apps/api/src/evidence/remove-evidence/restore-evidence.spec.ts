import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publicly, type Problem } from '../../testing/answers.js';
import { type Browser, SpecService } from '../../testing/spec-service.js';
import type { AssessmentView } from '../../assessment/assessment.view.js';
import type { EvidenceView } from '../evidence.view.js';

describe('evidence that was removed before a year became final', () => {
  let service: SpecService;
  let lead: Browser;
  const year = '/assessments/2025-26';

  beforeAll(async () => {
    service = await SpecService.start();
    const person = await service.person(await service.council('northford'), 'lead', ['lead-officer']);
    lead = person.browser;
    const opened = { year: '2025/26', modelId: '2024-05-statutory', leadId: person.id, dates: {} };
    const { themes } = (await lead.ask<AssessmentView>('POST', '/assessments', opened)).body;
    for (const { key } of themes) {
      await lead.ask(
        'PUT',
        `${year}/themes/${key}/score`,
        { score: 'good', reason: 'It works', classification: publicly },
        1,
      );
    }
  });
  afterAll(() => service.stop());

  it('comes back only once the year is sent back', async () => {
    const item = {
      kind: 'statement',
      title: 'Peer team letter TBC',
      statement: 'As it says.',
      classification: publicly,
    };
    const { id } = (await lead.ask<EvidenceView>('POST', '/evidence', item)).body;
    const link = { evidenceId: id, themeKey: 'leadership', criterionKey: null, stance: 'supports', shows: 'Progress' };
    expect((await lead.ask('POST', `${year}/evidence-links`, link)).status).toBe(201);
    expect((await lead.ask('DELETE', `/evidence/${id}?evenIfUsed=true`, undefined, 1)).status).toBe(204);
    expect((await lead.ask('POST', `${year}/send-to-leadership`, {}, 1)).status).toBe(200);

    const { status, body } = await lead.ask<Problem>('POST', `/evidence/${id}/restore`);
    expect(status).toBe(409);
    expect(body.because?.[0]?.code).toBe('used-in-locked-year');
    expect(JSON.stringify((await lead.ask('GET', `${year}/report/preview`)).body)).not.toContain('Peer team letter');

    expect((await lead.ask('POST', `${year}/send-back`, { reason: 'A letter was left out' }, 2)).status).toBe(200);
    expect((await lead.ask('POST', `/evidence/${id}/restore`)).status).toBe(200);
  });
});
