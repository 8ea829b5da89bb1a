import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Hash, type SealedBundle, verifyBundle } from '@best-value/model';
import type { AssessmentView } from '../assessment/assessment.view.js';
import type { Movement } from '../report/appendix/document.js';
import type { ReportPreviewView } from '../report/preview-report/preview-report.controller.js';
import { pdfText } from '../report/pdf/checking/pdf-text.js';
import { addressOf, YearToSign } from '../sign-off/testing/year-to-sign.js';
import { exempt, type Problem, publicly } from '../testing/answers.js';
import type { SealedEditionView, SealsView } from './seal.view.js';

const hash: Hash = (bytes) => Promise.resolve(new Uint8Array(createHash('sha256').update(bytes).digest()));

describe('the year that a year is set beside', () => {
  let year: YearToSign;
  let signed: Movement | null;
  const last = '2025/26';

  beforeAll(async () => {
    year = await YearToSign.start();
    await year.write(last);
  });
  afterAll(() => year.stop());

  const seal = (of = '2026/27') => year.lead.browser.ask<SealsView & Problem>('POST', `${addressOf(of)}/seal`, {});
  const sealAll = async (of: string) => {
    await year.agree(of);
    await year.signAll(of);
    return seal(of);
  };
  const preview = async (of = '2026/27') =>
    (await year.lead.browser.ask<ReportPreviewView>('GET', `${addressOf(of)}/report/preview`)).body.document;
  const score = async (of: string, theme: string, to: string, classification: object = publicly) => {
    const { body } = await year.lead.browser.ask<AssessmentView>('GET', addressOf(of));
    const { revision = 0 } = body.themes.find(({ key }) => key === theme) ?? {};
    const said = { score: to, reason: 'CANARYREASON it is so.', classification };
    const answer = await year.lead.browser.ask('PUT', `${addressOf(of)}/themes/${theme}/score`, said, revision);
    expect(answer.status).toBe(200);
  };
  const rows = (movement: Movement | null) => movement?.rows.map(({ before, change }) => [before?.word, change.word]);

  it('is none before an earlier year is sealed: a draft of last year is nobody’s to compare with', async () => {
    expect((await preview()).movement).toBeNull();
  });

  it('is the latest sealed one, as it was published: neither its exempt texts nor its live rows', async () => {
    await score(last, 'culture', 'poor', exempt);
    expect((await sealAll(last)).status).toBe(201);
    const [culture, ...others] = [(await preview()).movement?.rows.find(({ themeKey }) => themeKey === 'culture')];
    expect(others).toEqual([]);
    expect(culture).toMatchObject({ before: { word: 'Poor' }, now: { word: 'Good' }, change: { word: 'Up' } });
    await year.superuser.query(
      `update assessment_theme set score = 'good' where theme_key = 'culture'
         and assessment_id = (select id from assessment where year = $1)`,
      [last],
    );
    expect((await preview()).movement?.rows.find(({ themeKey }) => themeKey === 'culture')).toEqual(culture);
    expect(JSON.stringify(await preview())).not.toContain('2025/26 CANARYREASON');
  });

  it('is part of what is signed: when it is sealed anew, what was signed is an earlier text', async () => {
    await year.agree();
    await year.signAll();
    const { revision } = (await year.read(year.lead.browser, last)).body;
    const opened = await year.lead.browser.ask(
      'POST',
      `${addressOf(last)}/revise`,
      { reason: 'A score was wrong' },
      revision,
    );
    expect(opened.status).toBe(200);
    expect(rows((await preview()).movement)?.filter(([, change]) => change === 'Up')).toHaveLength(1);
    await score(last, 'culture', 'fair');
    expect((await sealAll(last)).status).toBe(201);
    const refused = await seal();
    expect([refused.status, refused.body.because?.map(({ code }) => code)]).toEqual([
      409,
      ['not-signed', 'not-signed', 'not-signed', 'not-approved'],
    ]);
    const chief = (await year.read()).body.posts.find(({ post }) => post === 'head-of-paid-service');
    expect(chief?.signature?.changes.map(({ what }) => what)).toEqual([
      '2025/26: the earlier year that it is set beside was changed',
    ]);
  });

  it('says the same before it is signed, when it is sealed, and in the PDF', async () => {
    ({ movement: signed } = await preview());
    expect(signed?.lastYear).toMatchObject({ year: last, edition: 2 });
    expect((await sealAll('2026/27')).status).toBe(201);
    expect((await preview()).movement).toEqual(signed);
    const file = (await year.reader.ask<Buffer>('GET', `${year.address}/seals/1/pdf`)).body;
    const text = (await pdfText(file)).join(' ').replaceAll(/\s+/gu, ' ');
    for (const { text: said } of signed?.introduction ?? []) expect(text).toContain(said);
    expect(text).toContain('Changes since 2025/26');
  });

  it('is named in the public file, which anyone can check', async () => {
    const { body } = await year.reader.ask<SealedBundle>('GET', `${year.address}/seals/1/bundle`);
    expect(body.documents.public).toMatchObject({ format: 'best-value-public/3', lastYear: signed?.lastYear });
    expect((await verifyBundle(body, null, hash)).findings).toEqual([]);
    const before = await year.reader.ask<SealedBundle>('GET', `${addressOf(last)}/seals/2/bundle`);
    expect(before.body.publicHash).toBe(signed?.lastYear.publicHash);
    const closed = await year.lead.browser.ask<SealedBundle>('GET', `${year.address}/seals/1/restricted-bundle`);
    expect((await verifyBundle(closed.body, null, hash)).findings).toEqual([]);
  });

  it('stays the one that was signed when the earlier year is sealed once more', async () => {
    const { revision } = (await year.read(year.lead.browser, last)).body;
    await year.lead.browser.ask('POST', `${addressOf(last)}/revise`, { reason: 'Once more' }, revision);
    await score(last, 'leadership', 'poor');
    expect((await sealAll(last)).status).toBe(201);
    expect((await preview()).movement).toEqual(signed);
    const { document } = (await year.reader.ask<SealedEditionView>('GET', `${year.address}/seals/1`)).body;
    expect(document.movement).toEqual(signed);
    const { posts, approvals } = (await year.read()).body;
    expect(posts.map(({ signature }) => signature?.current)).toEqual([true, true, true]);
    expect(approvals.at(-1)?.current).toBe(true);
  });
});
