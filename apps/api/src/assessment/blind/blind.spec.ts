import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { contractOf } from '../../http/contract.js';
import { madePack } from '../../report/pack/testing/made-pack.js';
import type { Problem } from '../../testing/answers.js';
import { publicly } from '../../testing/answers.js';
import { codes, YearToReview } from '../../review/testing/year-to-review.js';

/** What a reviewer who is to score blind can learn of the lead's score: nothing, whatever they ask. */
describe('blind scoring', () => {
  let year: YearToReview;
  let real: Record<string, string>;
  let numbers: string[];
  const reading: string[] = [];

  beforeAll(async () => {
    year = await YearToReview.start({ blind: true });
    await year.open('2025/26');
    const link = await year.evidence('The survey');
    await year.evidence('A second look');
    const { browser } = year.the('writer');
    const action = { title: 'Mend it', themeKey: 'culture' };
    const { id: followOnAction } = (
      await browser.ask<{ id: string }>('POST', `${year.address}/follow-on-actions`, action)
    ).body;
    const { items } = (await browser.ask<{ items: { id: string }[] }>('GET', '/evidence')).body;
    const thread = { kind: 'theme', key: 'culture', year: '2026/27', text: 'Is this the newest?' };
    const { id: threadId } = (await browser.ask<{ id: string }>('POST', '/comment-threads', thread)).body;
    // A question whose very wording says how the theme is scored, with an answer that does so too.
    const { findings } = (
      await browser.ask<{ findings: { key: string; mayBeAnswered: boolean; themeKey?: string }[] }>(
        'GET',
        `${year.address}/challenge`,
      )
    ).body;
    const finding = findings.find((one) => one.themeKey === 'culture' && one.mayBeAnswered)?.key ?? '';
    const reason = { reason: 'CANARYANSWER', publish: true };
    expect((await browser.ask('PUT', `${year.address}/challenge/${finding}`, reason, 0)).status).toBe(200);
    // A covering report goes through the scores of all themes, in words that the service itself offers.
    const lead = year.the('lead').browser;
    const begin = { form: 'full-council', body: 'Full Council' };
    const { id: report } = (await lead.ask<{ id: string }>('POST', `${year.address}/covering-reports`, begin)).body;
    const own = { base: '2024-05-statutory', title: 'Ours' };
    const { id: draft } = (await lead.ask<{ id: string }>('POST', '/model-drafts', own)).body;
    const results = {
      ...{ text: 'CANARYCOVERING: Good.', items: [], rows: [], contacts: [], classification: publicly },
      ...{ clearedBy: '', clearedOn: null, offered: null },
    };
    const field = `${year.address}/covering-reports/${report}/fields/results`;
    expect((await lead.ask('PUT', field, results, 0)).status).toBe(200);
    // Why a score moved says what it moved to.
    const moved = { text: 'CANARYMOVED from Fair to Good.', followOnActionIds: [], offered: null };
    const why = `${year.address}/themes/culture/movement-reason`;
    expect((await browser.ask('PUT', why, moved, 0)).status).toBe(200);
    const pack = await madePack(browser, year.address);
    // An earlier reviewer has said what they think of the score, and how that was settled.
    await year.assign('second');
    await year.move('writer', 'send-to-review');
    await year.write('second', { score: 'fair', reason: 'CANARYEARLIER', findings: 'CANARYEARLIER' });
    await year.move('writer', 'take-back', { reason: 'Once more' });
    expect((await year.assign('reviewer')).status).toBe(200);
    expect((await year.move('writer', 'send-to-review')).status).toBe(200);
    real = {
      council: 'northford',
      report,
      draft,
      form: 'full-council',
      model: '2024-05-statutory',
      from: '2023-07-consultation-draft',
      to: '2024-05-statutory',
      year: '2026-27',
      theme: 'culture',
      criterion: 'shared-values',
      evidence: items[0]?.id ?? '',
      followOnAction,
      thread: threadId,
      pack: pack.id,
      sha256: pack.sha256 ?? '',
      fileName: encodeURIComponent(pack.files[0]?.fileName ?? ''),
      finding,
      link,
      post: 'monitoring-officer',
      person: year.the('lead').id,
      notification: randomUUID(),
      meeting: randomUUID(),
      edition: '1',
    };
    numbers = Array.from({ length: 80 }, (_, at) => String(at + 1));
    for (const [path, methods] of Object.entries(contractOf(year.service.app).paths))
      if ('get' in methods && path.includes('/councils/{council}'))
        reading.push(path.replace('/api/councils/{council}', ''));
  });
  afterAll(() => year.stop());

  /** Every address that can be read, with real objects in it. */
  function addresses(): string[] {
    return reading.flatMap((path) => {
      const filled = path.replace(/\{(\w+)\}/g, (whole, name: string) => real[name] ?? whole);
      if (filled.includes('{number}')) return numbers.map((number) => filled.replace('{number}', number));
      const query: Record<string, string> = {
        '/comment-threads': '?kind=theme&key=culture&year=2026%2F27',
        '/history': '?limit=100',
      };
      return [`${filled}${query[filled] ?? ''}`];
    });
  }

  async function everything(who: string): Promise<Map<string, string>> {
    const said = new Map<string, string>();
    for (const address of addresses()) {
      const { status, body } = await year.the(who).browser.ask('GET', address);
      const text = Buffer.isBuffer(body) ? body.toString('latin1') : JSON.stringify(body);
      said.set(address, `${status} ${text}`);
    }
    return said;
  }

  const rescore = (score: string, reason: string) =>
    year.superuser.query(
      `update assessment_theme set score = $1, score_reason = $2 where theme_key = 'culture'
         and assessment_id = (select id from assessment where year = '2026/27')`,
      [score, reason],
    );

  it('knows every address by its parts', () => {
    expect(reading.length).toBeGreaterThan(15);
    expect(addresses().filter((address) => address.includes('{'))).toEqual([]);
  });

  it('tells its reviewer nothing of the score: every answer is the same, whatever the score is', async () => {
    const { browser } = year.the('reviewer');
    const before = await everything('reviewer');
    await rescore('poor', 'CANARYOTHER');
    const after = await everything('reviewer');
    const tells = (address: string): boolean =>
      /CANARY(REASON of culture in 2026|OTHER|ANSWER|EARLIER|COVERING|MOVED)/.test(after.get(address) ?? '') ||
      before.get(address) !== after.get(address);
    expect([...before.keys()].filter(tells)).toEqual([]);
    expect(
      [...before.values()].filter((said) =>
        /CANARY(REASON of culture in 2026|OTHER|ANSWER|EARLIER|COVERING|MOVED)/.test(said),
      ),
    ).toEqual([]);
    expect((await year.theme('reviewer')).blind).toBe(true);
    expect(await year.theme('reviewer')).toMatchObject({ score: null, scoreReason: '', suggestion: { score: null } });
    const packed = [`packs/${real['pack']}/file`, `packs/${real['pack']}/files/${real['fileName']}`];
    const all = ['report/preview', 'report/check', 'packs/held-back', `packs/by-hash/${real['sha256']}`, ...packed];
    for (const part of all) {
      const refused = await browser.ask<Problem>('GET', `${year.address}/${part}`);
      expect([part, refused.status, codes(refused)]).toEqual([part, 409, ['blind']]);
    }
    await rescore('good', 'CANARYREASON of culture in 2026/27');
  });

  it('would find it: everyone else is told', async () => {
    const before = await everything('writer');
    await rescore('poor', 'CANARYOTHER');
    const after = await everything('writer');
    const differ = [...before.keys()].filter((address) => before.get(address) !== after.get(address));
    expect(differ).toEqual(
      expect.arrayContaining([
        '/assessments',
        '/assessments/2026-27',
        '/assessments/2026-27/themes/culture/review',
        '/assessments/2026-27/report/preview',
      ]),
    );
    expect([...before.values()].join()).toMatch(/CANARYREASON of culture in 2026/);
    expect([...before.values()].join()).toMatch(/CANARYANSWER/);
    expect([...before.values()].join()).toMatch(/CANARYCOVERING/);
    expect(before.get('/movement')).toMatch(/CANARYMOVED/);
    await rescore('good', 'CANARYREASON of culture in 2026/27');
  });

  it('is of that theme and that year alone', async () => {
    const { themes } = await year.view('reviewer');
    expect(themes.filter(({ blind }) => blind).map(({ key }) => key)).toEqual(['culture']);
    expect(themes.filter(({ score }) => score === 'good')).toHaveLength(6);
    const past = await year.the('reviewer').browser.ask('GET', '/assessments/2025-26/report/preview');
    expect(past.status).toBe(200);
  });

  it('says nothing in a refusal either', async () => {
    await year.superuser.query(`update membership set roles = roles || '{lead-officer}' where person_id = $1`, [
      year.the('reviewer').id,
    ]);
    await rescore('poor', '');
    const { browser } = year.the('reviewer');
    const { revision } = await year.view();
    const answers = [
      await browser.ask('POST', `${year.address}/send-to-moderation`, {}, revision),
      await year.move('reviewer', 'send-to-review'),
      await browser.ask(
        'PUT',
        `${year.address}/themes/culture/score`,
        { score: 'good', reason: '', classification: publicly },
        1,
      ),
      await browser.ask('PUT', `${year.address}/themes/culture/reviewer`, { reviewerId: null }, 1),
      await browser.ask(
        'PUT',
        `${year.address}/themes/culture/movement-reason`,
        { text: 'So.', followOnActionIds: [], offered: null },
        0,
      ),
    ];
    expect(answers.map(({ status }) => status)).toEqual([409, 409, 409, 412, 409]);
    expect(JSON.stringify(answers[4]?.body)).toContain('"blind"');
    expect(JSON.stringify(answers.map(({ body }) => body))).not.toMatch(/Poor|"poor"/);
    await rescore('good', 'CANARYREASON of culture in 2026/27');
    await year.superuser.query(`update membership set roles = '{theme-reviewer}' where person_id = $1`, [
      year.the('reviewer').id,
    ]);
  });

  it('ends with a score of their own, whose first is kept', async () => {
    const first = await year.write('reviewer', { score: 'poor', reason: '', findings: '' });
    expect([first.status, first.body.leadScore, first.body.blindScore]).toEqual([200, 'good', 'poor']);
    expect(await year.theme('reviewer')).toMatchObject({
      blind: false,
      score: 'good',
      scoreReason: 'CANARYREASON of culture in 2026/27',
    });
    const second = await year.write('reviewer', { score: 'good', reason: 'After all', findings: '' });
    expect(second.body).toMatchObject({ score: 'good', blindScore: 'poor', differs: false });
    expect((await year.the('reviewer').browser.ask('GET', `${year.address}/report/preview`)).status).toBe(200);
  });
});
