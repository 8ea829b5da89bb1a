import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { expectAccessible } from '../browser/accessible.js';
import { marlbrook, openYear } from '../browser/demo-addresses.js';
import { openPage } from '../browser/open-page.js';
import { freshVisitAs, people, visitAs } from '../browser/people.js';
import { ThemePage } from '../browser/theme-page.js';
import { type Visit, openBrowser } from '../browser/visit.js';

const actions = `${openYear}/follow-on-actions`;
const theme = `${openYear}/themes/culture`;

describe('what was removed or changed by somebody else', () => {
  let browser: Browser;
  let lead: Visit;
  let themeLead: Visit;
  let reader: Visit;
  beforeAll(async () => {
    browser = await openBrowser();
    lead = await freshVisitAs(browser, people.lead);
    themeLead = await freshVisitAs(browser, people.themeLead);
    reader = await visitAs(browser, people.reader);
  });
  afterAll(() => browser.close());

  it('can be put back after a reload: a follow-on action, found in the list of removed ones', async () => {
    const { page } = lead;
    await openPage(page, `${actions}/new`);
    await page.getByLabel('Title').fill('Walk every ward');
    await page.getByLabel('What will be done').fill('Walk it.');
    await page.getByLabel('Why it is needed').fill('To see it.');
    await page.getByLabel('Theme', { exact: true }).selectOption('culture');
    await page.getByRole('button', { name: 'Add the follow-on action' }).click();
    await page.getByRole('heading', { level: 1, name: 'Walk every ward' }).waitFor();
    const address = new URL(page.url()).pathname;
    await page.getByRole('button', { name: 'Remove this follow-on action' }).click();
    await page.getByRole('button', { name: 'Remove it' }).click();
    await page.getByText('Removed.', { exact: true }).waitFor();
    await openPage(reader.page, address);
    expect(await reader.page.getByText('Walk every ward').count()).toBe(0);
    await openPage(reader.page, `${actions}?removed=true`);
    expect(await reader.page.getByRole('link', { name: 'Walk every ward' }).count()).toBe(0);
    expect(await reader.page.getByLabel('Removed').count()).toBe(0);

    await openPage(page, actions);
    expect(await page.getByRole('link', { name: 'Walk every ward' }).count()).toBe(0);
    await page.getByLabel('Removed').selectOption('Removed');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByRole('link', { name: 'Walk every ward' }).waitFor();
    await expectAccessible(page, 'the removed follow-on actions');
    await page.getByRole('link', { name: 'Walk every ward' }).click();
    await page.getByText(/^\s*Removed on .*, by Policy and Performance Manager\. It is in no list/).waitFor();
    await expectAccessible(page, 'a removed follow-on action');
    await page.getByRole('button', { name: 'Put it back' }).click();
    await page.getByText('The follow-on action is back.').waitFor();
    await openPage(reader.page, address);
    expect(await reader.page.getByRole('heading', { level: 1 }).textContent()).toContain('Walk every ward');
  });

  it('asks which note of a reference to keep when two people changed it', async () => {
    const card = ({ page }: Visit): Locator => page.locator('article.app-criterion').first();
    await openPage(lead.page, theme);
    await card(lead)
      .getByRole('button', { name: /^Refer to another/ })
      .click();
    await card(lead).getByLabel('Criterion whose answer covers this one').selectOption({ index: 3 });
    await card(lead).getByRole('textbox', { name: 'Note (optional)' }).fill('See there.');
    await card(lead).getByRole('button', { name: 'Add reference' }).click();
    await card(lead).getByText('See there.').waitFor();

    await openPage(themeLead.page, theme);
    await changeNote(card(lead), 'See there, first part.');
    await card(lead).getByText('See there, first part.').waitFor();
    await changeNote(card(themeLead), 'See there, last part.');
    const choice = card(themeLead).getByRole('region', { name: 'Two versions of the note' });
    await choice.getByText('See there, first part.', { exact: true }).waitFor();
    expect(await choice.getByText(/Policy and Performance Manager/).isVisible()).toBe(true);
    await expectAccessible(themeLead.page, 'two versions of a note');
    expect(await noteOnTheServer(reader.page)).toBe('See there, first part.');
    await choice.getByRole('button', { name: 'Keep mine' }).click();
    await card(themeLead).getByText('See there, last part.').waitFor();
    expect(await noteOnTheServer(reader.page)).toBe('See there, last part.');

    // The first one still has the note they wrote before their eyes: what they remove must be what they see.
    await card(lead)
      .getByRole('button', { name: /^Remove reference/ })
      .click();
    await card(lead).getByRole('alert').waitFor();
    expect(await noteOnTheServer(reader.page)).toBe('See there, last part.');
    await card(lead).getByText('See there, last part.').waitFor();
    // Somebody reads first; a second press at once is taken for a double click.
    await lead.page.waitForTimeout(1_000);
    await card(lead)
      .getByRole('button', { name: /^Remove reference/ })
      .click();
    await card(lead).getByText('See there, last part.').waitFor({ state: 'detached' });
  });

  it('is read whole in the history when an entry is opened', async () => {
    const end = 'The last words of a long account.';
    await openPage(lead.page, theme);
    await new ThemePage(lead.page).tell(`${'Staff said so in the survey. '.repeat(30)}${end}`);
    await openPage(lead.page, `${marlbrook}/history`);
    const newest = lead.page.locator('.app-evidence-list > li').first();
    expect(await newest.textContent()).toContain('2026/27');
    expect(await newest.textContent()).not.toContain(end);
    await newest.getByText(/^\s*What changed/).click();
    await newest.getByText(end).waitFor();
    expect(await newest.getByText('Reading the rest').count()).toBe(0);
    await expectAccessible(lead.page, 'a long entry of the history');
  });

  it('says at the field that a search is too long', async () => {
    await openPage(lead.page, `${marlbrook}/evidence`);
    const search = lead.page.getByRole('searchbox', { name: 'Search' });
    await search.fill('x'.repeat(201));
    await lead.page.getByRole('button', { name: 'Show', exact: true }).click();
    const problem = 'Search for 200 characters or fewer. You have 201';
    await lead.page.locator('.govuk-error-message', { hasText: problem }).waitFor();
    await lead.page.getByRole('alert').getByText(problem).waitFor();
    expect(await search.getAttribute('aria-invalid')).toBe('true');
    expect(new URL(lead.page.url()).search).toBe('');
    await expectAccessible(lead.page, 'a search that is too long');
  });

  it('made no complaint on the way', () => expect([...lead.complaints, ...themeLead.complaints]).toEqual([]));
});

async function changeNote(card: Locator, note: string): Promise<void> {
  await card.getByRole('button', { name: /^Change note/ }).click();
  await card.getByRole('textbox', { name: 'Note (optional)' }).fill(note);
  await card.getByRole('button', { name: 'Save note' }).click();
}

async function noteOnTheServer(page: Page): Promise<string | undefined> {
  await openPage(page, theme);
  const note = page.locator('article.app-criterion').first().locator('app-citations li');
  return /See there[^.]*\./.exec((await note.textContent()) ?? '')?.[0];
}
