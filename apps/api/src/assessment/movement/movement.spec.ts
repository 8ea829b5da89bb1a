import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SealedBundle } from '@best-value/model';
import type { ReportPreviewView } from '../../report/preview-report/preview-report.controller.js';
import type { Movement } from '../../report/appendix/document.js';
import type { SealsView } from '../../seal/seal.view.js';
import { addressOf, YearToSign } from '../../sign-off/testing/year-to-sign.js';
import { exempt, type Problem, publicly } from '../../testing/answers.js';
import type { Browser } from '../../testing/spec-service.js';
import type { AssessmentView } from '../assessment.view.js';
import type { MovementReasonView, MovementView } from './movement.view.js';
import type { SavedReasonView } from './write-reason/saved-reason.view.js';

describe('what moved', () => {
  let year: YearToSign;
  let lead: Browser;
  let mended = '';
  const last = '2025/26';

  beforeAll(async () => {
    year = await YearToSign.start();
    lead = year.lead.browser;
  });
  afterAll(() => year.stop());

  const read = async (who: Browser = lead, query = '') =>
    (await who.ask<MovementView>('GET', `/movement${query}`)).body;
  const reasonOf = async (theme: string, who: Browser = lead): Promise<MovementReasonView | undefined> =>
    (await read(who)).reasons.find(({ themeKey, year: of }) => themeKey === theme && of === '2026/27');
  const write = <Body = SavedReasonView>(theme: string, body: object, revision: number, who: Browser = lead) =>
    who.ask<Body & Problem>('PUT', `${year.address}/themes/${theme}/movement-reason`, body, revision);
  const said = (text: string, followOnActionIds: string[] = []) => ({ text, followOnActionIds, offered: null });
  const score = async (of: string, theme: string, to: string | null) => {
    const { body } = await lead.ask<AssessmentView>('GET', addressOf(of));
    const { revision = 0 } = body.themes.find(({ key }) => key === theme) ?? {};
    const answer = await lead.ask(
      'PUT',
      `${addressOf(of)}/themes/${theme}/score`,
      { score: to, reason: 'It is so.', classification: publicly },
      revision,
    );
    expect(answer.status).toBe(200);
  };
  const preview = async (): Promise<Movement | null> =>
    (await lead.ask<ReportPreviewView>('GET', `${year.address}/report/preview`)).body.document.movement;

  it('is nothing yet while there is one year, and says so by having no reasons', async () => {
    const { years, themes, reasons, warnings, firstYear, lastYear } = await read();
    expect(years.map((one) => [one.year, one.source, one.edition])).toEqual([['2026/27', 'draft', null]]);
    expect(themes).toHaveLength(7);
    expect(themes[0]?.cells).toEqual([{ there: true, score: 'good', change: null, blind: false }]);
    expect(themes[0]?.criteria[0]?.cells).toEqual([{ judgement: null, change: null, reworded: false, criteria: 1 }]);
    expect([reasons, warnings, firstYear, lastYear]).toEqual([[], [], '2026/27', '2026/27']);
    expect((await year.stranger.ask('GET', '/movement')).status).toBe(404);
  });

  it('sets every year beside the one before it, over versions that a crosswalk relates', async () => {
    const opened = { year: '2023/24', modelId: '2023-07-consultation-draft', leadId: year.lead.id, dates: {} };
    expect((await lead.ask('POST', '/assessments', opened)).status).toBe(201);
    await score('2023/24', 'culture', 'poor');
    await year.write(last);
    await score(last, 'culture', 'fair');
    await year.agree(last);
    await year.signAll(last);
    expect((await lead.ask<SealsView>('POST', `${addressOf(last)}/seal`, {})).status).toBe(201);
    const { years, themes } = await read();
    expect(years.map((one) => [one.year, one.source, one.modelId])).toEqual([
      ['2023/24', 'draft', '2023-07-consultation-draft'],
      [last, 'sealed', '2024-05-statutory'],
      ['2026/27', 'draft', '2024-05-statutory'],
    ]);
    const changes = (theme: string) => themes.find(({ key }) => key === theme)?.cells.map(({ change }) => change);
    expect([changes('culture'), changes('leadership')]).toEqual([
      [null, 'up', 'up'],
      [null, 'new', 'same'],
    ]);
  });

  it('offers a reason in the words of the model, from follow-on actions completed since and judgements that moved', async () => {
    const action = { title: 'Renew the values', themeKey: 'culture', status: 'on-track', classification: publicly };
    const added = await lead.ask<{ id: string }>('POST', `${year.address}/follow-on-actions`, action);
    expect(added.status).toBe(201);
    mended = added.body.id;
    const closed = { ...action, title: 'CANARYCLOSED settle it', classification: exempt };
    expect((await lead.ask('POST', `${year.address}/follow-on-actions`, closed)).status).toBe(201);
    expect((await reasonOf('culture'))?.offered).toMatchObject({ explained: false, followOnActionIds: [] });
    await year.superuser.query(`update follow_on_action set status = 'complete', revision = 1`);
    expect(await reasonOf('culture')).toMatchObject({
      since: last,
      before: 'Fair',
      now: 'Good',
      change: 'up',
      text: '',
      revision: 0,
      mayChange: true,
      offered: {
        text: 'Culture moved from Fair to Good because the follow-on action “Renew the values” was completed.',
        explained: true,
        followOnActionIds: [mended],
      },
      choices: [{ id: mended, title: 'Renew the values' }],
    });
    expect(await reasonOf('leadership')).toBeUndefined();
    expect((await reasonOf('culture', year.reader))?.mayChange).toBe(false);
    expect(await reasonOf('culture').then((one) => one?.year)).toBe('2026/27');
  });

  it('keeps what was saved, with its revision, and tells who comes late', async () => {
    const { text: offered = '' } = (await reasonOf('culture'))?.offered ?? {};
    const body = { text: 'Values were renewed.', followOnActionIds: [mended], offered };
    const first = await write('culture', body, 0);
    expect([first.status, first.body.revision, first.body.updatedBy]).toEqual([200, 1, 'Policy lead']);
    const late = await write<{ current: SavedReasonView }>('culture', said('Otherwise'), 0);
    expect([late.status, late.body.current.text]).toEqual([412, 'Values were renewed.']);
    expect((await write('culture', body, 1)).body.revision).toBe(1);
    expect(await reasonOf('culture')).toMatchObject({ text: 'Values were renewed.', offeredChanged: false });
    const renamed = { title: 'Renew all values' };
    expect((await lead.ask('PATCH', `${year.address}/follow-on-actions/${mended}`, renamed, 1)).status).toBe(200);
    expect((await reasonOf('culture'))?.offeredChanged).toBe(true);
    const { items } = (await lead.ask<{ items: { act: string; after: object }[] }>('GET', '/history?limit=20')).body;
    expect(items.find(({ act }) => act === 'say-why-score-moved')?.after).toEqual({
      movementReason: 'Values were renewed.',
      followOnActionIds: [mended],
    });
  });

  it('refuses what is too long, is not finished, or names what is not public or not of the theme', async () => {
    const { rows } = await year.superuser.query<{ id: string }>(
      `select id from follow_on_action where title like 'CANARYCLOSED%'`,
    );
    const hidden = rows[0]?.id ?? '';
    for (const [theme, body, field] of [
      ['culture', said('x'.repeat(10_000)), 'text'],
      ['culture', said('To be confirmed'), 'text'],
      ['culture', said('', [mended]), 'text'],
      ['culture', said('– …'), 'text'],
      ['leadership', said('  '), 'text'],
      ['culture', said('It was settled.', [hidden]), 'followOnActionIds'],
      ['leadership', said('It was mended.', [mended]), 'followOnActionIds'],
      ['culture', { ...said('So.'), offered: 7 }, 'offered'],
    ] as const) {
      const answer = await write(theme, body, theme === 'culture' ? 1 : 0);
      expect([answer.status, answer.body.errors?.map((error) => error.field)]).toEqual([400, [field]]);
    }
    expect((await write('nothing', said('So.'), 0)).status).toBe(404);
    expect((await write('culture', said('So.'), 1, year.reader)).status).toBe(403);
  });

  it('can be taken back, and said again', async () => {
    expect((await write('culture', said(''), 1)).body).toMatchObject({ text: '', revision: 2 });
    expect((await preview())?.reasons.rows).toEqual([]);
    expect((await write('culture', said(''), 2)).body.errors?.map(({ message }) => message)).toEqual([
      'Say why the score moved',
    ]);
    expect((await write('culture', said('Values were renewed.', [mended]), 2)).body.revision).toBe(3);
  });

  it('stands in the preview, and is kept back everywhere with a follow-on action that is closed later', async () => {
    const movement = await preview();
    expect(movement?.reasons.rows).toMatchObject([
      { themeKey: 'culture', text: ['Values were renewed.'], followOnActions: [{ title: 'Renew all values' }] },
    ]);
    const close = { classification: exempt };
    expect((await lead.ask('PATCH', `${year.address}/follow-on-actions/${mended}`, close, 2)).status).toBe(200);
    expect((await preview())?.reasons.rows).toEqual([]);
    const seen = JSON.stringify(await read(year.reader));
    expect(seen).not.toMatch(/Values were renewed|Renew all values|CANARYCLOSED/);
    expect(await reasonOf('culture', year.reader)).toMatchObject({ withheld: true, text: '', followOnActions: [] });
    expect(await reasonOf('culture')).toMatchObject({ withheld: false, text: 'Values were renewed.' });
    const open = { classification: publicly };
    expect((await lead.ask('PATCH', `${year.address}/follow-on-actions/${mended}`, open, 3)).status).toBe(200);
  });

  it('is signed with the text: a reason changed since is named', async () => {
    await year.agree();
    await year.signAll();
    expect((await write('culture', said('Another.'), 3)).status).toBe(409);
    await year.standAt('drafting');
    expect((await write('culture', { ...said('Values were renewed, twice.', [mended]) }, 3)).status).toBe(200);
    await year.standAt('statutory-sign-off');
    const chief = (await year.read()).body.posts.find(({ post }) => post === 'head-of-paid-service');
    expect(chief?.signature?.changes.map(({ what }) => what)).toEqual([
      'Culture: the reason why its score moved was changed',
    ]);
    await year.approve();
    await year.signAll();
    expect((await lead.ask('POST', `${year.address}/seal`, {})).status).toBe(201);
    const bundle = (await year.reader.ask<SealedBundle>('GET', `${year.address}/seals/1/bundle`)).body;
    expect(bundle.documents.public).toMatchObject({
      movement: {
        reasons: [{ themeKey: 'culture', text: 'Values were renewed, twice.' }],
        earlierYears: [{ year: last }],
      },
    });
    expect(await reasonOf('culture')).toMatchObject({ offered: null, mayChange: false, offeredChanged: false });
  });

  it('shows the word of the council while a sealed year is revised', async () => {
    const { revision } = (await year.read()).body;
    const opened = await lead.ask('POST', `${year.address}/revise`, { reason: 'A score was wrong' }, revision);
    expect(opened.status).toBe(200);
    await score('2026/27', 'culture', 'poor');
    const { years, themes } = await read();
    expect(years.at(-1)).toMatchObject({ source: 'sealed', edition: 1, inRevision: true, state: 'drafting' });
    expect(themes.find(({ key }) => key === 'culture')?.cells.at(-1)).toMatchObject({ score: 'good', change: 'up' });
    expect(await reasonOf('culture')).toMatchObject({ before: 'Fair', now: 'Poor', change: 'down', mayChange: true });
  });

  it('is shown from a year that is asked for, and not again while nothing has changed', async () => {
    expect((await read(lead, '?from=2025-26')).years.map((one) => one.year)).toEqual([last, '2026/27']);
    expect((await read(lead, '?from=2040-41')).years).toEqual([]);
    expect((await lead.ask('GET', '/movement?from=never')).status).toBe(400);
    const { headers } = await lead.ask('GET', '/movement');
    const again = await lead.ask('GET', '/movement', undefined, undefined, {
      'if-none-match': String(headers['etag']),
    });
    expect(again.status).toBe(304);
  });
});
