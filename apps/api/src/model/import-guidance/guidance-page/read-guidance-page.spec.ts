import { describe, expect, it } from '@jest/globals';
import { contentItem, type Layout, plainLayout, renderBody, savedPage, writtenTitle } from '../testing/written-page.js';
import { writtenThemes } from '../testing/written-themes.js';
import type { GuidancePage, PageRefusal } from './guidance-page.js';
import { readGuidancePage } from './read-guidance-page.js';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');

function pageOf(text: string | Uint8Array): GuidancePage {
  const reading = readGuidancePage(typeof text === 'string' ? bytes(text) : text);
  if ('refused' in reading) throw new Error(JSON.stringify(reading.refused));
  return reading.page;
}

function refusalsOf(text: string | Uint8Array): readonly PageRefusal[] {
  const reading = readGuidancePage(typeof text === 'string' ? bytes(text) : text);
  if ('page' in reading) throw new Error('The page was taken.');
  return reading.refused;
}

const body = (layout: Partial<Layout> = {}, themes = writtenThemes()): string =>
  renderBody(themes, { ...plainLayout, ...layout });

describe('a page of the guidance', () => {
  it('is read as it was saved, without what stands around it', () => {
    const page = pageOf(savedPage(body()));
    expect([page.title, page.address, page.published, page.updated]).toEqual([
      writtenTitle,
      'https://www.gov.uk/government/publications/a-page/a-page',
      '2024-05-08',
      '2024-06-03',
    ]);
    expect(
      page.themes.map(({ title, characteristics, indicators }) => [title, characteristics.length, indicators.length]),
    ).toEqual(writtenThemes().map(({ heading }) => [heading, 3, 2]));
    const [, leadership] = page.themes;
    expect(leadership?.description).toBe('This part is about steering.\n\nIt says how steering looks from outside.');
    expect(leadership?.characteristics).toEqual([
      {
        text: 'People who do the steering know why, and can say so in a sentence.',
        paragraph: null,
        heading: 'leadership-good',
      },
      {
        text: 'Records of steering are kept:\n– in one place\n– by somebody who is named',
        paragraph: null,
        heading: 'leadership-good',
      },
      { text: 'The council’s “plan” for steering fits on 2\u00a0pages.', paragraph: null, heading: 'leadership-good' },
    ]);
    expect(page.warnings).toEqual([]);
    expect(JSON.stringify(page)).not.toContain('window.ran');
  });

  it('is the same as the Content API has it', () => {
    const [saved, item] = [pageOf(savedPage(body())), pageOf(contentItem(body()))];
    expect({ ...item, sha256: '' }).toEqual({ ...saved, sha256: '' });
  });

  it('may be a paste that says nothing of itself', () => {
    const page = pageOf(body());
    expect([page.title, page.address, page.published]).toEqual([null, null, null]);
    expect(page.themes).toHaveLength(7);
  });

  it.each<[string, Partial<Layout>]>([
    ['headings a level higher', { level: 2 }],
    ['headings without numbers and ids', { numbers: 'none', ids: false }],
    ['numbers typed into headings', { numbers: 'typed' }],
    ['loose lists', { lists: 'loose' }],
    ['lists named by bold paragraphs', { names: 'bold' }],
    ['a table with a column for each list', { names: 'columns' }],
    ['a table with a row for each list', { names: 'rows' }],
    ['footnotes', { footnotes: true }],
  ])('is read with %s', (_what, layout) => {
    const texts = (page: GuidancePage) =>
      page.themes.map(({ title, description, characteristics, indicators }) => [
        title,
        description,
        ...[...characteristics, ...indicators].map(({ text }) => text),
      ]);
    expect(texts(pageOf(savedPage(body(layout))))).toEqual(texts(pageOf(savedPage(body()))));
  });

  it('keeps the number of a paragraph and not in its text', () => {
    const themes = writtenThemes();
    for (const theme of themes)
      theme.characteristics = theme.characteristics.map((one, index) => ({ ...one, number: `1.${index + 1}` }));
    for (const lists of ['legislative', 'numbered-span'] as const) {
      const [theme] = pageOf(body({ lists }, themes)).themes;
      expect(theme?.characteristics.map(({ paragraph }) => paragraph)).toEqual(['1.1', '1.2', '1.3']);
      expect(theme?.characteristics[0]?.text).toBe(
        'People who do the learning know why, and can say so in a sentence.',
      );
    }
  });

  it('has its abbreviations by what they stand as, its links by their words and its raised figures in', () => {
    const html = body().replace(
      'Nobody can say who answers for steering.',
      'The <abbr title="chief finance officer">CFO</abbr> has <a href="/x">no\n  plan</a> for 5 km<sup>2</sup>.<script>x()</script>',
    );
    expect(pageOf(html).themes[1]?.indicators[0]?.text).toBe('The CFO has no plan for 5 km2.');
  });

  it('says what was left out, and why', () => {
    const html = body({ footnotes: true }).replace(
      '<h4 id="leadership-bad">',
      '<p>A thought between the lists.</p><ul><li></li></ul><h4 id="leadership-bad">',
    );
    expect(pageOf(html).themes[1]?.leftOut).toEqual([
      { what: 'paragraph', text: 'A thought between the lists.', why: 'It is no item of a list.' },
      { what: 'footnote marks', text: '7', why: 'The notes stand elsewhere on the page.' },
      { what: 'empty item', text: '1', why: 'There is nothing in it.' },
    ]);
  });

  it('takes no deeper heading of the name of a theme for the theme', () => {
    const html = body().replace(
      '<h4 id="culture-good">',
      '<h5>Leadership</h5><p>Of culture.</p><h4 id="culture-good">',
    );
    expect(pageOf(html).themes.map(({ key }) => key)).toEqual(writtenThemes().map(({ key }) => key));
  });
});

