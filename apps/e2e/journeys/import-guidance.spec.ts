import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { expectAccessible } from '../browser/accessible.js';
import { marlbrook, readJson } from '../browser/demo-addresses.js';
import { loaded, openPage } from '../browser/open-page.js';
import { people, visitAs } from '../browser/people.js';
import { story } from '../browser/story.js';
import { type Visit, desk, narrow, openBrowser } from '../browser/visit.js';

const shipped = '2024-05-statutory';
const title = 'Standards for councils: a page written for a journey';
/** Earlier than the shipped versions: those stay the newest for everybody who is at work beside this. */
const attribution = /Standards for councils: a page written for a journey.*8 March 2022/;
const isNew = 'Ferry timetables are printed on yellow cardboard.';

interface Theme {
  title: string;
  description: string;
  characteristics: { text: string }[];
  indicators: { text: string }[];
}

/** A saved page of the shape that GOV.UK gives guidance, with these themes in it. */
function savedPage(themes: readonly Theme[]): string {
  const list = (items: { text: string }[]) =>
    `<ul>${items.map(({ text }) => `<li>${escaped(text)}</li>`).join('')}</ul>`;
  const parts = themes.map(
    (theme, index) => `<h3><span class="number">${index + 1}. </span>${escaped(theme.title)}</h3>
<p>${escaped(theme.description)}</p>
<h4>Characteristics of a well-functioning authority</h4>${list(theme.characteristics)}
<h4>Examples of indicators of potential failure</h4>${list(theme.indicators)}`,
  );
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title} - GOV.UK</title>
<meta name="govuk:first-published-at" content="2022-03-08T09:30:00+00:00">
<link rel="canonical" href="https://www.gov.uk/government/publications/a-page/a-page"></head>
<body><header role="banner"><nav><ul><li><a href="/one">Leadership</a></li></ul></nav></header>
<main id="content"><h1>${title}</h1><div class="govspeak"><h2>The themes</h2>${parts.join('\n')}</div></main></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The shipped sentences, as another page might have them: in the first theme one is new, one is gone and one says more. */
function rewritten([first, ...others]: readonly Theme[]): Theme[] {
  if (first === undefined) throw new Error('No theme is shipped.');
  const [gone, longer, ...kept] = first.characteristics;
  if (gone === undefined || longer === undefined) throw new Error('The first theme has hardly a characteristic.');
  const more = { text: longer.text.replace(/\.?$/, ', and residents can read it without asking anybody for a copy.') };
  return [{ ...first, characteristics: [more, ...kept, { text: isNew }] }, ...others];
}

