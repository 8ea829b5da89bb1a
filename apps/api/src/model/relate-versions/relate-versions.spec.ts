import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, SpecService } from '../../testing/spec-service.js';
import { plainLayout, renderBody, savedPage } from '../import-guidance/testing/written-page.js';
import { writtenThemes } from '../import-guidance/testing/written-themes.js';
import type { RelationView, VersionRelationView } from './relate-versions.view.js';

type Answered = VersionRelationView & { errors: { field: string; message: string }[]; current: VersionRelationView };

describe('relating an import to the shipped criteria', () => {
  let service: SpecService;
  let lead: Browser;
  let elsewhere: Browser;
  let address: string;

  beforeAll(async () => {
    service = await SpecService.start();
    const council = await service.council('northford');
    lead = (await service.person(council, 'lead', ['lead-officer'])).browser;
    elsewhere = (await service.person(await service.council('southmere'), 'lead', ['lead-officer'])).browser;
    const page = Buffer.from(savedPage(renderBody(writtenThemes(), plainLayout)));
    const { body } = await lead.ask<{ hash: string; id: string }>('POST', '/guidance-imports/preview', page);
    await lead.ask('POST', '/guidance-imports', page, undefined, { 'if-match': `"${body.hash}"` });
    address = `/models/2024-05-statutory/crosswalk-to/${body.id}`;
  });
  afterAll(() => service.stop());

  const decide = (relations: readonly RelationView[], revision: number, who = lead) =>
    who.ask<Answered>('PUT', address, { relations }, revision);

  /** What is proposed, each said to be so for a reason. */
  const proposed = async (): Promise<RelationView[]> =>
    (await lead.ask<Answered>('GET', address)).body.proposals.map(({ relation, reason }) => ({
      relation: relation.relation,
      from: relation.from,
      to: relation.to,
      why: reason,
    }));

  it('proposes what became of every criterion, with the reason', async () => {
    const { status, body } = await lead.ask<Answered>('GET', address);
    expect([status, body.revision, body.relations, body.decidedAt]).toEqual([200, 0, [], null]);
    expect(body.proposals.flatMap(({ relation }) => relation.from)).toHaveLength(131);
    expect(body.proposals.flatMap(({ relation }) => relation.to)).toHaveLength(35);
    expect(body.proposals.every(({ reason }) => reason.length > 10)).toBe(true);
  });

  it('names each relation that cannot be, by the sentences of its criteria', async () => {
    const [first, ...rest] = await proposed();
    if (!first) throw new Error('Nothing is proposed.');
    const wrong = await decide([{ ...first, to: [...first.to, 'leadership/nothing-like-it'] }, ...rest.slice(1)], 0);
    expect(wrong.status).toBe(400);
    expect(wrong.body.errors).toEqual(
      expect.arrayContaining([
        { field: 'relations.0', message: expect.stringContaining('leadership/nothing-like-it') },
        { field: 'relations', message: expect.stringMatching(/found nothing about “.+” of/) },
      ]),
    );
  });

  it('keeps what was decided, and each decision before it, and refuses one that has moved on', async () => {
    const relations = await proposed();
    const decided = await decide(relations, 0);
    expect([decided.status, decided.body.revision, decided.body.decidedBy]).toEqual([200, 1, 'lead']);
    expect((await lead.ask<Answered>('GET', address)).body.relations).toEqual(relations);
    const late = await decide(relations, 0);
    expect([late.status, late.body.current.revision]).toEqual([412, 1]);
    const again = relations.map((one, index) => (index === 0 ? { ...one, why: 'We looked again.' } : one));
    expect((await decide(again, 1)).body.revision).toBe(2);
    const { body: history } = await lead.ask<{ items: { act: string }[] }>('GET', '/history');
    expect(history.items.filter(({ act }) => act === 'relate-versions')).toHaveLength(2);
  });

  it('is nothing of another council, and needs two versions', async () => {
    expect((await elsewhere.ask('GET', address)).status).toBe(404);
    expect((await decide([], 0, elsewhere)).status).toBe(404);
    expect((await lead.ask('GET', '/models/2024-05-statutory/crosswalk-to/2024-05-statutory')).status).toBe(400);
    expect((await lead.ask('GET', '/models/2024-05-statutory/crosswalk-to/2031-01-nothing')).status).toBe(404);
  });
});
