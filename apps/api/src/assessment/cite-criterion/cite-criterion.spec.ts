import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HistoryView } from '../../audit-trail/history.view.js';
import { type Answer, type Browser, SpecService } from '../../testing/spec-service.js';
import type { AssessmentView, CitationView } from '../assessment.view.js';

type Answered = CitationView & { current?: CitationView; changedBy?: string; errors?: { field: string }[] };

describe('a citation of another criterion’s answer', () => {
  let service: SpecService;
  let lead: Browser;
  let colleague: Browser;
  let reader: Browser;
  let stranger: Browser;
  let keys: string[];
  const year = '/assessments/2026-27';

  beforeAll(async () => {
    service = await SpecService.start();
    const council = await service.council('northford');
    const person = await service.person(council, 'lead', ['lead-officer']);
    lead = person.browser;
    colleague = (await service.person(council, 'colleague', ['contributor'])).browser;
    reader = (await service.person(council, 'reader', ['reader'])).browser;
    stranger = (await service.person(await service.council('southmere'), 'stranger', ['lead-officer'])).browser.in(
      'northford',
    );
    const opened = { year: '2026/27', modelId: '2024-05-statutory', leadId: person.id, dates: {} };
    const { themes } = (await lead.ask<AssessmentView>('POST', '/assessments', opened)).body;
    keys = themes[0]?.criteria.map((one) => one.key) ?? [];
  });
  afterAll(() => service.stop());

  const address = (cited: number): string => `${year}/criteria/${keys[0]}/citations/${keys[cited]}`;
  const cite = (cited: number, note: string, revision?: number, who = lead): Promise<Answer<Answered>> =>
    who.ask<Answered>('PUT', address(cited), { note }, revision);
  const remove = (cited: number, revision?: number, who = lead): Promise<Answer<Answered>> =>
    who.ask<Answered>('DELETE', address(cited), undefined, revision);
  const citations = async (): Promise<CitationView[]> =>
    (await lead.ask<AssessmentView>('GET', year)).body.themes[0]?.criteria[0]?.citations ?? [];

  it('is added, changed and removed, each with the revision last seen', async () => {
    expect((await cite(1, 'See there', 0)).body).toEqual({ criterionKey: keys[1], note: 'See there', revision: 1 });
    expect((await cite(1, 'See there, part 2', 1)).body.revision).toBe(2);
    expect((await cite(1, 'See there, part 2', 2)).body.revision).toBe(2);
    expect(await citations()).toEqual([{ criterionKey: keys[1], note: 'See there, part 2', revision: 2 }]);
    expect((await remove(1, 2)).status).toBe(204);
    expect(await citations()).toEqual([]);
    expect((await remove(1, 3)).status).toBe(404);
  });

  it('is not changed by someone who does not say what they saw', async () => {
    expect((await cite(2, 'A', 0)).status).toBe(200);
    expect((await cite(2, 'B')).status).toBe(428);
    expect((await remove(2)).status).toBe(428);
    expect(await citations()).toEqual([{ criterionKey: keys[2], note: 'A', revision: 1 }]);
  });

  it('tells a second editor what the first one wrote', async () => {
    await cite(3, 'First', 0);
    for (const revision of [0, 2]) {
      const { status, body } = await cite(3, 'Second', revision, colleague);
      expect(status).toBe(412);
      expect(body.current).toEqual({ criterionKey: keys[3], note: 'First', revision: 1 });
      expect(body.changedBy).toBe('lead');
    }
    await cite(3, 'Second', 1, colleague);
    expect((await remove(3, 1)).body).toMatchObject({
      current: { note: 'Second', revision: 2 },
      changedBy: 'colleague',
    });
    expect((await citations()).find((one) => one.criterionKey === keys[3])?.note).toBe('Second');
  });

  it('does not come back through a note that was written before it was removed, nor lose one written after', async () => {
    await cite(4, 'Old', 0);
    await remove(4, 1);
    const { status, body } = await cite(4, 'Old, amended', 1, colleague);
    expect(status).toBe(412);
    expect(body.current).toEqual({ criterionKey: keys[4], note: '', revision: 0 });
    // Cited again, its revisions go on: whoever saw the first one is still told.
    expect((await cite(4, 'New', 0)).body.revision).toBe(3);
    expect((await cite(4, 'Old, amended', 1, colleague)).body.current?.note).toBe('New');
  });

  it('lets one of ten racers win, the first time too', async () => {
    const race = (revision: number): Promise<number[]> =>
      Promise.all(
        Array.from({ length: 10 }, async (_, at) => (await cite(5, `racer ${revision}.${at}`, revision)).status),
      );
    for (const revision of [0, 1]) {
      const statuses = await race(revision);
      expect(statuses.filter((status) => status === 200)).toHaveLength(1);
      expect(statuses.filter((status) => status === 412)).toHaveLength(9);
    }
  });

  it('stands in the history with its note before and after', async () => {
    const { items } = (await lead.ask<HistoryView>('GET', '/history?limit=100')).body;
    const cites = keys[1];
    const of = items.filter((entry) => (entry.before ?? entry.after) && JSON.stringify(entry).includes(`${cites}"`));
    expect(of.map(({ act, before, after }) => ({ act, before, after }))).toEqual([
      { act: 'remove-citation', before: { cites, note: 'See there, part 2' }, after: null },
      { act: 'cite-criterion', before: { cites, note: 'See there' }, after: { cites, note: 'See there, part 2' } },
      { act: 'cite-criterion', before: null, after: { cites, note: 'See there' } },
    ]);
  });

  it('is refused for itself, for unknown criteria, to readers and to strangers', async () => {
    expect((await cite(0, '', 0)).body.errors?.[0]?.field).toBe('criterion');
    const unknown = `${year}/criteria/${keys[0]}/citations/culture/no-such`;
    expect((await lead.ask('PUT', unknown, { note: '' }, 0)).status).toBe(404);
    expect((await cite(2, 'X', 1, reader)).status).toBe(403);
    expect((await cite(2, 'X', 1, stranger)).status).toBe(404);
  });
});
