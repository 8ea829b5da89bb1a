import { CRITERIA, EVIDENCE, LINKS, addLongTheme, longTheme, longThemeCookie } from '../../e2e/service/long-theme.mjs';
import { startChromium, watchPage } from '../lab/chromium-page.mjs';
import { median, rounded } from '../lab/figures.mjs';
import { startService, superuserAddress } from '../lab/service.mjs';

const SENTENCE =
  'The committee reads a report each quarter, asks for what is missing in it, and checks what has come of it';
/** A quick typist: 100 words a minute. */
const BETWEEN_KEYS = 120;

/** The longest page a person works on, in a real browser that sees it for the first time in each round. */
export async function measure({ demo, rounds }) {
  const { browser, close } = await startChromium();
  const { folder, remove } = await demo.copy();
  const service = await startService(folder);
  await addLongTheme(superuserAddress(folder));

  const visits = [];
  // The first one warms the service, as anybody before would have.
  for (let round = 0; round <= rounds; round += 1) visits.push(await visit(browser, service.port, round));
  await close();
  await service.stop();
  await remove();
  return rowsOf(visits.slice(1));
}

async function visit(browser, port, round) {
  const viewport = { width: 1280, height: 900 };
  const context = await browser.newContext({ baseURL: `http://localhost:${port}`, viewport, reducedMotion: 'reduce' });
  await context.addCookies([longThemeCookie]);
  const page = await context.newPage();
  await page.addInitScript(watchPage);
  await page.addInitScript(() => {
    globalThis.usable = globalThis.watched.until(() => globalThis.document.querySelector('h1 ~ section article input'));
  });
  await page.goto(longTheme);
  const usable = await page.evaluate(() => globalThis.usable);
  await page.locator('#narrative').waitFor();
  const longest = await page.evaluate(() => Math.max(0, ...globalThis.watched.long));
  const elements = await page.evaluate(() => globalThis.document.querySelectorAll('*').length);

  const criterion = page.getByRole('article').nth(4);
  await criterion.getByRole('textbox').focus();
  await page.evaluate(() => globalThis.watched.keys.splice(0));
  await page.keyboard.type(SENTENCE, { delay: BETWEEN_KEYS });
  await criterion.getByText('Saved at').waitFor();
  const keystroke = await page.evaluate(() => Math.max(16, ...globalThis.watched.keys));

  const other = page.getByRole('article').nth(6);
  const answer = other.getByRole('radio', { name: round % 2 === 0 ? 'Partly met' : 'Not met' });
  const judged = await untilShown(page, 6, '.app-save-state', 'Saved at', () => answer.check());
  const choose = other.getByRole('button', { name: /^Link evidence/ });
  const chooser = await untilShown(page, 6, 'app-evidence-picker fieldset', 'Item', () => choose.click());
  await context.close();
  return { usable, longest, elements, keystroke, judged, chooser };
}

/** Milliseconds from the click until a part of the criterion says so. */
async function untilShown(page, criterion, part, words, click) {
  await page.evaluate(
    ([number, selector, text]) => {
      const article = globalThis.document.querySelectorAll('article')[number];
      const says = (element) => element.textContent.includes(text);
      globalThis.shown = globalThis.watched.until(() => [...article.querySelectorAll(selector)].some(says), true);
    },
    [criterion, part, words],
  );
  await click();
  return page.evaluate(() => globalThis.shown);
}

function rowsOf(visits) {
  const of = (name) => median(visits.map((one) => one[name]));
  const row = (what, limit, value, more = '') => ({
    what,
    budget: `≤ ${rounded(limit)} ms`,
    measured: `${rounded(value)} ms${more}`,
    met: value <= limit,
  });
  const size = `${CRITERIA} criteria, ${EVIDENCE} items of evidence linked ${LINKS} times`;
  const grown = `; longest task ${rounded(of('longest'))} ms, ${rounded(of('elements'))} elements`;
  return [
    row(`Theme page of ${size}: first visit, until its first criterion can be judged`, 2000, of('usable'), grown),
    row(`Theme page: the slowest of ${SENTENCE.length} keystrokes in a reason, until drawn`, 100, of('keystroke')),
    row('Theme page: judging a criterion, from the click until "Saved at" is drawn', 300, of('judged')),
    row('Theme page: opening the choice of evidence, until its first items are drawn', 300, of('chooser')),
  ];
}