describe('a page in another encoding', () => {
  const asWindows = (text: string): Uint8Array =>
    Uint8Array.from(
      [...text].map((letter) => ({ '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96 })[letter] ?? letter.charCodeAt(0)),
    );
  const expected = 'The council’s “plan” for steering fits on 2\u00a0pages.';

  it.each([
    ['Windows-1252, as it says', asWindows(savedPage(body(), 'windows-1252')), 0],
    ['Windows-1252, without saying so', asWindows(body()), 0],
    ['Windows-1252, saying UTF-8', asWindows(savedPage(body())), 1],
    ['UTF-16', Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(savedPage(body()), 'utf16le')]), 0],
    ['UTF-8 with a mark', Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), Buffer.from(savedPage(body()))]), 0],
  ])('is read: %s', (_what, sent, warnings) => {
    const page = pageOf(sent);
    expect(page.themes[1]?.characteristics[2]?.text).toBe(expected);
    expect(page.warnings).toHaveLength(warnings);
  });
});

describe('a page is refused', () => {
  it('when a theme is missing, a list is empty, a heading is there twice: with all reasons at once', () => {
    const broken = body()
      .replace('Use of resources', 'Money')
      .replace(/(<h4 id="culture-bad">[^<]*<\/h4>)\s*<ul>[^]*?<\/ul>/, '$1')
      .replace('After the themes', 'Afterwards</h2><h3>Governance</h3><h2>After the themes')
      .replace(/<h4 id="leadership-good">[^<]*<\/h4>/, '<h4 id="leadership-good">What good is</h4>');
    expect(refusalsOf(broken)).toEqual([
      { expected: 'one heading “Governance”', found: '2 of them: “Governance”, “Governance”' },
      { expected: 'a heading “Use of resources”', found: expect.stringContaining('“Money”') },
      {
        expected: 'a list of characteristics of a well-functioning authority under “Leadership”',
        found: 'no heading that names it, and a list under no such name',
      },
      {
        expected: 'a list of indicators of potential failure under “Culture”',
        found: 'its heading and no item below it',
      },
    ]);
  });

  it('when it names a list twice in one theme', () => {
    const twice = body().replace(
      '<h4 id="leadership-bad">',
      '<h4>Characteristics of a well-functioning council</h4><ul><li>Again</li></ul><h4 id="leadership-bad">',
    );
    expect(refusalsOf(twice)).toEqual([
      {
        expected: 'one list of characteristics of a well-functioning authority under “Leadership”',
        found: '2 headings for it',
      },
    ]);
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['another page', savedPage('<h2>Bins</h2><p>Put them out.</p>'), /another page: its headings are .*“Bins”/],
    ['a page without headings', '<p>Hello.</p>', /without headings/],
    ['nothing', '', /empty/],
    ['a zip with the name of a page', Buffer.from('504b0304140000000800', 'hex'), /zip archive/],
    ['a gzip with the name of a page', Buffer.from('1f8b0800000000000003', 'hex'), /compressed/],
    ['a PDF', bytes('%PDF-1.7\n'), /a PDF/],
    ['bytes that call themselves UTF-16', bytes('<meta charset="utf-16le">.a\0b\0'), /not text/],
    ['bytes that are no text', Uint8Array.of(60, 104, 0, 1, 2), /not text/],
    ['a page with its pictures in one file', 'From: <Saved by Blink>\nMIME-Version: 1.0\n', /MHTML/],
    ['the page about the publication', contentItem('', { schema_name: 'publication' }), /“publication”/],
    ['other JSON', '{"a":1}', /JSON of another kind/],
    ['a list in JSON', '[1]', /JSON of another kind/],
    ['JSON that is cut off', contentItem(body()).slice(0, 300), /damaged or cut off/],
    ['an answer without a body', contentItem('', { details: {} }), /without a text/],
    ['an answer in Welsh', contentItem(body(), { locale: 'cy' }), /in Welsh/],
    ['a page that says it is Welsh', savedPage(body()).replace('lang="en"', 'lang="cy"'), /in Welsh/],
    ['a page that reads Welsh', `<h2>Arweinyddiaeth</h2><p>${'mae yn yr bod '.repeat(20)}</p>`, /in Welsh/],
    ['a page nested without end', '<div>'.repeat(400_000), /200 deep/],
    ['lists nested without end', '<ul><li>'.repeat(200_000), /200 deep/],
    ['a page of nothing but elements', '<br>'.repeat(300_000), /100,000 elements/],
  ])('that is %s', (_what, sent, found) => {
    const began = performance.now();
    expect(refusalsOf(sent)).toEqual([{ expected: expect.any(String), found: expect.stringMatching(found) }]);
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it('with a text that is longer than a criterion can be', () => {
    const long = body().replace('Nobody can say who answers for steering.', 'x'.repeat(10_001));
    expect(refusalsOf(long)).toEqual([
      { expected: 'sentences of a criterion under “Leadership”', found: expect.stringContaining('10,001 characters') },
    ]);
  });
});
