import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { YearToSign } from '../../sign-off/testing/year-to-sign.js';
import { type Problem, publicly } from '../../testing/answers.js';
import type { AssessmentView } from '../assessment.view.js';
import type { CarriedItemsView, CarryPreviewView } from './carried.view.js';

const next = '/assessments/2027-28';
const confidential = { level: 'confidential', paragraph: null, publicInterestReason: null };

describe('a year that begins from a sealed one', () => {
  let year: YearToSign;
  const ask = <Body>(method: 'GET' | 'POST' | 'PUT', address: string, body?: object, revision?: number) =>
    year.lead.browser.ask<Body>(method, address, body, revision);
  const narrate = async (key: string, narrative: string, classification: object = publicly) => {
    const { themes } = (await ask<AssessmentView>('GET', year.address)).body;
    const revision = themes.find((theme) => theme.key === key)?.revision;
    const { status } = await ask(
      'PUT',
      `${year.address}/themes/${key}/narrative`,
      { narrative, classification },
      revision,
    );
    expect(status).toBe(200);
  };
  const preview = async () =>
    (await ask<CarryPreviewView>('GET', `${year.address}/carry-preview?into=2027/28&modelId=2024-05-statutory`)).body;

  beforeAll(async () => {
    year = await YearToSign.start();
    await narrate('culture', 'As it was sealed.');
    await narrate('leadership', 'CANARYCONFIDENTIAL', confidential);
    await year.agree();
    await year.signAll();
    expect((await ask('POST', `${year.address}/seal`, {})).status).toBe(201);
  });
  afterAll(() => year.stop());

  it('takes all of what was sealed, what is confidential too, from the locked year', async () => {
    expect(await preview()).toMatchObject({ edition: 1, comesAlong: { narratives: 2 }, leftBehind: [] });
  });

  it('leaves the sealed year as it was sealed, and carries nothing into it', async () => {
    const before = (await ask<AssessmentView>('GET', year.address)).body;
    const opened = { year: '2028/29', modelId: '2024-05-statutory', leadId: year.lead.id, dates: {} };
    expect((await ask('POST', '/assessments', { ...opened, carryFrom: '2026/27' })).status).toBe(201);
    const items = (await ask<CarriedItemsView>('GET', '/assessments/2028-29/carried-items')).body.items;
    expect(items).toHaveLength(2);
    for (const { id } of items)
      expect((await ask('POST', `/assessments/2028-29/carried-items/${id}/confirm`, {}, 1)).status).toBe(200);
    expect((await ask<AssessmentView>('GET', year.address)).body).toEqual(before);
    const refused = await ask<Problem>('POST', `${year.address}/carried-forward`, { from: '2025/26' });
    expect([refused.status, refused.body.because?.map(({ code }) => code)]).toEqual([409, ['locked']]);
  });

  it('takes what was sealed while the year is being revised, and lists what is in no sealed edition', async () => {
    const { revision } = (await ask<AssessmentView>('GET', year.address)).body;
    expect((await ask('POST', `${year.address}/revise`, { reason: 'A figure' }, revision)).status).toBe(200);
    await narrate('culture', 'Revised since, and not sealed.');
    expect(await preview()).toMatchObject({
      edition: 1,
      comesAlong: { narratives: 1 },
      leftBehind: [{ kind: 'narrative', why: 'confidential', themeKey: 'leadership' }],
    });
    const opened = {
      year: '2027/28',
      modelId: '2024-05-statutory',
      leadId: year.lead.id,
      dates: {},
      carryFrom: '2026/27',
    };
    expect((await ask('POST', '/assessments', opened)).status).toBe(201);
    const { items } = (await ask<CarriedItemsView>('GET', `${next}/carried-items`)).body;
    expect(items.map(({ text }) => text)).toEqual(['As it was sealed.']);
    expect((await ask<AssessmentView>('GET', year.address)).body.state).toBe('drafting');
  });
});
