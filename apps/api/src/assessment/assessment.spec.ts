import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { exempt, publicly, type Problem } from '../testing/answers.js';
import { type Browser, SpecService } from '../testing/spec-service.js';
import type { AssessmentView, ThemeAnswerView } from './assessment.view.js';
import type { JudgedView } from './judge-criterion/judge-criterion.dto.js';

const modelId = '2024-05-statutory';

describe('a council’s year', () => {
  let service: SpecService;
  let lead: Browser;
  let leadId: string;
  let themeLead: Browser;
  let reader: Browser;
  let stranger: Browser;

  beforeAll(async () => {
    service = await SpecService.start();
    const council = await service.council('northford');
    ({ browser: lead, id: leadId } = await service.person(council, 'lead', ['lead-officer']));
    themeLead = (await service.person(council, 'theme', ['theme-lead'])).browser;
    reader = (await service.person(council, 'reader', ['reader'])).browser;
    const other = await service.council('southmere');
    stranger = (await service.person(other, 'lead', ['lead-officer'])).browser.in('northford');
  });
  afterAll(() => service.stop());

  const open = (year: string, who = lead, more: object = {}) =>
    who.ask<AssessmentView & Problem>('POST', '/assessments', { year, modelId, leadId, dates: {}, ...more });
  const year = async (slug: string, who = lead) => (await who.ask<AssessmentView>('GET', `/assessments/${slug}`)).body;
  const theme = (view: AssessmentView, key = 'leadership') =>
    view.themes.find((one) => one.key === key) as AssessmentView['themes'][number];

  it('opens with every theme unscored and every criterion to be judged', async () => {
    const { status, body } = await open('2026/27');
    expect(status).toBe(201);
    expect(body.themes).toHaveLength(7);
    expect(body.themes.every((one) => one.score === null && one.judged === 0 && one.total > 0)).toBe(true);
    expect(
      body.moves
        .find((move) => move.move === 'send-to-leadership')
        ?.because.filter((reason) => reason.code === 'theme-unscored'),
    ).toHaveLength(7);
  });

  it.each([
    ['2026/28', 'The year that begins in 2026 is written 2026/27'],
    ['1066/67', 'Enter a year from 2000/01 to 2099/00'],
    ['next year', 'Enter the year as 2026/27'],
    ['2026/27', '2026/27 is open already'],
  ])('refuses to open %s', async (wrong, message) => {
    const { status, body } = await open(wrong);
    expect(status).toBe(400);
    expect(body.errors).toEqual([{ field: 'year', message }]);
  });

  it('refuses a model version, a lead and dates that cannot be', async () => {
    expect((await open('2030/31', lead, { modelId: 'no-such' })).body.errors?.[0]?.field).toBe('modelId');
    expect(
      (await open('2030/31', lead, { leadId: '00000000-0000-4000-8000-000000000000' })).body.errors?.[0]?.field,
    ).toBe('leadId');
    const dates = { draftDue: '2031-03-31', reviewDue: '2031-03-30' };
    expect((await open('2030/31', lead, { dates })).body.errors?.[0]?.field).toBe('dates.reviewDue');
    expect((await open('2030/31', lead, { dates: { draftDue: '2031-02-29' } })).body.errors?.[0]?.message).toContain(
      'real date',
    );
  });

  it('lets only those open a year who may, and hides the council from strangers', async () => {
    expect((await open('2031/32', themeLead)).status).toBe(403);
    expect((await open('2031/32', stranger)).status).toBe(404);
    expect((await stranger.ask('GET', '/assessments/2026-27')).status).toBe(404);
    expect((await lead.ask('GET', '/assessments/2019-20')).status).toBe(404);
  });

  describe('judging a criterion', () => {
    const address = '/assessments/2026-27/criteria/leadership';
    let key: string;
    let judge: (body: object, revision: number, who?: Browser) => ReturnType<typeof lead.ask<JudgedView & Problem>>;
    beforeAll(async () => {
      key = theme(await year('2026-27')).criteria[0]?.key.split('/')[1] ?? '';
      judge = (body, revision, who = themeLead) =>
        who.ask(
          'PUT',
          `${address}/${key}/judgement`,
          { judgement: 'met', reason: '', classification: publicly, ...body },
          revision,
        );
    });

    it('keeps the judgement and its reason, letter for letter', async () => {
      const reason = 'Cyngor Sir – ŵ ŷ “pasted” 😀 مرحبا\nsecond line';
      const { status, body } = await judge({ reason }, 0);
      expect(status).toBe(200);
      expect(body).toMatchObject({ judgement: 'met', reason, revision: 1 });
      expect(body.suggestion.score).toBeNull();
      expect(body.suggestion.unjudged).toContain('leadership/corporate-plan');
      expect(body.suggestion.unjudged).not.toContain('leadership/ambitions');
      expect(theme(await year('2026-27')).criteria[0]).toMatchObject({ judgement: 'met', reason, revision: 1 });
    });

    it('needs a reason for not applicable', async () => {
      const { status, body } = await judge({ judgement: 'not-applicable', reason: '  ' }, 1);
      expect(status).toBe(400);
      expect(body.errors?.[0]?.field).toBe('reason');
      expect((await judge({ judgement: 'absent' }, 1)).body.errors?.[0]?.field).toBe('judgement');
    });

    it('tells a second editor what the first one wrote', async () => {
      expect(
        (
          await themeLead.ask('PUT', `${address}/${key}/judgement`, {
            judgement: 'met',
            reason: '',
            classification: publicly,
          })
        ).status,
      ).toBe(428);
      const { status, body } = await judge({ judgement: 'not-met' }, 0, lead);
      expect(status).toBe(412);
      expect(body.current).toMatchObject({ judgement: 'met', revision: 1 });
      expect(body.changedBy).toBe('theme');
    });

    it('lets one of twenty racers win', async () => {
      const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => judge({ reason: `racer ${at}` }, 1)));
      expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
      expect(answers.filter((answer) => answer.status === 412)).toHaveLength(19);
    });

    it('is refused to readers and for criteria that are not in the model', async () => {
      expect((await judge({}, 2, reader)).status).toBe(403);
      expect(
        (
          await themeLead.ask(
            'PUT',
            `${address}/no-such/judgement`,
            { judgement: 'met', reason: '', classification: publicly },
            0,
          )
        ).status,
      ).toBe(404);
    });

    it('withholds an exempt reason from readers', async () => {
      expect((await judge({ reason: 'CANARY', classification: exempt }, 2)).status).toBe(200);
      const seen = await reader.ask<AssessmentView>('GET', '/assessments/2026-27');
      expect(JSON.stringify(seen.body)).not.toContain('CANARY');
      expect(JSON.stringify(await year('2026-27', themeLead))).toContain('CANARY');
      expect(
        (
          await judge({ classification: { level: 'exempt', paragraph: null, publicInterestReason: null } }, 3)
        ).body.errors?.map((error) => error.field),
      ).toEqual(['classification.paragraph', 'classification.publicInterestReason']);
    });
  });

  it('keeps the narrative and refuses NUL and what is too long, naming the field', async () => {
    const address = '/assessments/2026-27/themes/culture/narrative';
    const { status, body } = await themeLead.ask<ThemeAnswerView>(
      'PUT',
      address,
      { narrative: 'One.\n\nTwo.', classification: publicly },
      1,
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({ narrative: 'One.\n\nTwo.', revision: 2 });
    const nul = await themeLead.ask<Problem>('PUT', address, { narrative: 'a\u0000b', classification: publicly }, 2);
    expect(nul.body.errors?.[0]?.field).toBe('narrative');
    const long = await themeLead.ask<Problem>(
      'PUT',
      address,
      { narrative: 'x'.repeat(60_001), classification: publicly },
      2,
    );
    expect(long.body.errors?.[0]?.message).toContain('60,000 characters');
    const unknown = await themeLead.ask<Problem>(
      'PUT',
      address,
      { narrative: '', classification: publicly, councilId: 'x' },
      2,
    );
    expect(unknown.body.errors?.[0]?.field).toBe('councilId');
  });

  it('assigns theme leads from the council only', async () => {
    const address = '/assessments/2026-27/themes/governance/lead';
    expect((await lead.ask('PUT', address, { leadId }, 1)).body).toMatchObject({ lead: { id: leadId, name: 'lead' } });
    expect((await lead.ask('PUT', address, { leadId: '00000000-0000-4000-8000-000000000000' }, 2)).status).toBe(400);
    expect((await themeLead.ask('PUT', address, { leadId: null }, 2)).status).toBe(403);
  });

  it('answers 304 while nothing has changed', async () => {
    const first = await lead.ask('GET', '/assessments/2026-27');
    const tag = String(first.headers['etag']);
    expect((await lead.ask('GET', '/assessments/2026-27', undefined, undefined, { 'if-none-match': tag })).status).toBe(
      304,
    );
    await themeLead.ask(
      'PUT',
      '/assessments/2026-27/themes/service-delivery/narrative',
      { narrative: 'Bins.', classification: publicly },
      1,
    );
    expect((await lead.ask('GET', '/assessments/2026-27', undefined, undefined, { 'if-none-match': tag })).status).toBe(
      200,
    );
  });

  describe('sending it to senior leadership', () => {
    const sendOn = (revision: number, who = lead) =>
      who.ask<AssessmentView & Problem>('POST', '/assessments/2027-28/send-to-leadership', {}, revision);
    beforeAll(() => open('2027/28'));

    it('is refused with all reasons at once', async () => {
      const view = await year('2027-28');
      const [first, ...others] = view.themes.map((one) => one.key) as [string, ...string[]];
      for (const key of others)
        await lead.ask(
          'PUT',
          `/assessments/2027-28/themes/${key}/score`,
          { score: 'good', reason: 'Arrangements work.', classification: publicly },
          1,
        );
      await lead.ask(
        'PUT',
        `/assessments/2027-28/themes/${others[0]}/score`,
        { score: 'fair', reason: '', classification: publicly },
        2,
      );
      await lead.ask(
        'PUT',
        `/assessments/2027-28/themes/${others[1]}/narrative`,
        { narrative: 'Click to select comment.', classification: publicly },
        2,
      );
      const { status, body } = await sendOn(1);
      expect(status).toBe(409);
      expect(body.because?.map(({ code, themeKey }) => [code, themeKey])).toEqual([
        ['theme-unscored', first],
        ['score-without-reason', others[0]],
        ['placeholder', others[1]],
      ]);
    });

    it('finds placeholders in everything the report prints, and says each once', async () => {
      const action = await lead.ask<{ id: string }>('POST', '/assessments/2027-28/follow-on-actions', {
        title: 'Appoint an auditor',
        themeKey: 'governance',
      });
      const notes = `/assessments/2027-28/follow-on-actions/${action.body.id}/notes`;
      await lead.ask('POST', notes, { text: 'Click to select comment.' });
      const metric = { name: 'Answered in time', value: 'TBC', unit: '%', comparator: '' };
      const item = await lead.ask<{ id: string }>('POST', '/evidence', {
        kind: 'metric',
        title: 'Calls',
        metric,
        issuingBody: 'TBC',
      });
      for (const themeKey of ['culture', 'governance']) {
        const link = {
          evidenceId: item.body.id,
          themeKey,
          criterionKey: null,
          stance: 'supports',
          shows: 'Calls are answered.',
        };
        expect((await lead.ask('POST', '/assessments/2027-28/evidence-links', link)).status).toBe(201);
      }
      const { body } = await sendOn(1);
      expect(body.because?.filter((reason) => reason.code === 'placeholder').map((reason) => reason.field)).toEqual([
        expect.stringMatching(/^themes/),
        `evidence/${item.body.id}/issuingBody`,
        `evidence/${item.body.id}/metric`,
        `follow-on-actions/${action.body.id}/note`,
      ]);
      await lead.ask('DELETE', `/assessments/2027-28/follow-on-actions/${action.body.id}`, undefined, 1);
      await lead.ask('PATCH', `/evidence/${item.body.id}`, { issuingBody: '', metric: { ...metric, value: '93' } }, 1);
    });

    it('refuses a score that is not on the scale', async () => {
      const { status, body } = await lead.ask<Problem>(
        'PUT',
        '/assessments/2027-28/themes/continuous-improvement/score',
        { score: 'excellent', reason: 'x', classification: publicly },
        1,
      );
      expect(status).toBe(400);
      expect(body.errors).toEqual([{ field: 'score', message: 'Choose Good, Fair, Poor' }]);
    });

    it('locks the year for everyone until it is sent back with a reason', async () => {
      const put = (key: string, what: string, body: object, revision: number) =>
        lead.ask('PUT', `/assessments/2027-28/themes/${key}/${what}`, { ...body, classification: publicly }, revision);
      await put('continuous-improvement', 'score', { score: 'good', reason: 'Peer challenge acted on.' }, 1);
      await put('leadership', 'score', { score: 'fair', reason: 'Two posts are interim.' }, 3);
      await put('governance', 'narrative', { narrative: 'Scrutiny met nine times.' }, 3);
      expect((await sendOn(1, themeLead)).status).toBe(403);
      expect((await sendOn(9)).status).toBe(412);
      const made = await sendOn(1);
      expect(made.status).toBe(200);
      expect(made.body).toMatchObject({ state: 'leadership-review', revision: 2 });
      const late = await lead.ask<Problem>(
        'PUT',
        '/assessments/2027-28/themes/culture/score',
        { score: 'poor', reason: 'late', classification: publicly },
        2,
      );
      expect(late.status).toBe(409);
      expect(late.body.because?.[0]?.code).toBe('locked');
      expect((await lead.ask('POST', '/assessments/2027-28/send-back', { reason: ' ' }, 2)).status).toBe(400);
      const reopened = await lead.ask<AssessmentView>(
        'POST',
        '/assessments/2027-28/send-back',
        { reason: 'A figure was wrong.' },
        2,
      );
      expect(reopened.body).toMatchObject({ state: 'drafting', returnedReason: 'A figure was wrong.' });
      expect((await put('culture', 'score', { score: 'poor', reason: 'now' }, 2)).status).toBe(200);
    });
  });

  it('writes an audit entry with every change, in the same transaction', async () => {
    const owner = new Client({ connectionString: service.ownerUrl });
    await owner.connect();
    const { rows } = await owner.query(
      'select number, act, person_name, before, after from best_value.audit_entry where council_id = (select id from best_value.council where slug = $1) order by number',
      ['northford'],
    );
    expect(rows.map((row) => Number(row.number))).toEqual(rows.map((_, at) => at + 1));
    expect(rows.filter((row) => row.act === 'judge-criterion' && row.after.reason.startsWith('racer'))).toHaveLength(1);
    // Without its place in the trail a change is not made: take the insert right away and the write fails whole.
    await owner.query('revoke insert on best_value.audit_entry from bv_app');
    const before = theme(await year('2026-27'), 'culture');
    const refused = await themeLead.ask(
      'PUT',
      '/assessments/2026-27/themes/culture/narrative',
      { narrative: 'untold', classification: publicly },
      before.revision,
    );
    await owner.query('grant insert on best_value.audit_entry to bv_app');
    await owner.end();
    expect(refused.status).toBe(500);
    expect(theme(await year('2026-27'), 'culture').narrative).toBe(before.narrative);
  });
});
