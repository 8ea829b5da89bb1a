import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AssessmentView } from '../assessment/assessment.view.js';
import type { MyWorkView } from '../my-work/my-work.view.js';
import type { NotificationsView } from '../notification/notification.view.js';
import type { LeadershipView } from '../review/leadership/leadership.view.js';
import { publicly } from '../testing/answers.js';
import type { Browser } from '../testing/spec-service.js';
import { YearToSign } from './testing/year-to-sign.js';

describe('what was approved and signed', () => {
  let year: YearToSign;
  let director: Browser;
  let other: Browser;

  beforeAll(async () => {
    year = await YearToSign.start();
    director = (await year.service.person(year.council, 'Director', ['senior-leadership'])).browser;
    other = (await year.service.person(year.council, 'Other director', ['senior-leadership'])).browser;
    await send(year.lead.browser, 'send-to-leadership');
    await approve(director);
    await year.sign(year.chief, 'head-of-paid-service');
  });
  beforeEach(() => year.superuser.query('delete from notification'));
  afterAll(() => year.stop());

  const ofYear = 'the assessment of 2026/27';
  async function send(who: Browser, move: string, body: object = {}): Promise<void> {
    const { revision } = (await year.lead.browser.ask<AssessmentView>('GET', year.address)).body;
    expect((await who.ask('POST', `${year.address}/${move}`, body, revision)).status).toBe(200);
  }
  async function approve(who: Browser): Promise<void> {
    const { contentHash, revision } = (await who.ask<LeadershipView>('GET', `${year.address}/leadership`)).body;
    expect((await who.ask('POST', `${year.address}/approve`, { contentHash }, revision)).status).toBe(200);
  }
  async function write(narrative: string): Promise<void> {
    const { themes } = (await year.lead.browser.ask<AssessmentView>('GET', year.address)).body;
    const revision = themes.find(({ key }) => key === 'culture')?.revision;
    const said = { narrative, classification: publicly };
    const address = `${year.address}/themes/culture/narrative`;
    expect((await year.lead.browser.ask('PUT', address, said, revision)).status).toBe(200);
  }
  /** What each is told now, in the order of the arguments; and not again. */
  async function told(...all: Browser[]): Promise<string[][]> {
    const found = [];
    for (const who of all) {
      const { items } = (await who.ask<NotificationsView>('GET', '/notifications')).body;
      found.push(items.map(({ says }) => says));
    }
    await year.superuser.query('delete from notification');
    return found;
  }
  /** What waits for each now. */
  async function waits(...all: Browser[]): Promise<string[][]> {
    const found = [];
    for (const who of all)
      found.push((await who.ask<MyWorkView>('GET', '/my-work')).body.items.map(({ says }) => says));
    return found;
  }
  const everyone = () => [
    year.lead.browser,
    director,
    other,
    year.chief.browser,
    year.finance.browser,
    year.deputy.browser,
  ];

  it('is told to whoever seals and to those who hold a post when somebody signs', async () => {
    await year.sign(year.deputy, 'chief-finance-officer');
    const signed = `Deputy finance director signed ${ofYear} as deputy chief finance officer`;
    expect(await told(...everyone())).toEqual([[signed], [], [], [signed], [signed], []]);
    // The same click twice is one signature, and one thing to tell.
    await year.sign(year.deputy, 'chief-finance-officer');
    expect(await told(...everyone())).toEqual([[], [], [], [], [], []]);
  });

  it('is told to have gone back to those who gave it', async () => {
    await send(director, 'send-back', { reason: 'A figure is wrong.' });
    const back = `Director sent ${ofYear} back to drafting`;
    expect(await told(...everyone())).toEqual([[back], [], [], [back], [], [back]]);
  });

  it('is asked for again of nobody while the year comes back as it was', async () => {
    await write('Something else.');
    await write('');
    await send(year.lead.browser, 'send-to-leadership');
    const begun = [`Policy lead sent ${ofYear} to leadership review`];
    expect(await told(...everyone())).toEqual([[], begun, begun, [], [], []]);
    const review = [`Review for senior leadership ${ofYear}`];
    expect(await waits(director, other)).toEqual([review, review]);
    await approve(director);
    expect(await told(...everyone())).toEqual([[`Director approved ${ofYear}`], [], [], [], [], []]);
    expect(await waits(year.chief.browser, year.finance.browser, year.deputy.browser)).toEqual([[], [], []]);
  });

  it('is asked for again of those who gave it when the year comes back with another text, and no save tells anybody', async () => {
    await send(director, 'send-back', { reason: 'A figure is wrong.' });
    await told(director);
    await write('The right figure.');
    expect(await told(...everyone())).toEqual([[], [], [], [], [], []]);
    await send(year.lead.browser, 'send-to-leadership');
    expect(await told(...everyone())).toEqual([
      [],
      [`Policy lead sent ${ofYear} to leadership review again: it has changed since you approved it`],
      [`Policy lead sent ${ofYear} to leadership review`],
      [],
      [],
      [],
    ]);
    expect(await waits(director, other)).toEqual([
      [`Approve ${ofYear} again: it has changed since you approved it`],
      [`Review for senior leadership ${ofYear}`],
    ]);
    await approve(director);
    const again = (post: string) => [
      `Director asks you to sign ${ofYear} again as ${post}: it has changed since you signed it`,
    ];
    expect(await told(...everyone())).toEqual([
      [`Director approved ${ofYear}`],
      [],
      [],
      again('head of paid service'),
      [`Director asks you to sign ${ofYear} as chief finance officer`],
      again('deputy chief finance officer'),
    ]);
    expect(await waits(year.chief.browser, year.finance.browser, year.deputy.browser, year.legal.browser)).toEqual([
      [`Sign ${ofYear} again as head of paid service: it has changed since you signed it`],
      [`Sign ${ofYear} again as chief finance officer: it has changed since it was signed`],
      [`Sign ${ofYear} again as deputy chief finance officer: it has changed since you signed it`],
      [`Sign ${ofYear} as monitoring officer`],
    ]);
    await year.sign(year.chief, 'head-of-paid-service');
    expect(await waits(year.chief.browser)).toEqual([[]]);
  });

  it('is told as changes that leadership asks for when senior leadership sends it back from its review', async () => {
    await send(year.lead.browser, 'send-back', { reason: 'Wrong.' });
    await send(year.lead.browser, 'send-to-leadership');
    await told(director);
    await send(other, 'send-back', { reason: 'Say why.' });
    const [lead, approver] = await told(year.lead.browser, director);
    expect(lead).toEqual([`Other director asked for changes to ${ofYear}`]);
    expect(approver).toEqual([`Other director sent ${ofYear} back to drafting`]);
  });
});
