import { beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { attr } from '@cj-tech-master/excelts/xml';
import type { CoveringDocument } from '../covering/document.js';
import { notForPublication } from '../covering/marks.js';
import { textsOfCovering } from '../covering/texts.js';
import { madeUpCovering, madeUpRestrictedCovering } from '../testing/made-up-covering-document.js';
import { prose } from '../testing/prose.js';
import { renderCoveringDocx } from './render-covering-docx.js';
import { all, paragraphText, squeezed, value, WordFile } from './testing/word-file.js';
import { wordText } from './word-text.js';

const report = madeUpCovering();
const restricted = madeUpRestrictedCovering();
const open = async (document: CoveringDocument): Promise<WordFile> => WordFile.open(await renderCoveringDocx(document));
const wordsOf = (document: CoveringDocument): string => squeezed(textsOfCovering(document).map(wordText));

describe('a covering report as a Word file', () => {
  let file: WordFile;
  beforeAll(async () => {
    file = await open(report);
  });

  it('says every text of the document in its order, and nothing else', async () => {
    expect(squeezed(file.paragraphs())).toBe(wordsOf(report));
    expect(squeezed((await open(restricted)).paragraphs())).toBe(wordsOf(restricted));
  });

  it('has only parts that are well-formed', () => {
    for (const name of file.names) expect(file.xml(name).name).not.toBe('');
  });

  it('has its title and its sections as headings with levels, and their numbers as text', () => {
    const headings = all(file.body, 'w:p').filter((paragraph) => value(paragraph, 'w:pStyle')?.startsWith('Heading'));
    expect(headings.map((heading) => [value(heading, 'w:pStyle'), paragraphText(heading)])).toEqual([
      ['Heading1', report.title],
      ['Heading2', '1  Introduction and method'],
      ['Heading2', '2  Risks'],
    ]);
    const levels = all(file.xml('word/styles.xml'), 'w:style')
      .filter((style) => /^Heading[12]$/u.test(attr(style, 'w:styleId') ?? ''))
      .map((style) => value(style, 'w:outlineLvl'));
    expect(levels).toEqual(['0', '1']);
    const numbered = all(file.body, 'w:p').filter((paragraph) => value(paragraph, 'w:pStyle') === 'NumberedParagraph');
    expect(numbered.map((paragraph) => paragraphText(paragraph).slice(0, 4))).toEqual([
      '1.1 ',
      '1.2 ',
      '1.3 ',
      '2.1 ',
      '2.2 ',
    ]);
    expect(numbered.some((paragraph) => all(paragraph, 'w:numPr').length > 0)).toBe(false);
  });

  it('has a front sheet whose first column heads its rows, and tables whose header row is repeated', () => {
    const [front, costs, risks] = all(file.body, 'w:tbl');
    const look = (table: typeof front) => {
      const [found] = table ? all(table, 'w:tblLook') : [];
      return found && [attr(found, 'w:firstRow'), attr(found, 'w:firstColumn')];
    };
    expect([front, costs, risks].map(look)).toEqual([
      ['false', 'true'],
      ['true', 'false'],
      ['true', 'false'],
    ]);
    const headerRows = [costs, risks].map((table) =>
      (table ? all(table, 'w:tr') : []).map((row) => all(row, 'w:tblHeader').length),
    );
    expect(headerRows).toEqual([
      [1, 0, 0],
      [1, 0, 0],
    ]);
    const rows = [costs, risks].flatMap((table) => (table ? all(table, 'w:tr') : []));
    expect(rows.every((row) => all(row, 'w:cantSplit').length === 1)).toBe(true);
    const described = all(file.body, 'w:tblDescription').map((found) => attr(found, 'w:val'));
    expect(described.slice(1)).toEqual(['What the follow-on actions cost, by budget area', 'Risks and mitigations']);
    expect(described[0]).toContain('front sheet');
  });

  it('sets money to the right', () => {
    const right = all(file.body, 'w:p').filter((paragraph) => value(paragraph, 'w:jc') === 'right');
    expect(right.map(paragraphText)).toEqual(['Amount', '£12,500', '£3,000']);
  });

  it('is in English of Britain, has a title, and counts its pages at their foot', () => {
    const [language] = all(file.xml('word/styles.xml'), 'w:lang');
    expect(language && attr(language, 'w:val')).toBe('en-GB');
    expect(file.text('docProps/core.xml')).toContain(`<dc:title>${report.title}</dc:title>`);
    const footer = file.xml('word/footer1.xml');
    expect(
      all(footer, 'w:instrText').map((field) => field.children.map((child) => 'value' in child && child.value)),
    ).toEqual([['PAGE'], ['NUMPAGES']]);
    expect(file.paragraphs('word/footer1.xml').join('')).toBe('Marlbrook District Council Page  of ');
  });

  it('links to what can be opened over the web, and to nothing else', async () => {
    const links = (of: WordFile) =>
      all(of.xml('word/_rels/document.xml.rels'), 'Relationship')
        .filter((relationship) => attr(relationship, 'TargetMode') === 'External')
        .map((relationship) => attr(relationship, 'Target'));
    expect(links(file)).toEqual(['https://marlbrook.example/peer?a=1&b=2', 'https://marlbrook.example/guidance']);
    const sly = ['javascript:alert(1)', 'file:///etc/passwd', 'http://marlbrook.example/', '\\\\server\\share'];
    const blocks = sly.map((address) => ({ kind: 'paragraph' as const, number: null, text: 'Here', address }));
    expect(
      links(await open(madeUpCovering({ frontSheet: [], sections: [{ number: 1, title: 'One', blocks }] }))),
    ).toEqual([]);
  });

  it('names its own day and no other time, and gives the same bytes in every place', async () => {
    const times = file.everything.match(/<dcterms:\w+ [^>]*>[^<]*/gu) ?? [];
    expect(times.map((time) => time.replace(/.*>/u, ''))).toEqual(['2027-05-18T00:00:00Z', '2027-05-18T00:00:00Z']);
    const here = createHash('sha256')
      .update(await renderCoveringDocx(restricted))
      .digest('hex');
    const root = fileURLToPath(new URL('..', import.meta.url));
    const there = (LC_ALL: string, TZ: string): string =>
      execFileSync(
        process.execPath,
        ['--import', `${root}testing/typescript-loader.mjs`, `${root}docx/testing/print-covering-digest.ts`],
        { env: { ...process.env, LC_ALL, TZ, NODE_OPTIONS: '' }, encoding: 'utf8' },
      );
    expect([there('C', 'Pacific/Kiritimati'), there('cs_CZ.UTF-8', 'America/St_Johns')]).toEqual([here, here]);
  });
});

describe('marks of a Word file', () => {
  const head = async (document: CoveringDocument) => (await open(document)).paragraphs('word/header1.xml');

  it('say on every page that it is a draft, and on no other', async () => {
    expect(await head(report)).toEqual(['']);
    expect(await head({ ...report, draft: true })).toEqual(['Draft']);
  });

  it('say over each exempt block and on every page what may not be published, and why', async () => {
    expect(await head(restricted)).toEqual([
      'Not for publication: holds information that is exempt under paragraphs 1 and 3 of Schedule 12A to the Local Government Act 1972',
    ]);
    const paragraphs = (await open(restricted)).paragraphs();
    for (const [text, paragraph] of [
      ['A contract is under negotiation.', 3],
      ['2.3 An officer is named in a grievance.', 1],
      ['Bids received', 3],
    ] as const)
      expect(paragraphs[paragraphs.indexOf(text) - 1]).toBe(notForPublication(paragraph));
    expect(paragraphs.filter((text) => text.startsWith('Not for publication'))).toHaveLength(3);
  });

  it('are not asked of a public report: one that holds an exempt block is not printed at all', async () => {
    await expect(renderCoveringDocx({ ...restricted, audience: 'public' })).rejects.toThrow(
      'holds a block that is exempt',
    );
  });
});

describe('text that is hard for a Word file', () => {
  const nasty = 'A & B <w:p> "quoted" ’curly’ 🎉👩‍👩‍👧 Tŷ Ŵyn ŵŷ';
  const hard = madeUpCovering({
    title: `${nasty} `.repeat(6).slice(0, 300),
    council: { name: 'Cyngor <Ŵ> & "M"', brandColour: 'not a colour' },
    banner: [nasty],
    frontSheet: [
      {
        kind: 'field',
        label: nasty,
        blocks: [{ kind: 'list', items: [{ text: nasty, address: 'https://a.example/?<&>"' }] }],
      },
    ],
    sections: [
      {
        number: 1,
        title: nasty,
        blocks: [
          {
            kind: 'paragraph',
            number: '1.1',
            text: 'The word \u0645\u062c\u0644\u0633 \u0627\u0644\u0645\u062f\u064a\u0646\u0629 means city council.',
          },
          {
            kind: 'paragraph',
            number: '1.2',
            text: '\u0645\u062c\u0644\u0633 \u0627\u0644\u0645\u062f\u064a\u0646\u0629 2026',
          },
          { kind: 'paragraph', number: '1.3', text: 'a\u0000b\u0007c\u202egnp.exe\u202c\ud800 \ufffe e\u0301' },
          {
            kind: 'table',
            caption: nasty,
            columns: [{ title: nasty, kind: 'text' }],
            rows: [[nasty], ['x'.repeat(300)]],
          },
          { kind: 'paragraph', number: '1.4', text: prose(30_000, 4) },
        ],
      },
    ],
  });
  let file: WordFile;
  beforeAll(async () => {
    file = await open(hard);
  });

  it('stands in it as it was written', () => {
    expect(squeezed(file.paragraphs())).toBe(wordsOf(hard));
    expect(file.paragraphs().find((text) => text.startsWith('1.4'))?.length).toBeGreaterThan(150_000);
    for (const name of file.names) expect(file.xml(name).name).not.toBe('');
  });

  it('is without control characters, turned directions and halves of characters', () => {
    expect(file.paragraphs().find((text) => text.startsWith('1.3'))).toBe('1.3 abcgnp.exe\ufffd  \u00e9');
    expect(file.everything).not.toMatch(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u,
    );
  });

  it('runs from right to left where its script does', () => {
    const paragraphs = all(file.body, 'w:p');
    const rightToLeft = (start: string) =>
      paragraphs
        .filter((paragraph) => paragraphText(paragraph).startsWith(start))
        .flatMap((paragraph) => [
          all(paragraph, 'w:bidi').length,
          ...all(paragraph, 'w:r')
            .filter((run) => all(run, 'w:rtl').length > 0)
            .map(paragraphText),
        ]);
    expect(rightToLeft('1.1')).toEqual([0, '\u0645\u062c\u0644\u0633 \u0627\u0644\u0645\u062f\u064a\u0646\u0629']);
    expect(rightToLeft('1.2')).toEqual([1, '\u0645\u062c\u0644\u0633 \u0627\u0644\u0645\u062f\u064a\u0646\u0629']);
  });
});
