import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HistoryView } from '../../audit-trail/history.view.js';
import { type Problem, publicly } from '../../testing/answers.js';
import type { LeadershipView } from '../leadership/leadership.view.js';
import { codes, YearToReview } from '../testing/year-to-review.js';

describe('senior leadership', () => {
  let year: YearToReview;

  beforeAll(async () => {
    year = await YearToReview.start();
    await year.superuser.query(`update assessment set ladder = 'short'`);
    // Somebody who led and scored in the year is of senior leadership too.
    await year.superuser.query(`update membership set roles = roles || '{senior-leadership}' where person_id = $1`, [
      year.the('writer').id,
    ]);
  });
  afterAll(() => year.stop());

  const read = async (who = 'director') =>
    (await year.the(who).browser.ask<LeadershipView>('GET', `${year.address}/leadership`)).body;
  const approve = async (who: string, said: object = {}, revision?: number | null) => {
    const view = await read('auditor');
    return year
      .the(who)
      .browser.ask<LeadershipView & Problem>(
        'POST',
        `${year.address}/approve`,
        { contentHash: view.contentHash, ...said },
        revision === null ? undefined : (revision ?? view.revision),
      );
  };
  const send = async (who: string, move: string, body: object = {}) =>
    year.the(who).browser.ask<Problem>('POST', `${year.address}/${move}`, body, (await year.view()).revision);

  it('approves nothing that has not been sent to it', async () => {
    const early = await approve('director');
    expect([early.status, codes(early)]).toEqual([409, ['wrong-state']]);
    expect((await read()).approve).toMatchObject({ allowed: false });
    expect((await send('lead', 'send-to-leadership')).status).toBe(200);
    expect(await read()).toMatchObject({ approve: { allowed: true }, independent: { allowed: true }, agreed: false });
  });

  it('is asked by its role, in its council, for the newest revision', async () => {
    for (const who of ['lead', 'reviewer', 'moderator', 'auditor', 'reader'])
      expect((await approve(who)).status).toBe(403);
    expect((await approve('stranger')).status).toBe(404);
    expect((await approve('director', {}, 1)).status).toBe(412);
    expect((await approve('director', {}, null)).status).toBe(428);
    const address = `${year.address}/leadership`;
    expect((await year.the('reader').browser.ask('GET', address)).status).toBe(403);
    expect((await year.the('stranger').browser.ask('GET', address)).status).toBe(404);
  });

  it.each([
    ['of 100,000 characters', { comment: 'x'.repeat(100_000) }, 'comment'],
    ['with a NUL', { comment: 'a\u0000b' }, 'comment'],
    ['of no text', { contentHash: 'abc' }, 'contentHash'],
  ])('is told at the field of an approval %s', async (_, said, field) => {
    const { status, body } = await approve('director', said);
    expect([status, body.errors?.map((error) => error.field)]).toEqual([400, [field]]);
  });

  it('approves the text that it read, and no other', async () => {
    const stale = await approve('director', { contentHash: '0'.repeat(64) });
    expect([stale.status, codes(stale)]).toEqual([409, ['stale-text']]);
  });

  it('approves nothing that could not be sealed, and is told all of it', async () => {
    await year.superuser
      .query(`update assessment_theme set narrative = 'TBC' where theme_key in ('culture', 'governance')
      and assessment_id = (select id from assessment where year = '2026/27')`);
    const blocked = await approve('director');
    expect([blocked.status, codes(blocked)]).toEqual([409, ['placeholder', 'placeholder']]);
    expect((await read()).approve.because.map(({ themeKey }) => themeKey)).toEqual(
      expect.arrayContaining(['culture', 'governance']),
    );
    await year.superuser.query(`update assessment_theme set narrative = ''`);
  });

  it('keeps the approval of somebody who scored, says so, and does not go on with it', async () => {
    const { status, body } = await approve('writer', { comment: 'CANARYAPPROVAL Iawn 👍 مرحبا' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ state: 'leadership-review', agreed: false });
    expect(body.approvals).toEqual([
      expect.objectContaining({
        name: 'writer',
        independent: false,
        current: true,
        comment: 'CANARYAPPROVAL Iawn 👍 مرحبا',
      }),
    ]);
    expect(body.independent.because.map(({ code }) => code)).toEqual(Array(7).fill('scored-theme'));
    expect(codes(await approve('writer'))).toEqual(['approved-already']);
  });

  it('takes the year on when somebody who scored nothing approves', async () => {
    const { status, body } = await approve('director', { comment: 'Read in full.' });
    expect([status, body.state, body.agreed]).toEqual([200, 'statutory-sign-off', true]);
    expect(await year.view()).toMatchObject({ state: 'statutory-sign-off', finalBy: { name: 'director' } });
    expect(codes(await approve('director'))).toEqual(['wrong-state']);
  });

  it('need not approve the same text twice: it still counts when the year has come back unchanged', async () => {
    expect((await send('director', 'send-back', { reason: 'A second look' })).status).toBe(200);
    expect((await send('lead', 'send-to-leadership')).status).toBe(200);
    expect(await read()).toMatchObject({ agreed: true, approve: { allowed: true } });
    const { body } = await approve('director');
    expect([body.state, body.approvals.length]).toEqual(['statutory-sign-off', 2]);
  });

  it('approves again what has changed, and sees what did', async () => {
    await send('director', 'send-back', { reason: 'A figure' });
    const { revision } = await year.theme();
    const narrative = { narrative: 'Another figure.', classification: publicly };
    await year.the('writer').browser.ask('PUT', `${year.address}/themes/culture/narrative`, narrative, revision);
    await send('lead', 'send-to-leadership');
    const { agreed, approvals } = await read();
    expect([agreed, approvals.map(({ current }) => current)]).toEqual([false, [false, false]]);
    expect(approvals[0]?.changes).toEqual(['Culture: the narrative was changed']);
    expect((await approve('director')).body).toMatchObject({ state: 'statutory-sign-off', agreed: true });
  });

  it('has its comments read by the team alone', async () => {
    const said = async (who: string, address: string) =>
      JSON.stringify((await year.the(who).browser.ask('GET', address)).body);
    expect(await said('auditor', `${year.address}/leadership`)).toContain('CANARYAPPROVAL');
    const history = (await year.the('reader').browser.ask<HistoryView>('GET', '/history?limit=100')).body.items;
    expect(history.filter(({ objectType }) => objectType === 'approval').every(({ withheld }) => withheld)).toBe(true);
    for (const address of [year.address, `${year.address}/report/preview`, '/history?limit=100'])
      expect(await said('reader', address)).not.toContain('CANARYAPPROVAL');
  });
});
