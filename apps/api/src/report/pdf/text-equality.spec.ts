import { beforeAll, describe, expect, it } from '@jest/globals';
import { buildAppendix } from '../appendix/build-appendix.js';
import type { AppendixDocument } from '../appendix/document.js';
import { textsOf } from '../appendix/texts.js';
import type { AppendixSource } from '../appendix/source.js';
import { renderAppendix } from '../render/render-appendix.js';
import { ADDRESS, ALTERNATIVE, leaves, plain } from '../testing/leaves.js';
import { plantCanaries } from '../testing/canaries.js';
import { everythingIn } from '../testing/everything-in.js';
import { exempt, madeUpAssessment, PUBLIC, smallModel, USUAL } from '../testing/made-up-council.js';
import { withMovement } from '../testing/made-up-last-year.js';
import { madeUpSeal } from '../testing/made-up-seal.js';
import { pdfText } from './checking/pdf-text.js';

const SLOW = 120_000;
const made = madeUpAssessment({ ...USUAL, narrativeWords: 60, evidence: 8, followOnActions: 7 }, smallModel());
const base: AppendixSource = withMovement(made, 6);
const sealed = (audience: AppendixDocument['audience'], closed = PUBLIC): AppendixDocument =>
  buildAppendix(plantCanaries(base, closed).source, audience, madeUpSeal());
const draft = buildAppendix({ ...base, state: 'drafting', finalOn: null, themes: base.themes.slice(1) }, 'public');

describe.each([
  ['sealed and public', () => sealed('public')],
  ['sealed and restricted', () => sealed('restricted', exempt(3, 'The price is still being negotiated.'))],
  ['a draft with much missing', () => draft],
] as const)('the PDF of a document that is %s', (_, made) => {
  const document = made();
  let pages: string;
  let all: string;
  beforeAll(async () => {
    const { bytes } = await renderAppendix(document);
    pages = plain((await pdfText(bytes)).join(' '));
    all = plain(await everythingIn(bytes));
  }, SLOW);

  it('says every text of the document on its pages', () => {
    const said = leaves(document).filter(({ path }) => !ALTERNATIVE.test(path) && !ADDRESS.test(path));
    expect(said.length).toBeGreaterThan(400);
    expect(said.filter(({ text }) => !pages.includes(plain(text)))).toEqual([]);
  });

  it('says every text that people wrote as often as the document does', () => {
    // By how it begins: further on, the end of a page may come between.
    const begins = textsOf(document).map(({ text }) => plain(text).slice(0, 24));
    const fewer = [...Map.groupBy(begins, (text) => text)].filter(
      ([text, all]) => text.length > 12 && pages.split(text).length - 1 < all.length,
    );
    expect(fewer.map(([text]) => text)).toEqual([]);
  });

  it('holds the words for whoever does not see it', () => {
    const words = leaves(document).filter(({ path, text }) => ALTERNATIVE.test(path) && /^[ -~]+$/u.test(text));
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter(({ text }) => !all.includes(plain(escaped(text))))).toEqual([]);
  });
});

/** As a text string of a PDF writes brackets. */
function escaped(text: string): string {
  return text.replaceAll(/[()\\]/gu, '\\$&');
}
