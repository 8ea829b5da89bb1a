import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Hash, type SealedBundle, verifyBundle } from '@best-value/model';
import type { EvidenceView } from '../evidence/evidence.view.js';
import { buildAppendix } from '../report/appendix/build-appendix.js';
import type { ReportCheckView } from '../report/check-report/check-report.view.js';
import { pdfText } from '../report/pdf/checking/pdf-text.js';
import type { ReportPreviewView } from '../report/preview-report/preview-report.controller.js';
import { SealedEditions } from '../seal/read-seals/sealed-editions.js';
import { addressOf, YearToSign } from '../sign-off/testing/year-to-sign.js';
import { exempt, type Problem, publicly } from '../testing/answers.js';
import type { ChallengeAnswerView } from './challenge.view.js';

const hash: Hash = (bytes) => Promise.resolve(new Uint8Array(createHash('sha256').update(bytes).digest()));

describe('answers that the council publishes', () => {
  let year: YearToSign;
  const ofCulture = 'best-score-without-evidence.culture';
  const ofLeadership = 'best-score-without-evidence.leadership';

  beforeAll(async () => {
    year = await YearToSign.start();
  });
  afterAll(() => year.stop());

  const answer = (key: string, reason: string, publish: boolean, revision = 0) =>
    year.lead.browser.ask<ChallengeAnswerView & Problem>(
      'PUT',
      `${year.address}/challenge/${key}`,
      { reason, publish },
      revision,
    );
  const withdraw = (key: string, revision: number) =>
    year.lead.browser.ask<Problem>('DELETE', `${year.address}/challenge/${key}`, undefined, revision);
  const preview = async () =>
    (await year.lead.browser.ask<ReportPreviewView>('GET', `${year.address}/report/preview`)).body.document;
  const published = async () =>
    (await preview()).answers?.items.map(({ answer: said }) => said.map(({ text }) => text).join(' ')) ?? [];
  const check = async (who = year.lead.browser) =>
    (await who.ask<ReportCheckView>('GET', `${year.address}/report/check`)).body.withheld.map(({ what, why }) => [
      what,
      why,
    ]);

  it('are in the report once they are marked, and no others', async () => {
    expect((await answer(ofCulture, 'CANARYTEAM we know.', false)).status).toBe(200);
    expect(await published()).toEqual([]);
    await answer(ofLeadership, 'Residents told us in the survey.', true);
    expect(await published()).toEqual(['Residents told us in the survey.']);
    expect(JSON.stringify(await preview())).not.toContain('CANARYTEAM');
    expect((await answer(ofCulture, 'Everybody sees it daily.', true, 1)).status).toBe(200);
    expect(await published()).toEqual(['Residents told us in the survey.', 'Everybody sees it daily.']);
  });

  it('are left out while their question is not asked: they would contradict the text', async () => {
    const score = { score: 'fair', reason: 'Not yet.', classification: publicly };
    await year.lead.browser.ask('PUT', `${year.address}/themes/culture/score`, score, 2);
    expect(await published()).toEqual(['Residents told us in the survey.']);
    await year.lead.browser.ask('PUT', `${year.address}/themes/culture/score`, { ...score, score: 'good' }, 3);
    expect(await published()).toHaveLength(2);
  });

  it('are left out when they are about something exempt, as the check page says to those who may know', async () => {
    const fields = { title: 'CANARYCONTRACT', kind: 'statement', statement: 'So.', issuedOn: '2020-05-03' };
    const item = await year.lead.browser.ask<EvidenceView>('POST', '/evidence', { ...fields, classification: exempt });
    const link = { themeKey: 'governance', criterionKey: null, stance: 'supports', shows: 'It.' };
    await year.lead.browser.ask('POST', `${year.address}/evidence-links`, { ...link, evidenceId: item.body.id });
    const key = `evidence-old.${item.body.id}`;
    expect((await answer(key, 'CANARYANSWER it was renewed.', true)).status).toBe(200);
    expect(JSON.stringify(await preview())).not.toContain('CANARY');
    const told = (await check()).filter(([what]) => what?.startsWith('Answer to'));
    expect(told).toEqual([
      [
        expect.stringContaining('This evidence was issued on 3 May 2020'),
        expect.stringMatching(/^It is about something that is not public\. Exempt: .*paragraph 3/u),
      ],
    ]);
    expect((await check(year.reader)).filter(([what]) => what?.startsWith('Answer to'))).toEqual([]);
    await year.lead.browser.ask('PATCH', `/evidence/${item.body.id}`, { classification: publicly }, 1);
    expect(await published()).toContain('CANARYANSWER it was renewed.');
    await year.lead.browser.ask('PATCH', `/evidence/${item.body.id}`, { classification: exempt }, 2);
  });

  it('are part of the text: once it is approved they can neither be given, changed nor taken back', async () => {
    await year.agree();
    await year.signAll();
    for (const refused of [
      await answer(ofLeadership, 'Otherwise.', true, 1),
      await answer(ofLeadership, 'Residents told us in the survey.', false, 1),
      await answer('best-score-without-evidence.use-of-resources', 'Late.', true),
      await withdraw(ofLeadership, 1),
    ])
      expect([refused.status, refused.body.because?.map(({ code }) => code)]).toEqual([409, ['text-locked']]);
    const other = 'best-score-without-evidence.use-of-resources';
    expect((await answer(other, 'For the team.', false)).status).toBe(200);
    expect((await withdraw(other, 1)).status).toBe(204);
    expect((await year.read()).body.posts.map(({ signature }) => signature?.current)).toEqual([true, true, true]);
  });

  it('make another text of it when one is changed all the same', async () => {
    const set = (reason: string) =>
      year.superuser.query('update challenge_answer set reason = $1 where finding = $2', [reason, ofLeadership]);
    await set('Something else.');
    const [post] = (await year.read()).body.posts;
    expect(post?.signature?.changes.map(({ what }) => what)).toEqual([
      expect.stringMatching(/^The published answer to “Leadership is scored Good without any evidence.*was changed$/u),
    ]);
    await set('Residents told us in the survey.');
    expect((await year.read()).body.posts[0]?.signature?.current).toBe(true);
  });

  it('are sealed with it, and read and checked as they were sealed', async () => {
    const before = await preview();
    expect((await year.lead.browser.ask('POST', `${addressOf('2026/27')}/seal`, {})).status).toBe(201);
    const { answers } = await preview();
    expect(answers).toEqual(before.answers);
    const file = (await year.reader.ask<Buffer>('GET', `${year.address}/seals/1/pdf`)).body;
    const text = (await pdfText(file)).join(' ').replaceAll(/\s+/gu, ' ');
    for (const said of ['Questions an inspector would ask, answered', 'Residents told us', 'Everybody sees it daily.'])
      expect(text).toContain(said);
    expect(text).not.toContain('CANARY');
    const { body } = await year.reader.ask<SealedBundle>('GET', `${year.address}/seals/1/bundle`);
    expect((await verifyBundle(body, new Uint8Array(file), hash)).findings).toEqual([]);
    expect(JSON.stringify(body)).not.toContain('CANARY');
    const closed = await year.lead.browser.ask<SealedBundle>('GET', `${year.address}/seals/1/restricted-bundle`);
    expect((await verifyBundle(closed.body, null, hash)).findings).toEqual([]);
    expect(JSON.stringify(closed.body.documents.restricted)).toContain('CANARYANSWER');
    const editions = year.service.app.get(SealedEditions, { strict: false });
    const { source, facts } = await editions.forPack(year.council, '2026/27', 1, 'restricted');
    const restricted = buildAppendix(source, 'restricted', facts);
    expect(restricted).toMatchObject({ audience: 'restricted', assurance: { seal: body.seal } });
    expect(restricted.answers?.items.flatMap(({ closed: mark }) => mark?.paragraph ?? [])).toEqual([3]);
  });
});
