import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AssessmentView } from '../../assessment/assessment.view.js';
import type { JudgedView } from '../../assessment/judge-criterion/judge-criterion.dto.js';
import type { HistoryView } from '../../audit-trail/history.view.js';
import type { FollowOnActionView } from '../../follow-on-action/follow-on-action.view.js';
import { exempt, type Problem, publicly } from '../../testing/answers.js';
import { type Answer, type Browser, SpecService } from '../../testing/spec-service.js';
import type { EvidenceLinkView } from '../evidence-link.view.js';
import type { EvidenceListView, EvidenceUsesView, EvidenceView } from '../evidence.view.js';

const characteristic = { themeKey: 'leadership', criterionKey: 'leadership/corporate-plan' };
const indicator = { themeKey: 'leadership', criterionKey: 'leadership/weak-centre' };
const theme = { themeKey: 'leadership', criterionKey: null };

describe('evidence in use', () => {
  let service: SpecService;
  let lead: Browser;
  let colleague: Browser;
  let reader: Browser;
  let stranger: Browser;

  beforeAll(async () => {
    service = await SpecService.start();
    const council = await service.council('northford');
    const { browser, id: leadId } = await service.person(council, 'lead', ['lead-officer']);
    lead = browser;
    colleague = (await service.person(council, 'colleague', ['theme-lead'])).browser;
    reader = (await service.person(council, 'reader', ['reader'])).browser;
    stranger = (await service.person(await service.council('southmere'), 'writer', ['lead-officer'])).browser.in(
      'northford',
    );
    for (const year of ['2025/26', '2026/27'])
      await lead.ask('POST', '/assessments', { year, modelId: '2024-05-statutory', leadId, dates: {} });
  });
  afterAll(() => service.stop());

  const item = async (title: string, more: object = {}): Promise<EvidenceView> =>
    (
      await lead.ask<EvidenceView>('POST', '/evidence', {
        kind: 'statement',
        title,
        statement: 'x',
        classification: publicly,
        ...more,
      })
    ).body;
  const link = (
    evidenceId: string,
    place: object = characteristic,
    more: object = {},
    who = lead,
    year = '2026-27',
  ): Promise<Answer<EvidenceLinkView & Problem>> =>
    who.ask('POST', `/assessments/${year}/evidence-links`, {
      evidenceId,
      ...place,
      stance: 'supports',
      shows: 'A plan agreed in March.',
      ...more,
    });
  const at = (linkId: string, year = '2026-27'): string => `/assessments/${year}/evidence-links/${linkId}`;
  const uses = async (id: string, who = lead): Promise<EvidenceUsesView['items']> =>
    (await who.ask<EvidenceUsesView>('GET', `/evidence/${id}/uses`)).body.items;
  const remove = (id: string, revision: number | undefined, query = '', who = lead): Promise<Answer<Problem>> =>
    who.ask('DELETE', `/evidence/${id}${query}`, undefined, revision);
  const restore = (id: string, who = lead): Promise<Answer<EvidenceView & Problem>> =>
    who.ask('POST', `/evidence/${id}/restore`);
  /** The links that the year's own page shows. */
  const shown = async (who = lead, year = '2026-27'): Promise<string[]> => {
    const { body } = await who.ask<AssessmentView>('GET', `/assessments/${year}`);
    return body.themes
      .flatMap((one) => [...one.evidence, ...one.criteria.flatMap((criterion) => criterion.evidence)])
      .map((one) => one.linkId);
  };

  describe('linking', () => {
    it.each([
      ['supports', characteristic],
      ['counters', indicator],
      ['supports', theme],
      ['counters', theme],
    ])('%s %j, and the year shows it', async (stance, place) => {
      const { id, title } = await item(`Shown ${stance} ${place.criterionKey}`);
      const { status, body } = await link(id, place, { stance });
      expect(status).toBe(201);
      expect(body).toEqual({
        linkId: expect.any(String),
        evidenceId: id,
        ...place,
        title,
        kind: 'statement',
        stance,
        shows: 'A plan agreed in March.',
        classification: publicly,
        revision: 1,
      });
      expect(await shown()).toContain(body.linkId);
      expect(await uses(id)).toMatchObject([
        { year: '2026/27', ...place, followOnActionId: null, title: expect.any(String) },
      ]);
    });

    it.each<[string, object, object, string]>([
      ['a characteristic countered', characteristic, { stance: 'counters' }, 'stance'],
      ['an indicator supported', indicator, {}, 'stance'],
      ['a stance of no kind', theme, { stance: 'adorns' }, 'stance'],
      ['a theme of no model', { themeKey: 'catering', criterionKey: null }, {}, 'themeKey'],
      [
        'a criterion of another theme',
        { themeKey: 'culture', criterionKey: 'leadership/corporate-plan' },
        {},
        'criterionKey',
      ],
      ['a missing criterion', { themeKey: 'culture' }, {}, 'criterionKey'],
      ['nothing shown', theme, { shows: '  ' }, 'shows'],
      ['too much shown', theme, { shows: 'x'.repeat(501) }, 'shows'],
      ['a NUL', theme, { shows: 'a\u0000' }, 'shows'],
      ['an id that is none', theme, { evidenceId: 'x' }, 'evidenceId'],
    ])('refuses %s', async (_what, place, more, field) => {
      const { status, body } = await link((await item('Refused')).id, place, more);
      expect([status, body.errors?.map((error) => error.field)]).toEqual([400, [field]]);
    });

    it('counts at once for the suggestion of its theme', async () => {
      const { id } = await item('Challenge of the centre, 2026');
      await link(id, indicator, { stance: 'counters' });
      const { status, body } = await lead.ask<JudgedView>(
        'PUT',
        '/assessments/2026-27/criteria/leadership/weak-centre/judgement',
        { judgement: 'present', reason: '', classification: publicly },
        0,
      );
      expect({ status, key: body.key }).toEqual({ status: 200, key: 'leadership/weak-centre' });
      expect(body.suggestion.unjudged).not.toContain('leadership/weak-centre');
    });

    it('refuses the same place twice, also at the same moment', async () => {
      const { id } = await item('Twice');
      const statuses = (await Promise.all([link(id), link(id)])).map((answer) => answer.status);
      expect(statuses.sort()).toEqual([201, 409]);
      const { body } = await link(id);
      expect(body.because).toMatchObject([{ code: 'linked-already', ...characteristic }]);
      expect((await link(id, theme)).status).toBe(201);
    });

    it('is for those who may, in a year and with an item of their own', async () => {
      const { id } = await item('Whose');
      expect((await link(id, theme, {}, reader)).status).toBe(403);
      expect((await link(id, theme, {}, stranger)).status).toBe(404);
      expect((await link(id, theme, {}, lead, '1999-00')).status).toBe(404);
      const foreign = (
        await stranger
          .in('southmere')
          .ask<EvidenceView>('POST', '/evidence', { kind: 'statement', title: 'Theirs', statement: 'x' })
      ).body;
      expect((await link(foreign.id, theme)).status).toBe(404);
    });

    it('changes what it shows, by revision', async () => {
      const { linkId } = (await link((await item('Changed')).id, theme)).body;
      const change = (input: object, revision?: number, who = lead): Promise<Answer<EvidenceLinkView & Problem>> =>
        who.ask('PATCH', at(linkId), input, revision);
      expect((await change({ shows: 'More.', stance: 'counters' }, 1, colleague)).body).toMatchObject({
        shows: 'More.',
        stance: 'counters',
        revision: 2,
      });
      const late = await change({ shows: 'Less.' }, 1);
      expect(late.status).toBe(412);
      expect(late.body).toMatchObject({ current: { shows: 'More.', revision: 2 }, changedBy: 'colleague' });
      expect((await change({ shows: 'Less.' })).status).toBe(428);
      expect((await change({ shows: null }, 2)).status).toBe(400);
      expect((await change({ shows: 'More.' }, 2)).body.revision).toBe(2);
      expect((await change({ shows: 'x' }, 2, reader)).status).toBe(403);
      expect((await change({ shows: 'x' }, 2, stranger)).status).toBe(404);
      expect((await lead.ask('PATCH', at(linkId, '2025-26'), { shows: 'x' }, 2)).status).toBe(404);
    });

    it('keeps the stance that fits its place', async () => {
      const { linkId } = (await link((await item('Stance')).id)).body;
      expect((await lead.ask<Problem>('PATCH', at(linkId), { stance: 'counters' }, 1)).body.errors?.[0]?.field).toBe(
        'stance',
      );
    });

    it('is taken away and put back', async () => {
      const { id } = await item('Back again');
      const { linkId } = (await link(id)).body;
      expect((await lead.ask('DELETE', at(linkId))).status).toBe(428);
      expect((await lead.ask('DELETE', at(linkId), undefined, 7)).status).toBe(412);
      expect((await lead.ask('DELETE', at(linkId), undefined, 1)).status).toBe(204);
      expect(await shown()).not.toContain(linkId);
      expect(await uses(id)).toEqual([]);
      expect((await lead.ask('PATCH', at(linkId), { shows: 'x' }, 2)).status).toBe(404);
      const again = (await link(id)).body;
      expect((await lead.ask('POST', `${at(linkId)}/restore`)).status).toBe(409);
      await lead.ask('DELETE', at(again.linkId), undefined, 1);
      const back = await lead.ask<EvidenceLinkView>('POST', `${at(linkId)}/restore`);
      expect(back.body).toMatchObject({ linkId, revision: 3 });
      expect(await shown()).toContain(linkId);
    });

    it('is in the year’s history, and exempt items are in it for no reader', async () => {
      const { id } = await item('Secret contract', { classification: exempt });
      const { linkId } = (await link(id, theme, { shows: 'The secret price.' })).body;
      const history = async (who: Browser): Promise<string> =>
        JSON.stringify((await who.ask<HistoryView>('GET', '/history')).body);
      expect(await history(lead)).toContain('Secret contract');
      expect(await history(lead)).toContain('The secret price.');
      for (const seen of [
        await history(reader),
        JSON.stringify((await reader.ask('GET', '/assessments/2026-27')).body),
      ]) {
        expect(seen).not.toContain('Secret contract');
        expect(seen).not.toContain('The secret price.');
      }
      expect(await shown(reader)).not.toContain(linkId);
      expect(await shown(lead)).toContain(linkId);
    });
  });

  describe('removing an item', () => {
    it('that is used nowhere is one step, and can be undone', async () => {
      const { id } = await item('Lonely');
      expect((await remove(id, undefined)).status).toBe(428);
      expect((await remove(id, 9)).status).toBe(412);
      expect((await remove(id, 1, '', reader)).status).toBe(403);
      expect((await remove(id, 1, '', stranger)).status).toBe(404);
      expect((await remove(id, 1)).status).toBe(204);
      const list = async (): Promise<number> =>
        (await lead.ask<EvidenceListView>('GET', '/evidence?search=lonely')).body.total;
      expect(await list()).toBe(0);
      expect((await lead.ask<EvidenceView>('GET', `/evidence/${id}`)).body.removedAt).toEqual(expect.any(String));
      expect((await lead.ask('PATCH', `/evidence/${id}`, { title: 'x' }, 2)).status).toBe(404);
      expect((await link(id)).status).toBe(404);
      expect((await restore(id, reader)).status).toBe(403);
      expect((await restore(id, stranger)).status).toBe(404);
      expect((await restore(id)).body).toMatchObject({ removedAt: null, revision: 3 });
      expect((await restore(id)).body.revision).toBe(3);
      expect(await list()).toBe(1);
    });

    it('in use asks first, naming every place; then hides its links, and brings them back', async () => {
      const { id } = await item('Popular');
      const { linkId } = (await link(id)).body;
      await link(id, theme);
      const followOn = (
        await lead.ask<FollowOnActionView>('POST', '/assessments/2026-27/follow-on-actions', {
          title: 'Renew the plan',
          themeKey: 'culture',
          dueOn: '2027-01-31',
        })
      ).body;
      await lead.ask('PUT', `/assessments/2026-27/follow-on-actions/${followOn.id}/evidence/${id}`);
      expect(await uses(id)).toMatchObject([
        { themeKey: 'culture', followOnActionId: followOn.id, title: 'Renew the plan' },
        { ...theme, followOnActionId: null },
        { ...characteristic, followOnActionId: null },
      ]);
      const listed = await lead.ask<EvidenceListView>(
        'GET',
        '/evidence?search=popular&used=true&theme=leadership&year=2026-27',
      );
      expect(listed.body.items).toMatchObject([{ id, uses: 3 }]);
      expect((await lead.ask<EvidenceListView>('GET', '/evidence?search=popular&year=2025-26')).body.total).toBe(0);

      const asked = await remove(id, 1);
      expect(asked.status).toBe(409);
      expect(asked.body.because?.map(({ code, themeKey, criterionKey }) => [code, themeKey, criterionKey])).toEqual([
        ['in-use', 'culture', undefined],
        ['in-use', 'leadership', undefined],
        ['in-use', 'leadership', characteristic.criterionKey],
      ]);
      expect((await remove(id, 1, '?evenIfUsed=perhaps')).status).toBe(400);
      expect((await remove(id, 1, '?evenIfUsed=true')).status).toBe(204);
      expect(await shown()).not.toContain(linkId);
      await restore(id);
      expect(await shown()).toContain(linkId);
    });

    it('hides uses by follow-on actions that a reader may not see', async () => {
      const { id } = await item('Half seen');
      const followOn = (
        await lead.ask<FollowOnActionView>('POST', '/assessments/2026-27/follow-on-actions', {
          title: 'Hidden work',
          themeKey: 'culture',
          classification: exempt,
        })
      ).body;
      await lead.ask('PUT', `/assessments/2026-27/follow-on-actions/${followOn.id}/evidence/${id}`);
      expect(await uses(id, lead)).toHaveLength(1);
      expect(await uses(id, reader)).toEqual([]);
      const inList = async (who: Browser, used: string): Promise<(number | undefined)[]> =>
        (await who.ask<EvidenceListView>('GET', `/evidence?search=half&used=${used}`)).body.items.map(
          (one) => one.uses,
        );
      expect(await inList(lead, 'true')).toEqual([1]);
      expect(await inList(reader, 'false')).toEqual([0]);
    });
  });

  it('of a year that is no longer drafted stays as it was agreed', async () => {
    const { id } = await item('Agreed');
    const { linkId } = (await link(id, theme, {}, lead, '2025-26')).body;
    for (const { key } of (await lead.ask<AssessmentView>('GET', '/assessments/2025-26')).body.themes) {
      await lead.ask(
        'PUT',
        `/assessments/2025-26/themes/${key}/score`,
        { score: 'good', reason: 'It works.', classification: publicly },
        1,
      );
    }
    expect((await lead.ask('POST', '/assessments/2025-26/send-to-leadership', {}, 1)).status).toBe(200);
    const code = (answer: Answer<Problem>): [number, string | undefined] => [
      answer.status,
      answer.body.because?.[0]?.code,
    ];
    const links = `/assessments/2025-26/evidence-links`;
    expect(code(await link(id, characteristic, {}, lead, '2025-26'))).toEqual([409, 'locked']);
    expect(code(await lead.ask('PATCH', `${links}/${linkId}`, { shows: 'x' }, 1))).toEqual([409, 'locked']);
    expect(code(await lead.ask('DELETE', `${links}/${linkId}`, undefined, 1))).toEqual([409, 'locked']);
    expect(code(await lead.ask('POST', `${links}/${linkId}/restore`))).toEqual([409, 'locked']);
    expect(code(await remove(id, 1, '?evenIfUsed=true'))).toEqual([409, 'used-in-locked-year']);
    const change = (body: object, revision: number) => lead.ask<Problem>('PATCH', `/evidence/${id}`, body, revision);
    expect(code(await change({ title: 'Not as agreed' }, 1))).toEqual([409, 'used-in-locked-year']);
    expect((await change({ reviewBy: '2030-01-31' }, 1)).status).toBe(200);
    expect(await shown(lead, '2025-26')).toEqual([linkId]);
    expect((await change({ classification: exempt }, 2)).status).toBe(200);
    expect(code(await change({ classification: publicly }, 3))).toEqual([409, 'used-in-locked-year']);
    await lead.ask('POST', '/assessments/2025-26/send-back', { reason: 'A figure was wrong.' }, 2);
    expect((await change({ title: 'As it should be' }, 3)).status).toBe(200);
    expect((await remove(id, 4, '?evenIfUsed=true')).status).toBe(204);
  });
});
