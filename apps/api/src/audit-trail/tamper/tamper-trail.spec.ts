import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { publicly } from '../../testing/answers.js';
import { SpecService } from '../../testing/spec-service.js';
import { type TamperOrder, type TamperReport, tamperTrail } from './tamper-trail.js';

/** The short form of the proof; `npm run proof` makes a thousand of them. */
const COUNT = 20;

describe('a superuser who tampers with the audit trail', () => {
  const seed = randomInt(2 ** 32);
  let service: SpecService;
  let superuser: Client;

  beforeAll(async () => {
    process.stderr.write(`Seed of the tampering: ${seed}\n`);
    service = await SpecService.start();
    const council = await service.council('northford');
    const lead = await service.person(council, 'lead', ['lead-officer']);
    const dates = {};
    await lead.browser.ask('POST', '/assessments', {
      year: '2026/27',
      modelId: '2024-05-statutory',
      leadId: lead.id,
      dates,
    });
    for (const theme of ['culture', 'governance', 'leadership', 'service-delivery']) {
      const score = { score: 'fair', reason: `Some of ${theme} must improve — “soon”.`, classification: publicly };
      await lead.browser.ask('PUT', `/assessments/2026-27/themes/${theme}/score`, score, 1);
      const action = { title: `Mend ${theme}`, themeKey: theme, what: 'line\n\tline', dueOn: '2027-03-31' };
      await lead.browser.ask('POST', '/assessments/2026-27/follow-on-actions', action);
    }
    superuser = new Client({ connectionString: service.ownerUrl });
    await superuser.connect();
  });
  afterAll(async () => {
    await superuser.end();
    await service.stop();
  });

  const tamper = (checks: TamperOrder['checks'], count = COUNT): Promise<TamperReport> =>
    tamperTrail({
      query: async (text, values) => (await superuser.query<object>(text, values)).rows,
      council: 'northford',
      count,
      seed,
      checks,
    });

  it(`is found every time, and the entry is named`, async () => {
    const report = await tamper('all');
    expect(report).toMatchObject({ untouched: 0, made: COUNT, found: COUNT, missed: [], misnamed: [] });
    expect(Object.keys(report.ways)).toEqual(['edit', 'delete', 'insert', 'swap', 'cut', 'rewrite']);
  });

  it('leaves no trace when it is undone, and does the same for the same seed', async () => {
    const [one, other] = [await tamper('all', 6), await tamper('all', 6)];
    expect(other).toEqual(one);
    expect(other.untouched).toBe(0);
  });

  it('is found no more without the anchors where the chain itself is whole: the control', async () => {
    const { untouched, ways } = await tamper('without-anchors');
    expect(untouched).toBe(0);
    for (const way of ['edit', 'delete', 'insert', 'swap']) expect(ways[way]?.found).toBe(ways[way]?.made);
    for (const way of ['cut', 'rewrite']) expect(ways[way]?.found).toBe(0);
  });

  it('is never found when nothing is checked: the control', async () => {
    expect(await tamper('none')).toMatchObject({ untouched: 0, made: COUNT, found: 0 });
  });

  it('needs a trail', async () => {
    await service.council('southmere');
    const query = async (text: string, values?: unknown[]) => (await superuser.query<object>(text, values)).rows;
    await expect(tamperTrail({ query, council: 'southmere', count: 1, seed })).rejects.toThrow('too short');
    await expect(tamperTrail({ query, council: 'nowhere', count: 1, seed })).rejects.toThrow('no council called');
  });
});
