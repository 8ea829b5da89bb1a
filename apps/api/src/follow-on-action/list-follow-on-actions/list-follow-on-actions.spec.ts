import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, SpecService } from '../../testing/spec-service.js';
import type { FollowOnActionsView } from '../follow-on-action.view.js';

const actions = '/assessments/2026-27/follow-on-actions';

describe('a list of follow-on actions', () => {
  let service: SpecService;
  let writer: Browser;
  let writerId: string;

  beforeAll(async () => {
    service = await SpecService.start();
    ({ browser: writer, id: writerId } = await service.person(await service.council('northford'), 'lead', [
      'lead-officer',
    ]));
    await writer.ask('POST', '/assessments', {
      year: '2026/27',
      modelId: '2024-05-statutory',
      leadId: writerId,
      dates: {},
    });
    const rows = [
      { title: 'a, due late', themeKey: 'culture', dueOn: '2099-06-30', ownerId: writerId },
      { title: 'B, due early', themeKey: 'culture', dueOn: '2025-06-30', status: 'at-risk', ownerTitle: 'A partner' },
      { title: 'c, no date', themeKey: 'leadership' },
    ];
    for (const row of rows) expect((await writer.ask('POST', actions, row)).status).toBe(201);
  });
  afterAll(() => service.stop());

  const titles = async (query: string) =>
    (await writer.ask<FollowOnActionsView>('GET', `${actions}?${query}`)).body.items.map((one) => one.title);

  it.each([
    ['', ['B, due early', 'a, due late', 'c, no date']],
    ['sort=-dueOn', ['a, due late', 'B, due early', 'c, no date']],
    ['sort=title', ['a, due late', 'B, due early', 'c, no date']],
    ['sort=owner', ['B, due early', 'a, due late', 'c, no date']],
    ['sort=status', ['B, due early', 'a, due late', 'c, no date']],
    ['sort=-updated', ['c, no date', 'B, due early', 'a, due late']],
    ['theme=culture&status=at-risk', ['B, due early']],
    ['theme=leadership', ['c, no date']],
    ['overdue=true', ['B, due early']],
    ['page=2&size=2', ['c, no date']],
    ['page=9', []],
  ])('%s', async (query, expected) => {
    expect(await titles(query)).toEqual(expected);
  });

  it('by owner, counting all pages', async () => {
    expect(await titles(`owner=${writerId}`)).toEqual(['a, due late']);
    const { body } = await writer.ask<FollowOnActionsView>('GET', `${actions}?page=9&size=2`);
    expect(body).toEqual({ items: [], total: 3, page: 9, size: 2 });
  });

  it.each([
    'sort=secret',
    'size=101',
    'page=0',
    'overdue=maybe',
    'owner=me',
    'status=overdue',
    'theme=a%00b',
    'theme=a&theme=b',
  ])('refuses %s', async (query) => {
    expect((await writer.ask('GET', `${actions}?${query}`)).status).toBe(400);
  });
});
