import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codes, YearToReview } from '../review/testing/year-to-review.js';
import { exempt, publicly, type Problem } from '../testing/answers.js';
import type { EvidenceListView, EvidenceView } from './evidence.view.js';

describe('evidence that a theme under review rests on', () => {
  let year: YearToReview;
  let id: string;

  beforeAll(async () => {
    year = await YearToReview.start();
    await year.evidence('Peer review');
    const { body } = await writer().ask<EvidenceListView>('GET', '/evidence');
    id = body.items[0]?.id ?? '';
  });
  afterAll(() => year.stop());

  const writer = () => year.the('writer').browser;
  const item = async (): Promise<EvidenceView> => (await writer().ask<EvidenceView>('GET', `/evidence/${id}`)).body;
  const change = async (fields: object) =>
    writer().ask<Problem>('PATCH', `/evidence/${id}`, fields, (await item()).revision);
  const remove = async () =>
    writer().ask<Problem>('DELETE', `/evidence/${id}?evenIfUsed=true`, undefined, (await item()).revision);
  const restore = () => writer().ask<Problem>('POST', `/evidence/${id}/restore`);

  it('stays as its reviewer sees it, and the refusal names the theme', async () => {
    await year.assign('reviewer');
    await year.move('lead', 'send-to-review');
    const changed = await change({ title: 'Another one' });
    expect([changed.status, changed.body.because]).toEqual([
      409,
      [
        {
          code: 'theme-locked',
          themeKey: 'culture',
          message:
            'The theme Culture of 2026/27 rests on it and is being reviewed. Add a new item, or have the theme sent back to drafting',
        },
      ],
    ]);
    const removed = await remove();
    expect([removed.status, codes(removed)]).toEqual([409, ['theme-locked']]);
    expect((await item()).title).toBe('Peer review');
  });

  it('may be closed further, and get a date to look at it again', async () => {
    expect((await change({ reviewBy: '2030-01-31' })).status).toBe(200);
    expect((await change({ classification: exempt })).status).toBe(200);
    const opened = await change({ classification: publicly });
    expect([opened.status, codes(opened)]).toEqual([409, ['theme-locked']]);
  });

  it('stays once the theme has been reviewed', async () => {
    await year.write('reviewer', { score: 'good', reason: 'I looked.' });
    await year.superuser.query(`update assessment_theme set stage = 'reviewed' where theme_key = 'culture'`);
    expect((await change({ title: 'Another one' })).body.because?.[0]?.message).toContain('has been reviewed');
    expect(codes(await remove())).toEqual(['theme-locked']);
  });

  it('changes again when the theme is drafted again, and what was removed then comes back to no theme in review', async () => {
    await year.superuser.query(`update assessment_theme set stage = 'drafting' where theme_key = 'culture'`);
    expect((await change({ title: 'Another one' })).status).toBe(200);
    expect((await remove()).status).toBe(204);
    await year.superuser.query(`update assessment_theme set stage = 'theme-review' where theme_key = 'culture'`);
    const back = await restore();
    expect([back.status, codes(back)]).toEqual([409, ['theme-locked']]);
    await year.superuser.query(`update assessment_theme set stage = 'drafting' where theme_key = 'culture'`);
    expect((await restore()).status).toBe(200);
  });
});
