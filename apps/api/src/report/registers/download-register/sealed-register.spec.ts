import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { YearToSign } from '../../../sign-off/testing/year-to-sign.js';
import { exempt, publicly, type Problem } from '../../../testing/answers.js';
import { allText } from '../testing/unpacked.js';

describe('the registers of a sealed year', () => {
  let year: YearToSign;
  const plan = '/assessments/2026-27/follow-on-actions/register';
  const text = async (address: string): Promise<string> =>
    (await year.lead.browser.ask<Buffer>('GET', address)).body.toString('utf8');

  beforeAll(async () => {
    year = await YearToSign.start();
    const { browser } = year.lead;
    const add = (title: string, classification: object) =>
      browser.ask('POST', `${year.address}/follow-on-actions`, { title, themeKey: 'culture', classification });
    await add('Sealed words', publicly);
    await add('CANARYACTION', exempt);
    await year.agree();
    await year.signAll();
    const sealed = await browser.ask<Problem>('POST', `${year.address}/seal`, {});
    if (sealed.status >= 300) throw new Error(`Sealing answered ${sealed.status}: ${JSON.stringify(sealed.body)}`);
    // No route can do this: whatever did would not change what was sealed.
    await year.superuser.query(`update follow_on_action set title = 'Later words' where title = 'Sealed words'`);
  }, 120_000);
  afterAll(() => year.stop());

  it('say what was sealed, and when', async () => {
    const answer = await year.reader.ask<Buffer>('GET', plan);
    expect(answer.headers['content-disposition']).toContain('filename="Appendix 2 Action plan 2026-27.xlsx"');
    const words = await allText(answer.body);
    expect(words).toMatch(/As sealed on \d{1,2} [A-Z][a-z]+ \d{4}, edition 1\./u);
    expect(words).toContain('Sealed words');
    expect(words).not.toMatch(/Later words|CANARY/u);
  });

  it('keep what is exempt for those who may see it, as it was classified then', async () => {
    expect(await text(`${plan}?format=csv&audience=restricted`)).toContain('Exempt: Schedule 12A, paragraph 3');
    expect(await text(`${plan}?format=csv`)).not.toContain('CANARY');
    expect((await year.reader.ask('GET', `${plan}?audience=restricted`)).status).toBe(403);
  });

  it('are not given for editing', async () => {
    const answer = await year.lead.browser.ask<Problem>('GET', `${plan}?purpose=editing`);
    expect([answer.status, answer.body.because?.[0]?.code]).toEqual([409, 'locked']);
  });
});
