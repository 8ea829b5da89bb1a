import { describe, expect, it } from '@jest/globals';
import { buildAppendix } from '../appendix/build-appendix.js';
import { textsOf } from '../appendix/texts.js';
import { madeUpAssessment, smallModel, USUAL } from '../testing/made-up-council.js';
import { charactersLacking } from '../pdf/printable.js';
import { checkPack } from './check-pack.js';
import { linksIn } from './links-in.js';
import { placesOf } from './places.js';
import { referencesIn } from './references-in.js';
import { madeUpMaterial } from './testing/made-up-material.js';

const source = madeUpAssessment({ ...USUAL, narrativeWords: 60, evidence: 8, followOnActions: 7 }, smallModel());
const document = buildAppendix(source, 'public');
const placeOf = placesOf(document, source);
const texts = textsOf(document).map(({ where, text }) => ({ where, text, place: placeOf(where) }));
const [theme] = document.themes;
const [first] = source.evidence;

describe('the places of a document', () => {
  it('lead every text to where it is put right, but those of the cover', () => {
    const lost = texts.filter(({ place }) => Object.keys(place).length === 0).map(({ where }) => where);
    expect(new Set(lost)).toEqual(new Set(['Cover']));
  });

  it.each([
    [
      `Paragraph ${theme?.scoreReason[0]?.number}`,
      { themeKey: theme?.themeKey, field: `themes/${theme?.themeKey}/reason` },
    ],
    [
      `Paragraph ${theme?.narrative[0]?.number}`,
      { themeKey: theme?.themeKey, field: `themes/${theme?.themeKey}/narrative` },
    ],
    [
      theme?.characteristics[0]?.reference ?? '',
      {
        themeKey: theme?.themeKey,
        criterionKey: theme?.characteristics[0]?.key,
        field: `criteria/${theme?.characteristics[0]?.key}/reason`,
      },
    ],
    ['Paragraph 99.9', {}],
  ])('know %s', (where, place) => {
    expect(placeOf(where)).toEqual(place);
  });

  it('lead by a number to the item of that title, and to none when the number is by now another’s', () => {
    const reference = document.evidence.items.find(({ title }) => title === first?.title)?.reference ?? '';
    expect(placeOf(reference)).toEqual({ evidenceId: first?.id, field: `evidence/${first?.id}/title` });
    const renamed = {
      ...source,
      evidence: source.evidence.map((item) => ({ ...item, title: `${item.title}, revised` })),
    };
    expect(placesOf(document, renamed)(reference)).toEqual({});
  });
});

describe('the references of a document', () => {
  it('are all that its paragraphs, items and criteria are numbered by', () => {
    const found = referencesIn(document);
    for (const one of ['1', '3', '1.1', '3.1', 'C3.1', 'I3.1', 'E1', 'A1', `E${document.evidence.items.length}`])
      expect([one, found.has(one)]).toEqual([one, true]);
    for (const one of ['99', '3.999', 'C9.1', `E${document.evidence.items.length + 1}`, '2026-27'])
      expect([one, found.has(one)]).toEqual([one, false]);
  });
});

describe('the links of a document', () => {
  const link = (words: string) =>
    linksIn(
      {
        ...document,
        evidence: { ...document.evidence, items: [] },
        attributions: { ...document.attributions, items: [] },
      },
      [{ where: 'Paragraph 3.2', text: words, place: {} }],
      placeOf,
    )
      .slice(1)
      .map(({ address }) => address);

  it('are those of evidence and sources, each once', () => {
    const links = linksIn(document, texts, placeOf);
    const addresses = links.map(({ address }) => address);
    expect(addresses).toContain(document.model.guidance.address);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const { address, reference } of document.evidence.items)
      if (address) expect(links).toContainEqual({ address, where: reference, place: placeOf(reference) });
  });

  it.each([
    ['See https://a.example/b.', ['https://a.example/b']],
    ['(https://a.example/b?c=d), and <https://e.example>', ['https://a.example/b?c=d', 'https://e.example']],
    ['http://a.example and ftp://b.example', []],
    ['“https://a.example/b”', ['https://a.example/b']],
  ])('are found in the text %j', (words, addresses) => {
    expect(link(words)).toEqual(addresses);
  });
});

describe('a whole document that is as it should be', () => {
  it('has no false alarm', () => {
    const replaced = texts
      .map(({ where, text, place }) => ({ where, place, characters: charactersLacking(text) }))
      .filter(({ characters }) => characters.length > 0);
    const figures = [
      { what: 'figure', where: 'Summary', alternative: document.summary.alternative, place: {} },
    ] as const;
    const material = madeUpMaterial({
      texts,
      furtherTexts: texts,
      references: referencesIn(document),
      figures,
      replaced,
    });
    expect(checkPack(material, () => 0)).toEqual([]);
  });
});
