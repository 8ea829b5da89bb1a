import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FollowOnActionView } from '../../follow-on-action/follow-on-action.view.js';
import { publicly, type Problem } from '../../testing/answers.js';
import { type Answer, type Browser, SpecService } from '../../testing/spec-service.js';
import type { EvidenceView } from '../evidence.view.js';

describe('the only evidence that a follow-on action is complete', () => {
  let service: SpecService;
  let lead: Browser;
  const actions = '/assessments/2026-27/follow-on-actions';

  beforeAll(async () => {
    service = await SpecService.start();
    const person = await service.person(await service.council('northford'), 'lead', ['lead-officer']);
    lead = person.browser;
    const opened = { year: '2026/27', modelId: '2024-05-statutory', leadId: person.id, dates: {} };
    expect((await lead.ask('POST', '/assessments', opened)).status).toBe(201);
  });
  afterAll(() => service.stop());

  async function item(title: string): Promise<string> {
    const fields = { kind: 'statement', title, statement: 'It was done.', classification: publicly };
    return (await lead.ask<EvidenceView>('POST', '/evidence', fields)).body.id;
  }

  /** A complete follow-on action with this evidence. */
  async function complete(title: string, evidence: readonly string[]): Promise<FollowOnActionView> {
    const fields = { title, themeKey: 'governance' };
    const { id } = (await lead.ask<FollowOnActionView>('POST', actions, fields)).body;
    for (const one of evidence) await lead.ask('PUT', `${actions}/${id}/evidence/${one}`);
    return (await lead.ask<FollowOnActionView>('PATCH', `${actions}/${id}`, { status: 'complete' }, 1)).body;
  }

  const remove = (id: string, revision = 1): Promise<Answer<Problem>> =>
    lead.ask<Problem>('DELETE', `/evidence/${id}?evenIfUsed=true`, undefined, revision);
  const evidenceOf = async (id: string): Promise<string[]> =>
    (await lead.ask<FollowOnActionView>('GET', `${actions}/${id}`)).body.evidence.map((one) => one.id);

  it('stays in the library, whoever confirms, and every such action is named', async () => {
    const [only, other] = [await item('Minutes'), await item('Photographs')];
    await complete('Mend the roof', [only]);
    await complete('Mend the wall', [only]);
    await complete('Mend the door', [only, other]);
    const { status, body } = await remove(only);
    expect(status).toBe(409);
    const named = body.because?.filter((reason) => reason.code === 'only-evidence').map((reason) => reason.message);
    expect(named).toHaveLength(2);
    for (const title of ['Mend the roof', 'Mend the wall']) expect(named?.join()).toContain(title);
    expect(JSON.stringify(body)).not.toContain('Mend the door');
    expect((await lead.ask<EvidenceView>('GET', `/evidence/${only}`)).body.removedAt).toBeNull();
  });

  it('may go once the action is open again or has other evidence, and comes back', async () => {
    const [first, second] = [await item('Minutes'), await item('Photographs')];
    const action = await complete('Mend the fence', [first]);
    expect((await remove(first)).status).toBe(409);
    await lead.ask('PUT', `${actions}/${action.id}/evidence/${second}`);
    expect((await remove(first)).status).toBe(204);
    expect(await evidenceOf(action.id)).toEqual([second]);
    expect((await remove(second)).body.because?.[0]?.code).toBe('only-evidence');
    await lead.ask('PATCH', `${actions}/${action.id}`, { status: 'on-track' }, action.revision);
    expect((await remove(second)).status).toBe(204);
    expect(await evidenceOf(action.id)).toEqual([]);
    for (const id of [first, second]) expect((await lead.ask('POST', `/evidence/${id}/restore`)).status).toBe(200);
    expect((await evidenceOf(action.id)).sort()).toEqual([first, second].sort());
  });

  it('may go with an action that was removed', async () => {
    const only = await item('Minutes');
    const action = await complete('Mend the gate', [only]);
    await lead.ask('DELETE', `${actions}/${action.id}`, undefined, action.revision);
    expect((await remove(only)).status).toBe(204);
  });

  it('is not lost when two items are removed at the same moment', async () => {
    for (let round = 0; round < 8; round += 1) {
      const pair = [await item('Minutes'), await item('Photographs')];
      const action = await complete(`Mend it ${round}`, pair);
      const answers = await Promise.all(pair.map((id) => remove(id)));
      expect(answers.map((answer) => answer.status).sort()).toEqual([204, 409]);
      expect(await evidenceOf(action.id)).toHaveLength(1);
    }
  });
});
