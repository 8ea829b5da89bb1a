import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pdfOf } from '../report/pack/testing/made-pack.js';
import { pdfText } from '../report/pdf/checking/pdf-text.js';
import { AppendixSources } from '../report/source/appendix-sources.js';
import { publicDocument, restrictedDocument } from '../seal/content/documents.js';
import { publicly } from '../testing/answers.js';
import { type Browser, SpecService } from '../testing/spec-service.js';
import { Works } from '../work/works.js';

const year = '/assessments/2026-27';
/** In a comment on every kind of thing. */
const canary = 'zqcommentcanary';
/** In what is published: whatever does not hold it was not really looked at. */
const control = 'zqcontrolword';

describe('what the team says to each other', () => {
  let service: SpecService;
  let lead: Browser;
  let before: Record<string, string>;
  let after: Record<string, string>;

  beforeAll(async () => {
    service = await SpecService.start();
    const council = await service.council('northford');
    const person = await service.person(council, 'lead', ['lead-officer']);
    lead = person.browser;
    const opened = { year: '2026/27', modelId: '2024-05-statutory', leadId: person.id, dates: {} };
    expect((await lead.ask('POST', '/assessments', opened)).status).toBe(201);
    const told = { narrative: `We did ${control}.`, classification: publicly };
    expect((await lead.ask('PUT', `${year}/themes/culture/narrative`, told, 1)).status).toBe(200);
    const item = { kind: 'statement', title: 'Mended', statement: 'It holds.', classification: publicly };
    const evidence = (await lead.ask<{ id: string }>('POST', '/evidence', item)).body.id;
    const shows = { themeKey: 'culture', criterionKey: null, evidenceId: evidence, stance: 'supports', shows: 'It' };
    expect((await lead.ask('POST', `${year}/evidence-links`, shows)).status).toBeLessThan(300);
    const action = (
      await lead.ask<{ id: string }>('POST', `${year}/follow-on-actions`, { title: 'Mend', themeKey: 'culture' })
    ).body.id;
    before = await documents();
    for (const place of [
      { kind: 'theme', key: 'culture', year: '2026/27' },
      { kind: 'criterion', key: 'culture/shared-values', year: '2026/27' },
      { kind: 'evidence', key: evidence },
      { kind: 'follow-on-action', key: action, year: '2026/27' },
    ]) {
      const said = { ...place, text: `Say ${canary}`, mentions: [person.id] };
      const thread = await lead.ask<{ id: string }>('POST', '/comment-threads', said);
      expect(thread.status).toBe(201);
      await lead.ask('POST', `/comment-threads/${thread.body.id}/comments`, { text: `And ${canary}` });
    }
    after = await documents();
  });
  afterAll(() => service.stop());

  /** Every document of the year as one text each. */
  async function documents(): Promise<Record<string, string>> {
    const caller = await service.app.get(Works).callerOf('northford', 'lead@northford.example');
    if (!caller) throw new Error('The lead is not of the council.');
    const { source } = await service.app.get(AppendixSources).read(caller, '2026/27');
    const preview = await lead.ask('GET', `${year}/report/preview`);
    const file = await pdfOf(lead, year);
    expect(preview.status).toBe(200);
    return {
      public: JSON.stringify(publicDocument(source, 1)),
      restricted: JSON.stringify(restrictedDocument(source, 1)),
      preview: JSON.stringify(preview.body),
      pdf: (await pdfText(file)).join('\n').replace(/\s+/g, ' '),
    };
  }

  it.each(['public', 'restricted', 'preview', 'pdf'])(
    'is not in the %s document, and changes nothing of it',
    (kind) => {
      expect(after[kind]).toContain(control);
      expect(after[kind]).not.toContain(canary);
      expect(after[kind]).toBe(before[kind]);
    },
  );

  it('was really said', async () => {
    const { body } = await lead.ask('GET', `/comment-threads?kind=theme&key=culture&year=2026%2F27`);
    expect(JSON.stringify(body)).toContain(canary);
  });
});
