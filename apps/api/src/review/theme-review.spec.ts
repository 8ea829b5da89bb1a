import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HistoryView } from '../audit-trail/history.view.js';
import { exempt, publicly, type Problem } from '../testing/answers.js';
import type { SampleView, ThemeReviewView } from './review.view.js';
import { codes, YearToReview } from './testing/year-to-review.js';

describe('the review of a theme', () => {
  let year: YearToReview;
  let link: string;

  beforeAll(async () => {
    year = await YearToReview.start();
    link = await year.evidence('The survey');
  });
  afterAll(() => year.stop());

  const sample = (who: string, found: string, revision?: number, at = link) =>
    year
      .the(who)
      .browser.ask<SampleView & Problem>(
        'PUT',
        `${year.address}/themes/culture/review/samples/${at}`,
        { found },
        revision,
      );
  /** @param revision null: without If-Match */
  const resolve = async (who: string, resolution: string, revision?: number | null) =>
    year
      .the(who)
      .browser.ask<Problem>(
        'PUT',
        `${year.address}/themes/culture/review/resolution`,
        { resolution },
        revision === null ? undefined : (revision ?? (await year.review()).rounds[0]?.revision),
      );
  const movesOf = async (who: string) =>
    (await year.review(who)).moves.map(({ move, allowed, because }) => [
      move,
      allowed,
      because.map(({ code }) => code),
    ]);

  describe('its reviewer', () => {
    it('is chosen by a lead officer, from theme reviewers who neither led nor edited it: all reasons at once', async () => {
      expect((await year.assign('reviewer', { who: 'writer' })).status).toBe(403);
      expect((await year.assign('reviewer', { who: 'stranger' })).status).toBe(404);
      const writer = await year.assign('writer');
      expect([writer.status, codes(writer)]).toEqual([
        409,
        ['not-a-reviewer', 'edited-theme', 'led-theme', 'scored-theme'],
      ]);
      expect(writer.body.because?.map(({ field }) => field)).toEqual(Array(4).fill('reviewerId'));
      expect(writer.body.detail).toMatch(/writer scored this theme on \d+ \w+ \d{4}\./);
      const none = { reviewerId: '00000000-0000-4000-8000-000000000000' };
      const { revision } = await year.theme();
      const put = (body: object, seen?: number) =>
        year.the('lead').browser.ask<Problem>('PUT', `${year.address}/themes/culture/reviewer`, body, seen);
      expect((await put(none, revision)).body.errors?.[0]?.field).toBe('reviewerId');
      expect((await put({ reviewerId: 'a\u0000b' }, revision)).status).toBe(400);
      expect((await put({ reviewerId: null }, revision - 1)).status).toBe(412);
      expect((await put({ reviewerId: null })).status).toBe(428);
      const chosen = await year.assign('reviewer');
      expect([chosen.status, chosen.body.reviewer?.name]).toEqual([200, 'reviewer']);
    });

    it('cannot be made its lead', async () => {
      const { revision } = await year.theme();
      const leadId = year.the('reviewer').id;
      const answer = await year
        .the('lead')
        .browser.ask<Problem>('PUT', `${year.address}/themes/culture/lead`, { leadId }, revision);
      expect([answer.status, codes(answer)]).toEqual([409, ['reviews-theme']]);
    });

    it('is none on the short ladder', async () => {
      await year.superuser.query(`update assessment set ladder = 'short'`);
      expect(codes(await year.assign('second', { key: 'governance' }))).toEqual(['no-theme-review']);
      await year.superuser.query(`update assessment set ladder = 'full'`);
    });

    it('writes nothing before the theme has been sent', async () => {
      expect(codes(await year.write('reviewer', {}, { revision: 1 }))).toEqual(['wrong-stage']);
    });
  });

  describe('on its way', () => {
    it('is sent by whoever answers for it, with a reviewer and nothing that blocks: all reasons at once', async () => {
      expect((await year.move('reviewer', 'send-to-review')).status).toBe(403);
      expect((await year.move('stranger', 'send-to-review')).status).toBe(404);
      expect(codes(await year.move('both', 'send-to-review'))).toEqual(['not-theirs']);
      const said = { score: null, reason: 'TBC', classification: publicly };
      const { revision } = await year.theme('lead', 'governance');
      await year.the('writer').browser.ask('PUT', `${year.address}/themes/governance/score`, said, revision);
      expect(codes(await year.move('lead', 'send-to-review', {}, 'governance'))).toEqual([
        'no-reviewer',
        'theme-unscored',
        'placeholder',
      ]);
      const sent = await year.move('writer', 'send-to-review');
      expect([sent.status, sent.body.stage]).toEqual([200, 'theme-review']);
      expect(codes(await year.move('writer', 'send-to-review'))).toEqual(['wrong-stage']);
    });

    it('rests meanwhile', async () => {
      const { revision } = await year.theme();
      const narrative = { narrative: 'New.', classification: publicly };
      const answer = await year
        .the('writer')
        .browser.ask<Problem>('PUT', `${year.address}/themes/culture/narrative`, narrative, revision);
      expect(codes(answer)).toEqual(['theme-locked']);
    });

    it('tells each person what they may do now, and why not', async () => {
      expect(await movesOf('writer')).toEqual([
        ['take-back', true, []],
        ['return-to-lead', false, ['not-theirs']],
        ['finish-review', false, expect.arrayContaining(['not-theirs'])],
      ]);
      expect(await movesOf('reviewer')).toEqual([
        ['take-back', false, ['not-theirs']],
        ['return-to-lead', true, []],
        ['finish-review', false, ['own-score-missing', 'own-reason-missing', 'nothing-sampled']],
      ]);
    });

    it('has nothing to settle before its reviewer has scored it', async () => {
      expect(codes(await resolve('writer', 'Settled before.'))).toEqual(['no-second-score']);
    });
  });

  describe('its record', () => {
    it('is written by the reviewer alone', async () => {
      for (const who of ['second', 'both']) expect(codes(await year.write(who, {}))).toEqual(['not-the-reviewer']);
      for (const who of ['writer', 'lead', 'auditor', 'reader', 'director'])
        expect((await year.write(who, {})).status).toBe(403);
      expect((await year.write('stranger', {})).status).toBe(404);
    });

    it('keeps score, reason and findings, in any script', async () => {
      const reason = 'Mae’n dda 👩🏽‍⚖️ مرحبا';
      const { status, body } = await year.write('reviewer', { score: 'fair', reason, findings: 'Two\n\nthings.' });
      expect(status).toBe(200);
      expect(body).toMatchObject({
        score: 'fair',
        reason,
        findings: 'Two\n\nthings.',
        leadScore: 'good',
        differs: true,
      });
    });

    it('has nothing to settle while both scores are the same', async () => {
      expect((await year.write('reviewer', { score: 'good', reason: 'As they say' })).status).toBe(200);
      expect(codes(await resolve('writer', 'There was nothing.'))).toEqual(['no-disagreement']);
      expect((await year.write('reviewer', { score: 'fair', reason: 'On reflection' })).status).toBe(200);
    });

    it.each([
      ['a score of another scale', { score: 'excellent' }, 'score'],
      ['a NUL', { reason: 'a\u0000b' }, 'reason'],
      ['half a symbol', { findings: 'a\ud83d' }, 'findings'],
      ['a reason of 100,000 characters', { reason: 'x'.repeat(100_000) }, 'reason'],
      ['findings of 100,000 characters', { findings: 'x'.repeat(100_000) }, 'findings'],
    ])('refuses %s at its field', async (_, said, field) => {
      const { status, body } = await year.write('reviewer', said);
      expect([status, body.errors?.map((error) => error.field)]).toEqual([400, [field]]);
    });

    it('is not written over what somebody has not read', async () => {
      const stale = await year.write('reviewer', { score: 'poor' }, { revision: 1 });
      expect(stale.status).toBe(412);
      expect(stale.body.current).toMatchObject({ score: 'fair' });
      const missing = await year
        .the('reviewer')
        .browser.ask('PUT', `${year.address}/themes/culture/review`, { score: null, reason: '', findings: '' });
      expect(missing.status).toBe(428);
    });

    it('says which evidence was looked into, and what was found', async () => {
      expect((await sample('reviewer', 'It says so on page 3.', 0)).body).toMatchObject({
        title: 'The survey',
        found: 'It says so on page 3.',
        revision: 1,
      });
      expect((await sample('reviewer', 'Again', 0)).status).toBe(412);
      expect((await sample('reviewer', 'Again')).status).toBe(428);
      expect((await sample('reviewer', 'x'.repeat(100_000), 1)).status).toBe(400);
      expect((await sample('reviewer', 'a\u0000', 1)).status).toBe(400);
      expect((await sample('reviewer', 'Else', 0, '00000000-0000-4000-8000-000000000000')).status).toBe(404);
      expect((await sample('second', 'Else', 1)).status).toBe(409);
      expect((await sample('writer', 'Else', 1)).status).toBe(403);
      expect((await sample('stranger', 'Else', 1)).status).toBe(404);
      expect((await sample('reviewer', '  ', 1)).body).toMatchObject({ found: '', revision: 2 });
      expect((await year.review()).rounds[0]?.samples).toEqual([]);
      expect((await sample('reviewer', 'Page 4, then.', 2)).body.revision).toBe(3);
      expect((await year.review()).rounds[0]?.samples.map(({ found }) => found)).toEqual(['Page 4, then.']);
    });

    it('is read by those who read private comments, and by nobody else', async () => {
      const read = (who: string) => year.the(who).browser.ask('GET', `${year.address}/themes/culture/review`);
      for (const who of ['writer', 'second', 'moderator', 'director', 'auditor'])
        expect((await read(who)).status).toBe(200);
      expect((await read('reader')).status).toBe(403);
      expect((await read('stranger')).status).toBe(404);
      expect((await year.the('lead').browser.ask('GET', `${year.address}/themes/nothing/review`)).status).toBe(404);
      const history = (await year.the('reader').browser.ask<HistoryView>('GET', '/history?limit=100')).body.items;
      const own = history.filter(({ objectType }) => objectType === 'theme-review');
      expect(own.length).toBeGreaterThan(2);
      expect(own.every(({ withheld, after }) => withheld && after === null)).toBe(true);
      expect(JSON.stringify(await year.view('reader'))).not.toContain('Page 4, then.');
    });
  });

  describe('that ends otherwise', () => {
    it('is finished by the reviewer; both scores stay, and the year goes no further before that is settled in words', async () => {
      expect(codes(await resolve('second', 'Talked.'))).toEqual(['not-theirs']);
      expect((await resolve('reader', 'Talked.')).status).toBe(403);
      expect((await year.move('second', 'finish-review')).status).toBe(409);
      const finished = await year.move('reviewer', 'finish-review');
      expect([finished.status, finished.body.stage]).toEqual([200, 'reviewed']);
      const unsettled = async () =>
        (await year.view('lead')).moves
          .flatMap(({ because }) => because)
          .filter(({ code }) => code === 'disagreement-unresolved')
          .map(({ themeKey }) => themeKey);
      expect(await unsettled()).toEqual(['culture']);
      expect(JSON.stringify((await year.view('reader')).moves)).not.toContain('disagreement');
      const sent = await year
        .the('lead')
        .browser.ask<Problem>('POST', `${year.address}/send-to-moderation`, {}, (await year.view()).revision);
      expect(codes(sent)).toContain('disagreement-unresolved');
      expect((await resolve('writer', ' … ')).body.errors?.[0]?.field).toBe('resolution');
      expect((await resolve('writer', 'TBC')).body.errors?.[0]?.field).toBe('resolution');
      expect((await resolve('writer', 'x'.repeat(100_000))).status).toBe(400);
      expect((await resolve('writer', 'Settled.', 1)).status).toBe(412);
      expect((await resolve('writer', 'Settled.', null)).status).toBe(428);
      expect((await resolve('stranger', 'Settled.', 1)).status).toBe(404);
      expect((await resolve('writer', 'a\u0000b')).body.errors?.[0]?.field).toBe('resolution');
      for (const state of ['leadership-review', 'statutory-sign-off', 'sealed']) {
        await year.superuser.query(`update assessment set state = '${state}'`);
        expect([state, codes(await resolve('writer', 'Too late.'))]).toEqual([state, ['locked']]);
      }
      await year.superuser.query(`update assessment set state = 'drafting'`);
      expect((await resolve('writer', 'We keep Good: the survey of autumn answers it.')).status).toBe(200);
      expect(await unsettled()).toEqual([]);
      expect((await year.review()).rounds[0]).toMatchObject({
        score: 'fair',
        leadScore: 'good',
        differs: true,
        resolution: 'We keep Good: the survey of autumn answers it.',
        resolvedBy: 'writer',
      });
    });

    it('is opened again with a reason; what was reviewed stays readable, as of an earlier text once it changes', async () => {
      expect((await year.move('writer', 'reopen-theme', { reason: 'New figures' })).status).toBe(403);
      expect((await year.move('lead', 'reopen-theme', { reason: ' ' })).status).toBe(400);
      expect((await year.move('lead', 'reopen-theme', { reason: 'x'.repeat(100_000) })).status).toBe(400);
      expect((await year.move('lead', 'reopen-theme', { reason: 'New figures' })).body.stage).toBe('drafting');
      const past = async () => (await year.review()).rounds.at(-1);
      expect(await past()).toMatchObject({ state: 'finished', earlierText: false, wentBackBecause: 'New figures' });
      const { revision } = await year.theme();
      const narrative = { narrative: 'New figures.', classification: publicly };
      await year.the('writer').browser.ask('PUT', `${year.address}/themes/culture/narrative`, narrative, revision);
      expect(await past()).toMatchObject({ score: 'fair', earlierText: true });
    });

    it('is taken back or returned, each with a reason, and begins anew', async () => {
      expect((await year.move('writer', 'send-to-review')).status).toBe(200);
      expect((await year.move('writer', 'take-back', {})).status).toBe(400);
      expect((await year.move('writer', 'take-back', { reason: 'A slip' })).body.stage).toBe('drafting');
      expect((await year.move('writer', 'send-to-review')).status).toBe(200);
      expect((await year.move('writer', 'return-to-lead', { reason: 'Thin' })).status).toBe(403);
      expect((await year.move('reviewer', 'return-to-lead', { reason: 'Thin on openness' })).body.stage).toBe(
        'drafting',
      );
      expect(
        (await year.review()).rounds.map(({ round, state, wentBackBecause }) => [round, state, wentBackBecause]),
      ).toEqual([
        [3, 'ended', 'Thin on openness'],
        [2, 'ended', 'A slip'],
        [1, 'finished', 'New figures'],
      ]);
    });

    it('goes on with another reviewer in a round of its own', async () => {
      await year.move('writer', 'send-to-review');
      await year.write('reviewer', { score: 'poor', reason: 'Half done' });
      expect(codes(await year.assign(null))).toEqual(['reviewer-needed']);
      expect((await year.assign('second')).status).toBe(200);
      const [newest, before] = (await year.review()).rounds;
      expect([newest?.round, newest?.reviewer.name, newest?.score]).toEqual([5, 'second', null]);
      expect([before?.state, before?.score]).toEqual(['ended', 'poor']);
      expect(codes(await year.write('reviewer', { score: 'good' }))).toEqual(['not-the-reviewer']);
    });
  });

  it('is refused to a reviewer who has edited the theme since they were chosen', async () => {
    expect((await year.assign('both', { key: 'service-delivery' })).status).toBe(200);
    const { revision } = await year.theme('lead', 'service-delivery');
    const narrative = { narrative: 'Mine.', classification: publicly };
    const at = `${year.address}/themes/service-delivery`;
    expect((await year.the('both').browser.ask('PUT', `${at}/narrative`, narrative, revision)).status).toBe(200);
    const sent = await year.move('lead', 'send-to-review', {}, 'service-delivery');
    expect([sent.status, codes(sent)]).toEqual([409, ['edited-theme']]);
    expect(sent.body.detail).toMatch(/^both wrote the narrative of this theme on /);
    await year.superuser.query(
      `update assessment_theme set stage = 'theme-review' where theme_key = 'service-delivery'`,
    );
    const self = await year.write('both', {}, { key: 'service-delivery', revision: 1 });
    expect([self.status, self.body.detail]).toEqual([
      409,
      expect.stringMatching(/^You wrote the narrative of this theme/),
    ]);
    const { write } = (await year.the('both').browser.ask<ThemeReviewView>('GET', `${at}/review`)).body;
    expect(write.because.map(({ code }) => code)).toEqual(['edited-theme']);
  });

  it('shows no restricted title to whoever may not see restricted items', async () => {
    const hidden = await year.evidence('Hidden offer', 'leadership', exempt);
    await year.assign('reviewer', { key: 'leadership' });
    expect((await year.move('lead', 'send-to-review', {}, 'leadership')).status).toBe(200);
    const at = `${year.address}/themes/leadership/review/samples/${hidden}`;
    expect((await year.the('reviewer').browser.ask('PUT', at, { found: 'A price' }, 0)).status).toBe(200);
    expect((await year.review('auditor', 'leadership')).rounds[0]?.samples[0]?.title).toBe('Hidden offer');
    const said = JSON.stringify((await year.the('reader').browser.ask('GET', '/history?limit=100')).body);
    expect(said).not.toMatch(/Hidden offer|A price/);
  });
});
