import { beforeAll, describe, expect, it } from '@jest/globals';
import { buildAppendix } from '../appendix/build-appendix.js';
import type { AppendixDocument } from '../appendix/document.js';
import { pdfText } from '../pdf/checking/pdf-text.js';
import { pdfPlaces } from '../pdf/checking/pdf-places.js';
import { renderAppendix } from '../render/render-appendix.js';
import { ALTERNATIVE, leaves, plain } from '../testing/leaves.js';
import { madeUpAssessment, smallModel, USUAL } from '../testing/made-up-council.js';
import { withMovement } from '../testing/made-up-last-year.js';
import { madeUpSeal } from '../testing/made-up-seal.js';
import { membersPageHtml } from './members-page.js';
import { idsOf, readPage, type ReadPage } from './testing/read-page.js';

const made = madeUpAssessment({ ...USUAL, narrativeWords: 60, evidence: 8, followOnActions: 7 }, smallModel());
const base = withMovement(made, 6);
const sealed = buildAppendix(base, 'public', madeUpSeal());
const draft = buildAppendix({ ...base, state: 'drafting', finalOn: null, themes: base.themes.slice(1) }, 'public');
/** Ids that are no places of the document: its own furniture. */
const FURNITURE = ['key', 'page'];

describe.each([
  ['sealed', sealed],
  ['a draft with much missing', draft],
])('the web page of a document that is %s', (_, document) => {
  let page: ReadPage;
  beforeAll(() => {
    page = readPage(membersPageHtml(document));
  });

  it('says every text of the document', () => {
    const said = plain(page.text);
    const wanted = leaves(document).filter(({ path }) => !ALTERNATIVE.test(path));
    expect(wanted.length).toBeGreaterThan(400);
    const missing = wanted.filter(({ path, text }) => !said.includes(plain(text)) && !path.endsWith('.address'));
    expect(missing).toEqual([]);
    const links = page.elements.flatMap(({ attributes }) => attributes['href'] ?? []);
    expect(links).toContain(document.model.guidance.address);
  });

  it('has the places that its PDF has, by the same names, each once', async () => {
    const ids = idsOf(page);
    expect(ids).toHaveLength(new Set(ids).size);
    const { bytes } = await renderAppendix(document);
    expect(ids.filter((id) => !FURNITURE.includes(id)).sort()).toEqual(
      // A form that has nothing to say of an earlier year says so on a page; on paper there is no such part.
      [...new Set([...(await pdfPlaces(bytes)), 'changes'])].sort(),
    );
    for (const place of ['paragraph-3-1', 'section-3', 'c3-1', 'i3-1', 'e1', 'a1', 'contents'])
      expect(ids).toContain(place);
  }, 120_000);

  it('leads nowhere but to its own places and to other sites over https, and fetches and runs nothing', () => {
    const ids = idsOf(page);
    const links = page.elements.flatMap(({ attributes }) => attributes['href'] ?? []);
    const inside = links.filter((link) => link.startsWith('#'));
    expect(inside.length).toBeGreaterThan(50);
    expect(inside.filter((link) => !ids.includes(link.slice(1)))).toEqual([]);
    expect(links.filter((link) => !/^(#|https:\/\/)/u.test(link))).toEqual([]);
    const fetching = page.elements.filter(
      ({ name, attributes }) =>
        ['script', 'link', 'img', 'iframe', 'object', 'embed', 'form', 'base'].includes(name) ||
        Object.keys(attributes).some((key) => key.startsWith('on') || key === 'src' || key === 'style'),
    );
    expect(fetching).toEqual([]);
    expect(page.errors).toEqual([]);
  });

  it('is the same file for the same document', () => {
    expect(Buffer.from(membersPageHtml(document)).equals(Buffer.from(membersPageHtml(structuredClone(document))))).toBe(
      true,
    );
  });
});

describe('what people wrote', () => {
  const sly =
    '</title></style><script>alert("1")</script> & "quotes" \'single\' <img src=x onerror=alert(1)> 🎉 \u0633\u0644\u0627\u0645 Ll\u0177r';
  const first = sealed.themes[0];
  const written: AppendixDocument = {
    ...sealed,
    title: sly,
    council: { ...sealed.council, name: sly },
    themes: first ? [{ ...first, lead: sly, narrative: [{ number: '3.1', text: sly }], scoreReason: [] }] : [],
    evidence: {
      ...sealed.evidence,
      items: sealed.evidence.items.map((item) => ({ ...item, title: sly, address: 'javascript:alert(1)' })),
    },
  };

  it('stays text wherever it stands', () => {
    const page = readPage(membersPageHtml(written));
    expect(page.elements.some(({ name }) => name === 'script' || name === 'img')).toBe(false);
    expect(page.elements.some(({ attributes }) => (attributes['href'] ?? '').startsWith('javascript'))).toBe(false);
    expect(page.text.split(sly).length - 1).toBeGreaterThan(5);
    expect(page.errors).toEqual([]);
  });

  it('may be 30,000 words long, in the PDF and on the page alike', async () => {
    const words = Array.from({ length: 30_000 }, (_, n) => `w${n}`);
    const text = `${words.slice(0, 15_000).join(' ')}\n\n${words.slice(15_000).join(' ')}`;
    const long = buildAppendix(
      { ...base, themes: base.themes.map((theme, n) => (n === 0 ? { ...theme, narrative: text } : theme)) },
      'public',
      madeUpSeal(),
    );
    const { bytes } = await renderAppendix(long);
    const forms = [(await pdfText(bytes)).join(' '), readPage(membersPageHtml(long)).text];
    for (const said of forms) {
      const found = new Set(said.match(/w\d+/gu));
      expect(words.filter((word) => !found.has(word))).toEqual([]);
    }
  }, 120_000);

  it('has no character that turns the order of reading or that no page may hold', () => {
    const turned = { ...sealed, lead: 'a\u202eb\u0000c\ud83cd' };
    const { text, errors } = readPage(membersPageHtml(turned));
    expect(text).toContain('abcd');
    expect(errors).toEqual([]);
  });
});

it('a document that is not public becomes no page', () => {
  expect(() => membersPageHtml({ ...sealed, audience: 'restricted' })).toThrow('Only the public document');
});
