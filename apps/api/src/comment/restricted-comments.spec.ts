import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HistoryView } from '../audit-trail/history.view.js';
import type { CommentedKind } from '../place/place.js';
import { exempt } from '../testing/answers.js';
import { type Browser, SpecService } from '../testing/spec-service.js';
import type { Caller } from '../work/caller.js';
import { NotHere } from '../work/refusals.js';
import { Works } from '../work/works.js';
import type { CommentThreadView } from './comment.view.js';
import { ListThreads } from './list-threads/list-threads.js';
import { StartThread } from './start-thread/start-thread.js';

const year = '/assessments/2026-27';

describe('comments on what is exempt', () => {
  let service: SpecService;
  let lead: Browser;
  /** The roles of today give both permissions together; one may be made that does not. */
  let unrestricted: Caller;

  beforeAll(async () => {
    service = await SpecService.start();
    const council = await service.council('northford');
    const person = await service.person(council, 'lead', ['lead-officer']);
    lead = person.browser;
    unrestricted = {
      ...council,
      personId: person.id,
      roles: ['lead-officer'],
      permissions: new Set(['assessment:read', 'comment:read', 'comment:write']),
    };
    const opened = { year: '2026/27', modelId: '2024-05-statutory', leadId: person.id, dates: {} };
    expect((await lead.ask('POST', '/assessments', opened)).status).toBe(201);
  });
  afterAll(() => service.stop());

  const make: Record<CommentedKind, () => Promise<string>> = {
    theme: async () => {
      const said = { narrative: 'Secret', classification: exempt };
      expect((await lead.ask('PUT', `${year}/themes/culture/narrative`, said, 1)).status).toBe(200);
      return 'culture';
    },
    criterion: async () => {
      const said = { judgement: 'met', reason: 'Secret', classification: exempt };
      const answer = await lead.ask('PUT', `${year}/criteria/governance/scrutiny/judgement`, said, 0);
      expect(answer.status).toBe(200);
      return 'governance/scrutiny';
    },
    evidence: async () => {
      const item = { kind: 'statement', title: 'Secret', statement: 'Secret', classification: exempt };
      return (await lead.ask<{ id: string }>('POST', '/evidence', item)).body.id;
    },
    'follow-on-action': async () => {
      const action = { title: 'Secret', themeKey: 'culture', classification: exempt };
      return (await lead.ask<{ id: string }>('POST', `${year}/follow-on-actions`, action)).body.id;
    },
  };

  it.each(Object.keys(make) as CommentedKind[])(
    'of the kind %s are seen and written only by those who may see restricted material',
    async (kind) => {
      const place = { kind, key: await make[kind](), ...(kind === 'evidence' ? {} : { year: '2026/27' }) };
      const { body } = await lead.ask<CommentThreadView>('POST', '/comment-threads', { ...place, text: 'Canary' });
      const query = { ...place, page: 1, size: 10 };
      const lists = service.app.get(ListThreads);
      const cleared = { ...unrestricted, permissions: new Set(['comment:read', 'restricted:read'] as const) };
      expect((await lists.run(cleared, query)).items.map(({ id }) => id)).toEqual([body.id]);
      await expect(lists.run(unrestricted, query)).rejects.toThrow(NotHere);
      const start = service.app.get(StartThread);
      const starting = service.app
        .get(Works)
        .write(unrestricted, (work) => start.run(work, { ...place, text: 'x', mentions: [] }));
      await expect(starting).rejects.toThrow(NotHere);
    },
  );

  it('are marked as exempt in the trail, which keeps them from those who may not see such things', async () => {
    const key = await make.evidence();
    const { body } = await lead.ask<CommentThreadView>('POST', '/comment-threads', {
      kind: 'evidence',
      key,
      text: 'Canary',
    });
    const { items } = (await lead.ask<HistoryView>('GET', `/history?object=comment:${body.id}`)).body;
    expect(items[0]?.after).toMatchObject({ comment: 'Canary', classification: { level: 'exempt' } });
  });
});
