import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HistoryView } from '../../audit-trail/history.view.js';
import type { Problem } from '../../testing/answers.js';
import { codes, YearToReview } from '../testing/year-to-review.js';
import { stepsApart } from './moderation.rules.js';
import type { ModerationView } from './moderation.view.js';

describe('moderation', () => {
  let year: YearToReview;

  beforeAll(async () => {
    year = await YearToReview.start();
    await year.open('2024/25', 'fair');
    for (const { key } of (await year.view()).themes) await year.reviewed(key, key === 'culture' ? 'poor' : 'good');
    const { rounds } = await year.review();
    const settled = { resolution: 'We looked at it together.' };
    const at = `${year.address}/themes/culture/review/resolution`;
    expect((await year.the('reviewer').browser.ask('PUT', at, settled, rounds[0]?.revision)).status).toBe(200);
  });
  afterAll(() => year.stop());

  const read = async (who = 'moderator') =>
    (await year.the(who).browser.ask<ModerationView>('GET', `${year.address}/moderation`)).body;
  const note = (text: unknown, themeKey?: string | null, who = 'moderator') =>
    year.the(who).browser.ask<ModerationView & Problem>('POST', `${year.address}/moderation/notes`, {
      note: text,
      ...(themeKey === undefined ? {} : { themeKey }),
    });

  it('puts both scores of every theme side by side, how far they are apart, how that was settled, and last year’s', async () => {
    const { themes, lastYear, scale } = await read();
    expect([themes.length, lastYear, scale.length]).toEqual([7, '2024/25', 3]);
    expect(themes.find(({ key }) => key === 'culture')).toMatchObject({
      stage: 'reviewed',
      score: 'good',
      reviewerScore: 'poor',
      reviewerReason: 'I looked.',
      spread: 2,
      resolution: 'We looked at it together.',
      earlierText: false,
      last: { word: 'Fair' },
    });
    expect(themes.filter(({ spread }) => spread === 0)).toHaveLength(6);
  });

  it('begins when the year is sent, and notes are written from then on', async () => {
    const early = await note('Too early');
    expect([early.status, codes(early)]).toEqual([409, ['wrong-state']]);
    expect((await read('lead')).moves.map(({ move, allowed }) => [move, allowed])).toEqual([
      ['send-to-moderation', true],
    ]);
    const sent = await year
      .the('lead')
      .browser.ask('POST', `${year.address}/send-to-moderation`, {}, (await year.view()).revision);
    expect(sent.status).toBe(200);
    expect((await read()).moves.map(({ move, allowed }) => [move, allowed])).toEqual([
      ['send-to-leadership', true],
      ['send-back', true],
    ]);
  });

  it('keeps notes on a theme and on all of them, in any script', async () => {
    const text = 'Sgoriau cyson 🏴󠁧󠁢󠁷󠁬󠁳󠁿 مرحبا\n\nTwo lines.';
    expect((await note(text, 'culture')).status).toBe(201);
    const { body } = await note('Alike, all told.');
    expect(body.notes.map(({ note: said, by }) => [said, by])).toEqual([['Alike, all told.', 'moderator']]);
    expect(body.themes.find(({ key }) => key === 'culture')?.notes.map(({ note: said }) => said)).toEqual([text]);
  });

  it.each([
    ['empty', ' … ', 'note'],
    ['a placeholder', 'TBC', 'note'],
    ['with a NUL', 'a\u0000b', 'note'],
    ['of 100,000 characters', 'x'.repeat(100_000), 'note'],
    ['no text', 7, 'note'],
  ])('refuses a note that is %s at its field', async (_, text, field) => {
    const { status, body } = await note(text);
    expect([status, body.errors?.map((error) => error.field)]).toEqual([400, [field]]);
  });

  it('knows its themes', async () => {
    expect((await note('Fine', 'finance')).body.errors?.[0]?.field).toBe('themeKey');
    expect((await note('Fine', 'a\u0000')).status).toBe(400);
  });

  it('is read by the team and the auditor, written by the moderator alone, and nothing to strangers', async () => {
    for (const who of ['lead', 'reviewer', 'auditor', 'director']) expect((await read(who)).themes).toHaveLength(7);
    const address = `${year.address}/moderation`;
    expect((await year.the('reader').browser.ask('GET', address)).status).toBe(403);
    expect((await year.the('stranger').browser.ask('GET', address)).status).toBe(404);
    for (const who of ['lead', 'reviewer', 'auditor', 'reader'])
      expect((await note('Mine', null, who)).status).toBe(403);
    expect((await note('Mine', null, 'stranger')).status).toBe(404);
    const history = (await year.the('reader').browser.ask<HistoryView>('GET', '/history?limit=100')).body.items;
    const own = history.filter(({ objectType }) => objectType === 'consistency-note');
    expect(own.map(({ withheld }) => withheld)).toEqual([true, true]);
  });

  it('is gone through in steps of the scale, whatever its words are', () => {
    const scale = [
      { key: 'c', rank: 10 },
      { key: 'a', rank: 1 },
      { key: 'b', rank: 5 },
    ];
    expect([stepsApart(scale, 'a', 'c'), stepsApart(scale, 'b', 'a'), stepsApart(scale, 'a', 'a')]).toEqual([2, 1, 0]);
    expect([stepsApart(scale, null, 'a'), stepsApart(scale, 'a', 'gone')]).toEqual([null, null]);
  });
});
