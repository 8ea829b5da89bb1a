import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exempt, publicly } from '../../testing/answers.js';
import { type Browser, SpecService } from '../../testing/spec-service.js';
import type { EvidenceView } from '../../evidence/evidence.view.js';
import type { AssessmentView } from '../assessment.view.js';

describe('an assessment with exempt material that has placeholders in it', () => {
  let service: SpecService;
  let lead: Browser;
  let reader: Browser;
  const year = '/assessments/2025-26';
  const addresses = [year, `${year}/report/check`, `${year}/report/preview`, '/history'];

  beforeAll(async () => {
    service = await SpecService.start();
    const council = await service.council('northford');
    const person = await service.person(council, 'lead', ['lead-officer']);
    lead = person.browser;
    reader = (await service.person(council, 'reader', ['reader'])).browser;
    const opened = { year: '2025/26', modelId: '2024-05-statutory', leadId: person.id, dates: {} };
    const { themes } = (await lead.ask<AssessmentView>('POST', '/assessments', opened)).body;
    const [criterion, cited] = themes[0]?.criteria.map((one) => one.key) ?? [];
    const themeKey = themes[0]?.key;
    const item = { kind: 'statement', title: 'CANARYEVIDENCE', statement: 'TBC', classification: exempt };
    const { id: evidenceId } = (await lead.ask<EvidenceView>('POST', '/evidence', item)).body;
    const link = { evidenceId, themeKey, criterionKey: null, stance: 'supports', shows: 'TBC' };
    await lead.ask('POST', `${year}/evidence-links`, link);
    const action = {
      title: 'CANARYACTION',
      what: 'TBC',
      why: 'TBC',
      ownerTitle: 'TBC',
      themeKey,
      classification: exempt,
    };
    await lead.ask('POST', `${year}/follow-on-actions`, action);
    const judgement = { judgement: 'met', reason: 'CANARYREASON', classification: exempt };
    await lead.ask('PUT', `${year}/criteria/${criterion}/judgement`, judgement, 0);
    await lead.ask('PUT', `${year}/criteria/${criterion}/citations/${cited}`, { note: 'CANARYCITATION' }, 0);
  });
  afterAll(() => service.stop());

  it.each(addresses)('tells a reader nothing of it at %s', async (address) => {
    const { status, body } = await reader.ask('GET', address);
    expect(status).toBe(200);
    expect(JSON.stringify(body)).not.toContain('CANARY');
  });

  it('names it to those who may see it, and does not count it for others', async () => {
    const seen = JSON.stringify((await lead.ask('GET', year)).body);
    for (const canary of ['CANARYEVIDENCE', 'CANARYACTION', 'CANARYREASON', 'CANARYCITATION'])
      expect(seen).toContain(canary);
    const counts = async (who: Browser): Promise<number | undefined> =>
      (await who.ask<AssessmentView>('GET', year)).body.themes[0]?.followOnActions;
    expect([await counts(lead), await counts(reader)]).toEqual([1, 0]);
  });

  it('cannot be sent on while the owner of a public follow-on action is a placeholder', async () => {
    const action = {
      title: 'Mend it',
      themeKey: 'leadership',
      ownerTitle: 'To be confirmed',
      classification: publicly,
    };
    await lead.ask('POST', `${year}/follow-on-actions`, action);
    const { body } = await lead.ask<AssessmentView>('GET', year);
    const because = body.moves.find((move) => move.move === 'send-to-leadership')?.because ?? [];
    expect(because.map((reason) => reason.message)).toContain(
      '“To be confirmed” is still in the owner of the follow-on action “Mend it”.',
    );
  });
});
