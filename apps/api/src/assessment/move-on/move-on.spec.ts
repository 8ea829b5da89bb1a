import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { type Problem, publicly } from '../../testing/answers.js';
import { type Browser, SpecService } from '../../testing/spec-service.js';
import type { AssessmentView } from '../assessment.view.js';

type Answered = AssessmentView & Problem;

describe('an assessment on its ladder', () => {
  let service: SpecService;
  let superuser: Client;
  const as: Record<string, Browser> = {};
  const year = '/assessments/2026-27';

  beforeAll(async () => {
    service = await SpecService.start();
    superuser = new Client({ connectionString: service.ownerUrl, options: '-c search_path=best_value' });
    await superuser.connect();
    const council = await service.council('northford');
    await superuser.query(`update council set ladder = 'full', blind_scoring = true`);
    let leadId = '';
    for (const role of [
      'lead-officer',
      'contributor',
      'moderator',
      'senior-leadership',
      'statutory-officer',
      'auditor',
    ]) {
      const { id, browser } = await service.person(council, role, [role]);
      as[role] = browser;
      if (role === 'lead-officer') leadId = id;
    }
    const stranger = await service.person(await service.council('southmere'), 'stranger', ['lead-officer']);
    as['stranger'] = stranger.browser.in('northford');
    const opened = { year: '2026/27', modelId: '2024-05-statutory', leadId, dates: {} };
    expect((await who('lead-officer').ask('POST', '/assessments', opened)).status).toBe(201);
  });
  afterAll(async () => {
    await superuser.end();
    await service.stop();
  });

  function who(role: string): Browser {
    const browser = as[role];
    if (!browser) throw new Error(`Nobody is ${role}.`);
    return browser;
  }
  const read = async (): Promise<AssessmentView> => (await who('auditor').ask<AssessmentView>('GET', year)).body;
  /** Asks for a move with the revision that is there now. */
  const move = async (role: string, name: string, body: object = {}) =>
    who(role).ask<Answered>('POST', `${year}/${name}`, body, (await read()).revision);
  const standAt = (state: string) => superuser.query('update assessment set state = $1', [state]);
  const standThemesAt = (stage: string, key = '%') =>
    superuser.query('update assessment_theme set stage = $1 where theme_key like $2', [stage, key]);
  const codes = ({ body }: { body: Problem }) => (body.because ?? []).map(({ code }) => code);

  it('takes the way that its council has chosen', async () => {
    expect(await read()).toMatchObject({ state: 'drafting', ladder: 'full', blindScoring: true, edition: 1 });
  });

  it('goes to moderation once every theme is scored and reviewed: what is missing is said all at once', async () => {
    const early = await move('lead-officer', 'send-to-moderation');
    expect(early.status).toBe(409);
    expect(codes(early)).toEqual([...Array(7).fill('theme-not-reviewed'), ...Array(7).fill('theme-unscored')]);
    expect(early.body.because?.[0]).toMatchObject({ message: expect.stringContaining('has not been sent to review') });
    const { moves } = await read();
    expect(moves.map((one) => one.move)).toEqual(['send-to-moderation']);
    for (const { key } of (await read()).themes) {
      const score = { score: 'good', reason: 'It works.', classification: publicly };
      expect((await who('contributor').ask('PUT', `${year}/themes/${key}/score`, score, 1)).status).toBe(200);
    }
    await standThemesAt('reviewed');
    expect((await move('contributor', 'send-to-moderation')).status).toBe(403);
    expect((await move('stranger', 'send-to-moderation')).status).toBe(404);
    const sent = await move('lead-officer', 'send-to-moderation');
    expect([sent.status, sent.body.state]).toEqual([200, 'moderation']);
  });

  it('is locked from there on, for everyone', async () => {
    const score = { score: 'fair', reason: 'Late.', classification: publicly };
    const late = await who('lead-officer').ask<Problem>('PUT', `${year}/themes/culture/score`, score, 2);
    expect([late.status, codes(late)]).toEqual([409, ['locked']]);
    expect(late.body.detail).toBe(
      'The 2026/27 assessment is being moderated and cannot be changed. It can be sent back to drafting with a reason.',
    );
  });

  it('is sent on by the moderator, and by nobody else', async () => {
    const lead = await move('lead-officer', 'send-to-leadership');
    expect([lead.status, lead.body.detail]).toEqual([403, expect.stringContaining('compare the themes')]);
    expect((await read()).state).toBe('moderation');
    expect((await move('moderator', 'send-to-leadership')).body.state).toBe('leadership-review');
    expect(codes(await move('moderator', 'send-to-leadership'))).toEqual(['wrong-state']);
  });

  it('tells each person which moves they may make, and why not', async () => {
    const movesOf = async (role: string) => (await who(role).ask<AssessmentView>('GET', year)).body.moves;
    expect(await movesOf('senior-leadership')).toEqual([
      { move: 'approve', to: 'statutory-sign-off', back: false, allowed: true, because: [] },
      { move: 'send-back', to: 'drafting', back: true, allowed: true, because: [] },
    ]);
    const [approve] = await movesOf('lead-officer');
    expect(approve).toMatchObject({ allowed: false, because: [{ code: 'not-theirs' }] });
  });

  it('goes back with a reason and the themes to work on; the others keep their reviews', async () => {
    const back = (body: object, role = 'senior-leadership') => move(role, 'send-back', body);
    expect((await back({ reason: ' ', themes: ['culture'] })).body.errors).toEqual([
      { field: 'reason', message: 'Say what must change' },
    ]);
    expect((await back({ reason: 'x'.repeat(100_000), themes: ['culture'] })).body.errors?.[0]?.message).toBe(
      'The reason must be 1,000 characters or fewer',
    );
    expect((await back({ reason: 'a\u0000b', themes: ['culture'] })).body.errors?.[0]?.field).toBe('reason');
    expect((await back({ reason: 'More proof', themes: [] })).body.errors?.[0]?.field).toBe('themes');
    expect((await back({ reason: 'More proof', themes: ['finance'] })).body.errors?.[0]?.field).toBe('themes');
    expect((await back({ reason: 'More proof', themes: ['culture'] }, 'statutory-officer')).status).toBe(403);
    expect((await back({ reason: 'More proof', themes: ['culture'] }, 'auditor')).status).toBe(403);
    const { status, body } = await back({ reason: ' Rhagor o dystiolaeth 🏠 ', themes: ['culture'] });
    expect(status).toBe(200);
    expect(body).toMatchObject({ state: 'drafting', returnedReason: 'Rhagor o dystiolaeth 🏠' });
    expect(body.themes.map(({ key, stage }) => [key, stage])).toEqual(
      body.themes.map(({ key }) => [key, key === 'culture' ? 'drafting' : 'reviewed']),
    );
  });

  it('keeps a theme that has been reviewed as it is, while others are worked on', async () => {
    const lead = who('lead-officer');
    const narrative = { narrative: 'New.', classification: publicly };
    const judgement = { judgement: 'met', reason: 'Seen.', classification: publicly };
    const action = { title: 'Mend it', themeKey: 'governance' };
    const firstOf = async (key: string) =>
      (await read()).themes.find((theme) => theme.key === key)?.criteria[0]?.key ?? '';
    const locked = [
      await lead.ask<Problem>('PUT', `${year}/themes/governance/narrative`, narrative, 2),
      await lead.ask<Problem>('PUT', `${year}/criteria/${await firstOf('governance')}/judgement`, judgement, 0),
      await lead.ask<Problem>('POST', `${year}/follow-on-actions`, action),
    ];
    expect(locked.map((answer) => [answer.status, codes(answer)])).toEqual(Array(3).fill([409, ['theme-locked']]));
    expect(locked[0]?.body.detail).toContain('has been reviewed and cannot be changed');
    expect((await lead.ask('PUT', `${year}/themes/culture/narrative`, narrative, 2)).status).toBe(200);
    expect((await lead.ask('PUT', `${year}/criteria/${await firstOf('culture')}/judgement`, judgement, 0)).status).toBe(
      200,
    );
  });

  it('asks for the newest revision', async () => {
    expect((await who('lead-officer').ask('POST', `${year}/send-to-moderation`, {}, 1)).status).toBe(412);
    expect((await who('lead-officer').ask('POST', `${year}/send-to-moderation`, {})).status).toBe(428);
  });

  it('leaves each move in the trail, with its reason', async () => {
    const { rows } = await superuser.query(
      `select act, after from audit_entry where object_type = 'assessment' order by number`,
    );
    expect(rows.map(({ act }) => act)).toEqual(['open-year', 'send-to-moderation', 'send-to-leadership', 'send-back']);
    expect(rows.at(-1)).toMatchObject({
      after: { state: 'drafting', reason: 'Rhagor o dystiolaeth 🏠', themes: ['culture'] },
    });
  });

  it('shows its secret to nobody', async () => {
    await standAt('statutory-sign-off');
    const { rows } = await superuser.query<{ salt: Buffer }>('select salt from assessment');
    const said = JSON.stringify(await read());
    expect(said).not.toContain('salt');
    expect(said).not.toContain(rows[0]?.salt.toString('hex'));
  });
});