/** Guidance of another's words, from the saved page to a version that years can be set beside. */
describe('a lead officer who brings the guidance in', () => {
  let browser: Browser;
  let lead: Visit;
  let themes: Theme[] = [];
  let made = '';
  beforeAll(async () => {
    browser = await openBrowser();
    lead = await visitAs(browser, people.lead);
    const { page } = lead;
    await openPage(page, `${marlbrook}/models`);
    const model = await readJson<{ document: { themes: Theme[] } }>(page, `${marlbrook}/models/${shipped}`);
    themes = rewritten(model.document.themes);
  });
  afterAll(() => browser.close());
  const step = story(() => lead.page);

  const send = (page: Page, sent: readonly Theme[]) =>
    page
      .getByLabel('The saved page')
      .setInputFiles({ name: 'guidance.html', mimeType: 'text/html', buffer: Buffer.from(savedPage(sent)) });
  /** How many imported versions there are; others come and go in the shared service. */
  const imported = async (page: Page) => {
    const { items } = await readJson<{ items: { origin: string }[] }>(page, `${marlbrook}/models`);
    return items.filter(({ origin }) => origin === 'imported').length;
  };
  /** At a desk and on the narrowest screen. */
  const accessible = async (page: Page, state: string) => {
    await expectAccessible(page, state);
    await page.setViewportSize(narrow);
    await expectAccessible(page, `${state}, 320 px`);
    await page.setViewportSize(desk);
  };

  step('is told what a broken copy lacks, and what was found instead', async () => {
    const { page } = lead;
    await page.getByRole('link', { name: 'Bring in the guidance' }).click();
    await page.getByRole('heading', { level: 1, name: 'Bring in the guidance' }).waitFor();
    await loaded(page);
    await accessible(page, 'bringing in the guidance');
    await send(
      page,
      themes.filter((theme) => theme.title !== 'Culture'),
    );
    await page
      .getByRole('alert')
      .getByText(/^Expected a heading “Culture”\. Found the headings “.*Leadership”/)
      .waitFor();
    expect(await page.getByRole('heading', { name: 'What was found' }).count()).toBe(0);
    await accessible(page, 'a refused page');
  });

  step('sees what a whole one has before anything is saved', async () => {
    const { page } = lead;
    await send(page, themes);
    await page.getByRole('heading', { name: 'What was found' }).and(page.locator(':focus')).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.getByText(attribution).first().waitFor();
    const first = themes[0]?.title ?? '';
    const beside = page.locator('app-beside-version', { hasText: 'the newest version that comes with the service' });
    await beside.getByText('All 20 unchanged.').first().waitFor();
    await beside.getByText(`${first}: 1 reworded, 1 new and 1 withdrawn;`).click();
    await beside.getByText('What differs in words').waitFor();
    await page.getByText(`${first}: every sentence`).click();
    await page.getByText(isNew).first().waitFor();
    await accessible(page, 'the preview of an import');
    expect(await imported(page)).toBe(0);
  });

  step('is told at the address when the site does not answer, and keeps what was typed', async () => {
    const { page } = lead;
    const message = 'The site could not be reached. Save the page from your browser and bring the file in.';
    const answer = (status: number, body: object) => ({ status, contentType: 'application/json', json: body });
    await page.route('**/guidance-imports', (route) =>
      route.fulfill(answer(200, { byAddress: true, sites: ['www.gov.uk'], largest: 5_000_000 })),
    );
    await page.route('**/guidance-imports/by-address/preview', (route) =>
      route.fulfill(answer(503, { title: 'Service Unavailable', status: 503, detail: message })),
    );
    await openPage(page, `${marlbrook}/guidance-import`);
    await page.getByLabel('Its address').check();
    const address = page.getByLabel('Address of the page');
    await address.fill('https://www.gov.uk/government/a-page');
    await page.getByRole('button', { name: 'Look at what is in it' }).click();
    await page.getByRole('alert').getByRole('button', { name: message }).click();
    await page.getByLabel('Address of the page').and(page.locator(':focus')).waitFor();
    expect(await address.inputValue()).toBe('https://www.gov.uk/government/a-page');
    expect(await page.locator('app-text-input .govuk-error-message').innerText()).toContain(message);
    await accessible(page, 'a site that does not answer');
    await page.unrouteAll();
    await openPage(page, `${marlbrook}/guidance-import`);
    await send(page, themes);
    await page.getByRole('heading', { name: 'What was found' }).waitFor();
  });

  step('brings it in, and goes on to relate it', async () => {
    const { page } = lead;
    await page.getByRole('button', { name: 'Bring it in' }).click();
    await page.getByText('The guidance is here as a version of your council.').waitFor();
    await accessible(page, 'the guidance brought in');
    await page.getByRole('link', { name: 'relate it to our criteria' }).click();
    await page.waitForURL(`**/models/${shipped}/relate/*`);
    made = page.url().split('/').at(-1) ?? '';
    await loaded(page);
    await page.getByRole('heading', { level: 1, name: 'Relate two versions' }).waitFor();
    await accessible(page, 'the proposed relations');
  });

  step('accepts the sure ones at one press, and decides the others one by one', async () => {
    const { page } = lead;
    await page.getByRole('button', { name: 'Show only what is to be decided' }).click();
    await page.getByRole('button', { name: /^Accept \d+ sure proposals$/ }).click();
    await page.getByRole('button', { name: /sure proposal/ }).waitFor({ state: 'detached' });
    const open = page.locator('app-relation-card');
    const left = await open.count();
    expect(left).toBeGreaterThan(0);
    await page.getByText(`${left} relation`).first().waitFor();
    await page.getByRole('button', { name: 'Save what was decided' }).click();
    await page
      .getByRole('alert')
      .getByText(/still to be decided/)
      .waitFor();
    await accessible(page, 'relations that are still to be decided');
    for (let at = left; at > 0; at -= 1) {
      await open
        .getByRole('button', { name: /^Accept relation/ })
        .first()
        .press('Enter');
      await page.getByText(`${at - 1} relation${at === 2 ? '' : 's'} to be decided`).waitFor();
      if (at > 1) await open.first().locator('h2:focus').waitFor();
    }
    await page.getByRole('button', { name: 'Save what was decided' }).and(page.locator(':focus')).waitFor();
    await page.getByText('Everything is decided. Save it below.').waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByRole('heading', { name: /^\d+\. New/ }).waitFor();
    await page.getByRole('button', { name: 'Save what was decided' }).click();
    await page.getByRole('alert').filter({ hasText: 'Saved. From now on' }).waitFor();
    await page.getByText(/Last decided on/).waitFor();
    await accessible(page, 'the relations that were decided');
  });

  step('finds it among the versions, and says whose words it has', async () => {
    const { page } = lead;
    await openPage(page, `${marlbrook}/models`);
    await page
      .getByRole('heading', { level: 2 })
      .getByRole('link', { name: `Imported: ${title}` })
      .waitFor();
    await page.getByText(attribution).first().waitFor();
    await accessible(page, 'the versions with an import');
    await openPage(page, `${marlbrook}/models/${shipped}/compared-with/${made}`);
    await page.getByText(isNew).waitFor();
    await openPage(page, `${marlbrook}/models/${made}`);
    await page.getByText(attribution).first().waitFor();
    await accessible(page, 'an imported version');
  });

  step('is told that the same page is here already', async () => {
    const { page } = lead;
    await openPage(page, `${marlbrook}/guidance-import`);
    await send(page, themes);
    await page.getByText(/^\s*This very text is here already/).waitFor();
    expect(await page.getByRole('button', { name: 'Bring it in' }).count()).toBe(0);
    await accessible(page, 'a page that is here already');
    expect(await imported(page)).toBe(1);
  });

  step('made no complaint on the way', async () => expect(lead.complaints).toEqual([]));
});
