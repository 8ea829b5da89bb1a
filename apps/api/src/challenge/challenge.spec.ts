import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { HistoryView } from '../audit-trail/history.view.js';
import type { EvidenceView } from '../evidence/evidence.view.js';
import type { FollowOnActionView } from '../follow-on-action/follow-on-action.view.js';
import { exempt, publicly, type Problem } from '../testing/answers.js';
import { type Answer, type Browser, SpecService } from '../testing/spec-service.js';
import type { Caller } from '../work/caller.js';
import { Works } from '../work/works.js';
import type { ChallengeAnswerView, ChallengeCountsView, ChallengeView, FindingView } from './challenge.view.js';
import { Challenges } from './challenges.js';

type Answered = ChallengeAnswerView & Problem;

describe('what an inspector would ask', () => {
  let service: SpecService;
  let council: Caller;
  let leadId: string;
  let lead: Browser;
  let colleague: Browser;
  let reader: Browser;
  let democratic: Browser;
  let stranger: Browser;
  const year = '/assessments/2026-27';
  const indicator = 'leadership/poor-example';
  const question = 'best-score-indicator-present.leadership.poor-example';

  beforeAll(async () => {
    service = await SpecService.start();
    council = await service.council('northford');
    ({ browser: lead, id: leadId } = await service.person(council, 'lead', ['lead-officer']));
    const browserOf = async (name: string, role: string): Promise<Browser> =>
      (await service.person(council, name, [role])).browser;
    colleague = await browserOf('colleague', 'contributor');
    reader = await browserOf('reader', 'reader');
    democratic = await browserOf('democratic', 'democratic-services');
    stranger = (await service.person(await service.council('southmere'), 'stranger', ['lead-officer'])).browser.in(
      'northford',
    );
    await open('2026/27');
  });
  afterAll(() => service.stop());

  const open = async (name: string): Promise<void> => {
    const opened = { year: name, modelId: '2024-05-statutory', leadId, dates: {} };
    expect((await lead.ask('POST', '/assessments', opened)).status).toBe(201);
  };
  const asked = async (who = lead, of = year): Promise<ChallengeView> =>
    (await who.ask<ChallengeView>('GET', `${of}/challenge`)).body;
  const found = async (key: string, who = lead): Promise<FindingView | undefined> =>
    (await asked(who)).findings.find((one) => one.key === key);
  const score = (score: string, revision: number, theme = 'leadership'): Promise<Answer<unknown>> =>
    lead.ask(
      'PUT',
      `${year}/themes/${theme}/score`,
      { score, reason: 'As it is.', classification: publicly },
      revision,
    );
  const judge = (judgement: string, revision: number, reason = ''): Promise<Answer<unknown>> =>
    lead.ask(
      'PUT',
      `${year}/criteria/${indicator}/judgement`,
      { judgement, reason, classification: publicly },
      revision,
    );
  const answer = (
    reason: unknown,
    revision?: number,
    { key = question, who = lead, publish = false as unknown } = {},
  ): Promise<Answer<Answered>> => who.ask<Answered>('PUT', `${year}/challenge/${key}`, { reason, publish }, revision);
  const withdraw = (revision?: number, key = question, who = lead): Promise<Answer<Answered>> =>
    who.ask<Answered>('DELETE', `${year}/challenge/${key}`, undefined, revision);
  const blockers = (of = '2026/27') =>
    service.app.get(Works).write(council, (work) => service.app.get(Challenges).blockersIn(work, of));
  const item = async (fields: object): Promise<EvidenceView> =>
    (await lead.ask<EvidenceView>('POST', '/evidence', { kind: 'statement', statement: 'So it is.', ...fields })).body;
  const link = (evidenceId: string, themeKey: string): Promise<Answer<unknown>> =>
    lead.ask('POST', `${year}/evidence-links`, {
      evidenceId,
      themeKey,
      criterionKey: null,
      stance: 'supports',
      shows: 'That it is so.',
    });

  /** Sets a year to sealed on a day: what leads there has specs of its own. */
  const seal = async (name: string, day: string): Promise<void> => {
    const superuser = new Client({ connectionString: service.ownerUrl, options: '-c search_path=best_value' });
    await superuser.connect();
    await superuser.query(
      `with sealed as (
         update assessment set state = 'sealed' where council_id = $1 and year = $2 returning council_id, id)
       insert into seal (council_id, id, assessment_id, edition, number, public_hash, salted, content_hash, approvals, signatures,
         previous_seal, sealed_at, as_at, sealed_by_name, seal, pdf_file_name, pdf_sha256, pdf_bytes, pdf_pages)
       select council_id, gen_random_uuid(), id, 1, 1, $3, $3, $3, '[]', '[]', $3, $4, $4::timestamptz::date, 'lead', $3, 'Appendix 1.pdf', $3, 1, 1 from sealed`,
      [council.councilId, name, '0'.repeat(64), `${day}T12:00:00Z`],
    );
    await superuser.end();
  };

  it('is nothing in a year that nobody has begun', async () => {
    const view = await asked();
    expect(view).toMatchObject({
      year: '2026/27',
      findings: [],
      noLongerAsked: [],
      open: true,
      mayAnswer: true,
      because: [],
    });
    expect(view.themes).toHaveLength(7);
    expect(await blockers()).toHaveLength(7);
  });

  it('names its place, its question and why it matters, and keeps the year from being sealed', async () => {
    await score('good', 1);
    await judge('present', 0);
    expect(await found(question)).toMatchObject({
      rule: 'best-score-indicator-present',
      severity: 'blocks',
      mayBeAnswered: true,
      themeKey: 'leadership',
      criterionKey: indicator,
      field: `criteria/${indicator}/judgement`,
      about: null,
      answer: null,
    });
    expect((await found('best-score-without-evidence.leadership'))?.severity).toBe('asks');
    expect(await blockers()).toContainEqual({
      code: 'best-score-indicator-present',
      message: (await found(question))?.question,
      themeKey: 'leadership',
      criterionKey: indicator,
      field: `criteria/${indicator}/judgement`,
      finding: question,
    });
  });

  it('is answered with a reason, which lifts what it blocks', async () => {
    const { status, body } = await answer('It was one person, who has left.', 0);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      reason: 'It was one person, who has left.',
      publish: false,
      by: { name: 'lead' },
      revision: 1,
    });
    expect((await found(question))?.answer).toEqual(body);
    expect((await blockers()).filter((one) => one.code === 'best-score-indicator-present')).toEqual([]);
  });

  it('is counted theme by theme', async () => {
    const { body } = await lead.ask<ChallengeCountsView>('GET', `${year}/challenge/counts`);
    const { findings } = await asked();
    const ofLeadership = findings.filter((one) => one.themeKey === 'leadership');
    expect(body.themes.find((one) => one.themeKey === 'leadership')).toEqual({
      themeKey: 'leadership',
      asked: ofLeadership.length,
      unanswered: ofLeadership.length - 1,
      blocking: 0,
    });
    expect(body).toMatchObject({ asked: findings.length, unanswered: findings.length - 1, blocking: 0 });
  });

  it('keeps answers private to the team unless they are marked for publication', async () => {
    for (const who of [reader, democratic])
      expect((await found(question, who))?.answer).toMatchObject({ reason: '', withheld: true, by: { name: 'lead' } });
    expect((await answer('It was one person, who has left.', 1, { publish: true })).body.revision).toBe(2);
    for (const who of [reader, democratic])
      expect((await found(question, who))?.answer).toMatchObject({
        reason: 'It was one person, who has left.',
        withheld: false,
      });
    expect(await asked(reader)).toMatchObject({ mayAnswer: false, because: [{ code: 'not-yours' }] });
  });

  it('tells a second one who answers what the first one said', async () => {
    for (const revision of [0, 1, 3]) {
      const { status, body } = await answer('I say otherwise.', revision, { who: colleague });
      expect(status).toBe(412);
      expect(body).toMatchObject({
        changedBy: 'lead',
        current: { reason: 'It was one person, who has left.', revision: 2 },
      });
    }
    expect((await withdraw(1, question, colleague)).status).toBe(412);
    expect((await found(question))?.answer?.revision).toBe(2);
  });

  it('lets one of ten racers win, the first time too', async () => {
    const key = 'best-score-without-evidence.leadership';
    // Ten connections to the database are there before the race: otherwise the first one home opens the next.
    await Promise.all(Array.from({ length: 10 }, () => asked()));
    for (const revision of [0, 1]) {
      const statuses = await Promise.all(
        Array.from(
          { length: 10 },
          async (_, at) => (await answer(`Racer ${revision}.${at}`, revision, { key })).status,
        ),
      );
      expect(statuses.filter((status) => status === 200)).toHaveLength(1);
      expect(statuses.filter((status) => status === 412)).toHaveLength(9);
    }
  });

  it('is not answered by someone who does not say what they saw', async () => {
    expect((await answer('Blind.')).status).toBe(428);
    expect((await withdraw()).status).toBe(428);
    expect((await found(question))?.answer?.revision).toBe(2);
  });

  it('is answered by those who work on the assessment, and by no stranger', async () => {
    for (const who of [reader, democratic]) {
      expect((await answer('Mine.', 2, { who })).status).toBe(403);
      expect((await withdraw(2, question, who)).status).toBe(403);
    }
    expect((await answer('Mine.', 2, { who: stranger })).status).toBe(404);
    for (const address of ['challenge', 'challenge/counts'])
      expect((await stranger.ask('GET', `${year}/${address}`)).status).toBe(404);
    expect((await lead.ask('GET', '/assessments/2031-32/challenge')).status).toBe(404);
  });

  it.each([
    ['nothing', ''],
    ['a dash', ' – '],
    ['a placeholder', 'TBC'],
    ['a NUL', 'One\u0000two'],
    ['half a symbol', 'One \ud83d'],
    ['100,000 characters', 'a'.repeat(100_000)],
    ['no text at all', null],
    ['a list', ['It is so.']],
  ])('refuses %s as an answer, at its field', async (_what, reason) => {
    const { status, body } = await answer(reason, 2);
    expect(status).toBe(400);
    expect(body.errors?.map((error) => error.field)).toEqual(['reason']);
    expect((await found(question))?.answer?.revision).toBe(2);
  });

  it('refuses a mark for publication that is neither yes nor no', async () => {
    expect((await answer('So.', 2, { publish: 'yes' })).body.errors?.[0]?.field).toBe('publish');
  });

  it('keeps every script as it was typed', async () => {
    const words = 'Yn wir, ŵyr ŷ. 🏛️ אמת ‮חזק‬ \r\n\tEnd.';
    expect((await answer(words, 2)).body).toMatchObject({ reason: words, revision: 3 });
    expect((await found(question))?.answer?.reason).toBe(words);
  });

  it.each([
    'no-such-rule.leadership',
    'placeholder.themes.leadership.narrative',
    '%00',
    'a'.repeat(200),
    'ŵ',
    '%2e%2e',
  ])('finds no question %s', async (key) => {
    expect((await answer('So.', 0, { key })).status).toBe(404);
    expect((await withdraw(1, key)).status).toBe(404);
  });

  it('has no answer to a placeholder', async () => {
    const narrative = { narrative: 'TBC', classification: publicly };
    await lead.ask('PUT', `${year}/themes/culture/narrative`, narrative, 1);
    const key = 'placeholder.themes.culture.narrative';
    expect(await found(key)).toMatchObject({ severity: 'blocks', mayBeAnswered: false, answer: null });
    const { status, body } = await answer('It will come.', 0, { key });
    expect(status).toBe(409);
    expect(body.because?.map((one) => one.code)).toEqual(['needs-a-change']);
    expect((await blockers()).filter((one) => one.code === 'placeholder')).toEqual([
      expect.objectContaining({ themeKey: 'culture', field: 'themes/culture/narrative' }),
    ]);
  });

  it('goes away with what it is about; its answer stays, and comes back with it', async () => {
    await judge('absent', 1);
    expect(await found(question)).toBeUndefined();
    const [past] = (await asked()).noLongerAsked;
    expect(past).toMatchObject({
      key: question,
      themeKey: 'leadership',
      criterionKey: indicator,
      answer: { revision: 3 },
    });
    expect(past?.answer.question).toContain('How can both be true?');
    const late = await answer('Late.', 3);
    expect([late.status, late.body.because?.[0]?.code]).toEqual([409, 'no-longer-asked']);
    await judge('present', 2);
    expect((await found(question))?.answer?.revision).toBe(3);
    expect((await asked()).noLongerAsked).toEqual([]);
  });

  it('is open again when the answer is withdrawn; its revisions go on', async () => {
    expect((await withdraw(3)).status).toBe(204);
    expect((await found(question))?.answer).toBeNull();
    expect((await blockers()).map((one) => one.code)).toContain('best-score-indicator-present');
    expect((await withdraw(4)).status).toBe(404);
    const { status, body } = await answer('From an old page.', 3);
    expect([status, body.current]).toMatchObject([412, { reason: '', revision: 0 }]);
    expect((await answer('Once more.', 0)).body.revision).toBe(5);
    await judge('absent', 3);
    expect((await withdraw(5)).status).toBe(204);
    expect((await asked()).noLongerAsked).toEqual([]);
  });

  it('stands in the history, and in that of those who read private comments only', async () => {
    const historyOf = async (who: Browser): Promise<HistoryView['items']> =>
      (await who.ask<HistoryView>('GET', '/history?limit=100')).body.items.filter((one) =>
        one.objectId.endsWith(question),
      );
    const entries = await historyOf(lead);
    expect(entries.map(({ act }) => act)).toEqual([
      'withdraw-challenge-answer',
      'answer-challenge',
      'withdraw-challenge-answer',
      'answer-challenge',
      'answer-challenge',
      'answer-challenge',
    ]);
    expect(entries.at(-1)).toMatchObject({
      objectType: 'challenge-answer',
      year: '2026/27',
      before: null,
      after: { reason: 'It was one person, who has left.', publish: false },
    });
    expect(entries[0]?.before).toEqual({ reason: 'Once more.', publish: false });
    for (const who of [reader, democratic]) expect(JSON.stringify(await historyOf(who))).not.toContain('one person');
    expect((await historyOf(reader)).map(({ withheld, by }) => [withheld, by?.name])).toEqual(
      entries.map(() => [true, 'lead']),
    );
  });

  it('speaks of restricted items to those who may see them, and to nobody else', async () => {
    const old = { issuedOn: '2020-05-03', classification: exempt };
    const { id } = await item({ title: 'Canary of a contract', ...old });
    await link(id, 'governance');
    const action = { title: 'Canary of an action', themeKey: 'governance', classification: exempt };
    const { id: actionId } = (await lead.ask<FollowOnActionView>('POST', `${year}/follow-on-actions`, action)).body;
    const keys = [`evidence-old.${id}`, `follow-on-action-unowned.${actionId}`, `follow-on-action-undated.${actionId}`];
    const titles = ['Canary of a contract', 'Canary of an action', 'Canary of an action'];
    const { findings } = await asked();
    expect(keys.map((key) => findings.find((one) => one.key === key)?.about)).toEqual(titles);
    for (const key of keys) expect((await answer('Told of it.', 0, { key, publish: true })).status).toBe(200);
    const seen = JSON.stringify(await asked(reader));
    for (const canary of ['Canary', id, actionId, 'Told of it']) expect(seen).not.toContain(canary);
    const counted = (await reader.ask<ChallengeCountsView>('GET', `${year}/challenge/counts`)).body;
    expect(counted.asked).toBe(findings.length - keys.length);
    // Also when it is no longer asked.
    await lead.ask('PATCH', `/evidence/${id}`, { issuedOn: new Date().toISOString().slice(0, 10) }, 1);
    await lead.ask('PATCH', `${year}/follow-on-actions/${actionId}`, { ownerId: leadId, dueOn: '2090-01-01' }, 1);
    expect((await asked()).noLongerAsked.map((one) => one.about)).toEqual(titles);
    expect(await asked(reader)).toMatchObject({ noLongerAsked: [] });
  });

  it('hides an answer from those who may no longer see its item', async () => {
    const { id } = await item({ title: 'Canary of a report', issuedOn: '2020-05-03', classification: publicly });
    await link(id, 'culture');
    const key = `evidence-old.${id}`;
    await answer('Seen by all.', 0, { key, publish: true });
    expect((await found(key, reader))?.about).toBe('Canary of a report');
    await lead.ask('PATCH', `/evidence/${id}`, { classification: exempt, issuedOn: '2090-01-01' }, 1);
    expect(JSON.stringify(await asked(reader))).not.toMatch(/Canary|Seen by all/);
  });

  it('looks at the evidence of complete follow-on actions, removed items too', async () => {
    const items = [await item({ title: 'Minutes' }), await item({ title: 'Photographs' })];
    const fields = { title: 'Mend the roof', themeKey: 'culture', ownerId: leadId, dueOn: '2026-01-01' };
    const action = (await lead.ask<FollowOnActionView>('POST', `${year}/follow-on-actions`, fields)).body;
    const key = `follow-on-action-completion-in-doubt.${action.id}`;
    expect((await found(`follow-on-action-overdue.${action.id}`))?.about).toBe('Mend the roof');
    for (const { id } of items) await lead.ask('PUT', `${year}/follow-on-actions/${action.id}/evidence/${id}`);
    await lead.ask('PATCH', `${year}/follow-on-actions/${action.id}`, { status: 'complete' }, 1);
    expect(await found(key)).toBeUndefined();
    await lead.ask('DELETE', `/evidence/${items[0]?.id}?evenIfUsed=true`, undefined, 1);
    expect((await found(key))?.question).toContain('Of the 2 items of evidence for that, 1 has been withdrawn since.');
  });

  it('compares with the latest earlier year, not with a later one', async () => {
    const write = (at: string, narrative: string, revision: number): Promise<Answer<unknown>> =>
      lead.ask(
        'PUT',
        `/assessments/${at}/themes/use-of-resources/narrative`,
        { narrative, classification: publicly },
        revision,
      );
    const same = 'same-as-last-year.themes.use-of-resources.narrative';
    for (const name of ['2023/24', '2024/25', '2027/28']) await open(name);
    await write('2026-27', 'We live within our means.', 1);
    await write('2023-24', 'We live within our means.', 1);
    await write('2027-28', 'We live within our means.', 1);
    expect(await found(same)).toBeUndefined();
    await write('2024-25', ' We live\nwithin our means.', 1);
    expect((await found(same))?.question).toContain('is the same as in 2024/25, word for word');
  });

  it('is closed with the year, which is looked at as it was on the day it was sealed', async () => {
    const sealed = '/assessments/2023-24';
    const { themes } = (await lead.ask<{ themes: { key: string; revision: number }[] }>('GET', sealed)).body;
    for (const { key, revision } of themes)
      await lead.ask(
        'PUT',
        `${sealed}/themes/${key}/score`,
        { score: 'good', reason: 'So.', classification: publicly },
        revision,
      );
    expect(await blockers('2023/24')).toEqual([]);
    const key = 'best-score-without-evidence.leadership';
    const put = (revision: number): Promise<Answer<Problem>> =>
      lead.ask<Problem>('PUT', `${sealed}/challenge/${key}`, { reason: 'We know.', publish: false }, revision);
    expect((await put(0)).status).toBe(200);
    const { id } = await item({ title: 'Annual report', issuedOn: '2020-01-01', reviewBy: '2020-06-30' });
    const linked = {
      evidenceId: id,
      themeKey: 'culture',
      criterionKey: null,
      stance: 'supports',
      shows: 'That it is.',
    };
    await lead.ask('POST', `${sealed}/evidence-links`, linked);
    const grown = async (): Promise<string[]> =>
      (await asked(lead, sealed)).findings.map((one) => one.key).filter((one) => one.endsWith(id));
    expect(await grown()).toEqual([`evidence-past-review.${id}`]);
    await seal('2023/24', '2020-06-30');
    expect(await grown()).toEqual([]);
    const { status, body } = await put(1);
    expect([status, body.because?.map((one) => one.code)]).toEqual([409, ['locked']]);
    expect((await lead.ask('DELETE', `${sealed}/challenge/${key}`, undefined, 1)).status).toBe(409);
    expect(await asked(lead, sealed)).toMatchObject({ open: false, mayAnswer: false, because: [{ code: 'locked' }] });
    expect((await asked(lead, sealed)).findings.find((one) => one.key === key)?.answer?.reason).toBe('We know.');
  });
});
