import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publicly } from '../../testing/answers.js';
import { type Browser, SpecService } from '../../testing/spec-service.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import type { AssessmentView } from '../assessment.view.js';
import { deedsIn } from './deeds.store.js';
import { isIndependent, mayReview, themesOfOwn } from './independence.rules.js';

describe('what people did to the themes of a year', () => {
  let service: SpecService;
  let council: Caller;
  let assessmentId: string;
  const people = new Map<string, { id: string; browser: Browser }>();
  const year = '/assessments/2026-27';

  function the(name: string): { id: string; browser: Browser } {
    const person = people.get(name);
    if (!person) throw new Error(`There is no ${name}.`);
    return person;
  }
  /** Kind of deed and theme, of one person; null for everybody, with their names. */
  const deeds = async (name: string | null) => {
    const found = await service.app
      .get(Works)
      .write(council, (work) => deedsIn(work, assessmentId, name === null ? null : the(name).id));
    return { found, said: found.map(({ kind, themeKey, act }) => `${kind} ${themeKey} (${act})`) };
  };

  beforeAll(async () => {
    service = await SpecService.start();
    council = await service.council('northford');
    for (const [name, role] of [
      ['lead', 'lead-officer'],
      ['writer', 'contributor'],
      ['idle', 'contributor'],
    ] as const)
      people.set(name, await service.person(council, name, [role]));
    const lead = the('lead').browser;
    const opened = { year: '2026/27', modelId: '2024-05-statutory', leadId: the('lead').id, dates: {} };
    const { body } = await lead.ask<AssessmentView>('POST', '/assessments', opened);
    assessmentId = body.id;
    const put = (who: Browser, address: string, answer: object, revision: number) =>
      who.ask('PUT', `${year}/${address}`, answer, revision);
    for (const leadId of [the('writer').id, the('idle').id])
      await put(lead, 'themes/culture/lead', { leadId }, leadId === the('writer').id ? 1 : 2);
    const writer = the('writer').browser;
    const score = { score: 'good', reason: 'It works.', classification: publicly };
    expect((await put(writer, 'themes/leadership/score', score, 1)).status).toBe(200);
    const key = body.themes.find((theme) => theme.key === 'governance')?.criteria[0]?.key ?? '';
    const judgement = { judgement: 'met', reason: 'Seen.', classification: publicly };
    expect((await put(writer, `criteria/${key}/judgement`, judgement, 0)).status).toBe(200);
    const action = { title: 'Mend it', themeKey: 'use-of-resources' };
    const made = await writer.ask<{ id: string }>('POST', `${year}/follow-on-actions`, action);
    await writer.ask('PATCH', `${year}/follow-on-actions/${made.body.id}`, { themeKey: 'service-delivery' }, 1);
    const item = { kind: 'statement', title: 'Letter', statement: 'Said.' };
    const evidenceId = (await writer.ask<{ id: string }>('POST', '/evidence', item)).body.id;
    const link = {
      evidenceId,
      themeKey: 'continuous-improvement',
      criterionKey: null,
      stance: 'supports',
      shows: 'It.',
    };
    expect((await writer.ask('POST', `${year}/evidence-links`, link)).status).toBe(201);
  });
  afterAll(() => service.stop());

  it('is found in the trail: leading, scoring, judging, linking, and actions in every theme they were part of', async () => {
    expect((await deeds('writer')).said).toEqual(
      [
        'edited continuous-improvement (link-evidence)',
        'led culture (assign-theme-lead)',
        'edited governance (judge-criterion)',
        'scored leadership (score-theme)',
        'edited service-delivery (change-follow-on-action)',
        'edited use-of-resources (add-follow-on-action)',
        'edited use-of-resources (change-follow-on-action)',
      ].sort((one, other) => (one.split(' ')[1] ?? '').localeCompare(other.split(' ')[1] ?? '')),
    );
  });

  it('is kept of a lead who was replaced, and choosing leads is no editing', async () => {
    expect((await deeds('idle')).said).toEqual(['led culture (assign-theme-lead)']);
    expect((await deeds('lead')).said).toEqual([]);
    const everybody = await deeds(null);
    expect(
      everybody.found
        .filter(({ kind }) => kind === 'led')
        .map(({ personId }) => personId)
        .sort(),
    ).toEqual([the('writer').id, the('idle').id].sort());
  });

  it('decides who may review, who approves alone, and who declares', async () => {
    const { found } = await deeds('writer');
    const inTheme = (key: string) => found.filter(({ themeKey }) => themeKey === key);
    expect(mayReview(inTheme('partnerships'), 'You')).toEqual({ allowed: true });
    const scored = mayReview(inTheme('leadership'), 'You');
    expect(scored).toMatchObject({ allowed: false, because: [{ code: 'scored-theme', themeKey: 'leadership' }] });
    expect(JSON.stringify(scored)).toMatch(/You scored this theme on \d+ \w+ \d{4}\./);
    expect(isIndependent(found, 'You').allowed).toBe(false);
    expect(isIndependent((await deeds('idle')).found, 'You').allowed).toBe(true);
    expect(themesOfOwn(found)).toEqual([
      'continuous-improvement',
      'culture',
      'governance',
      'leadership',
      'service-delivery',
      'use-of-resources',
    ]);
  });
});
