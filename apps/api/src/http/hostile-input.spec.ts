import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publicly, type Problem } from '../testing/answers.js';
import { type Browser, SpecService } from '../testing/spec-service.js';
import { hasFormShape } from './body-shape.js';

describe('what is sent to break the service', () => {
  let service: SpecService;
  let lead: Browser;
  let leadId: string;
  let administrator: Browser;

  beforeAll(async () => {
    service = await SpecService.start();
    const council = await service.council('northford');
    ({ browser: lead, id: leadId } = await service.person(council, 'lead', ['lead-officer']));
    administrator = (await service.signIn('administrator@northford.example')).in('northford');
    await lead.ask('POST', '/assessments', { year: '2026/27', modelId: '2024-05-statutory', leadId, dates: {} });
  });
  afterAll(() => service.stop());

  it.each([
    ['deep objects', `{"email":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`],
    ['deep lists', `{"email":${'['.repeat(300_000)}${']'.repeat(300_000)}}`],
    ['very many fields', `{${Array.from({ length: 50_000 }, (_, at) => `"k${at}":1`).join(',')}}`],
  ])('refuses %s before anything walks them, from anyone', async (_, payload) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await service.app.inject({ method: 'POST', url: '/api/session', payload, headers });
    expect(answer.statusCode).toBe(400);
    expect(answer.json<Problem>().detail).toBe('The request holds more fields, or deeper ones, than any form here.');
  });

  it('lets the largest form through', () => {
    expect(hasFormShape({ criteria: Array.from({ length: 200 }, () => 'key'), classification: publicly })).toBe(true);
    expect(hasFormShape(Array.from({ length: 1001 }, () => 'key'))).toBe(false);
    expect(
      hasFormShape(
        Array.from({ length: 1001 }, () => 'key'),
        1001,
      ),
    ).toBe(true);
    expect(hasFormShape(null)).toBe(true);
    expect(hasFormShape({ a: { b: { c: { d: {} } } } })).toBe(false);
  });

  it.each(['/councils/%00/assessments', '/models/%00'])('finds nothing at %s', async (address) => {
    const anyone = await service.signIn('lead@northford.example');
    expect((await anyone.ask('GET', address)).status).toBe(404);
  });

  it.each(['/api/councils/%zz/people', '/api/%', '/%E0%A4%A'])(
    'says what is wrong with the address %s',
    async (url) => {
      const answer = await service.app.inject({ method: 'GET', url });
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([
        400,
        'application/problem+json; charset=utf-8',
      ]);
      expect(answer.json<Problem>()).toMatchObject({ title: 'The request could not be read' });
      expect(answer.json<Problem>().detail).toContain('The address holds a %');
    },
  );

  it('does not take bytes for fields', async () => {
    expect((await service.nobody.ask('POST', '/session', Buffer.from('{}'))).status).toBe(415);
  });

  it.each([
    ['missing', undefined],
    ['a list', [publicly]],
    ['an empty list', []],
    ['null', null],
  ])('refuses a classification that is %s, and names it', async (_, classification) => {
    const theme = '/assessments/2026-27/themes/leadership';
    for (const [address, body] of [
      [`${theme}/score`, { score: 'good', reason: '', classification }],
      [`${theme}/narrative`, { narrative: 'We lead.', classification }],
    ] as const) {
      const { status, body: problem } = await lead.ask<Problem>('PUT', address, body, 1);
      expect(status).toBe(400);
      expect(problem.errors?.map((error) => error.field)).toContain('classification');
    }
  });

  it('refuses a list where evidence or a follow-on action has one object', async () => {
    const metric = await lead.ask<Problem>('POST', '/evidence', { kind: 'metric', title: 'Figures', metric: [] });
    expect(metric.body.errors?.[0]?.field).toBe('metric');
    const action = { title: 'Mend it', themeKey: 'leadership', classification: [] };
    expect((await lead.ask('POST', '/assessments/2026-27/follow-on-actions', action)).status).toBe(400);
  });

  it.each([{ brandColour: null }, { name: '   ' }, { name: null }])('refuses council settings %j', async (settings) => {
    expect((await administrator.ask('PATCH', '', settings, 1)).status).toBe(400);
  });
});
