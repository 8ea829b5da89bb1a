import { describe, expect, it } from '@jest/globals';
import { buildAppendix } from '../appendix/build-appendix.js';
import { englishDate } from '../appendix/english.js';
import type { AppendixSource } from '../appendix/source.js';
import { renderAppendix } from '../render/render-appendix.js';
import { plantCanaries, withoutPlaces } from '../testing/canaries.js';
import { everythingIn } from '../testing/everything-in.js';
import { exempt, madeUpAssessment, PUBLIC, smallModel, USUAL } from '../testing/made-up-council.js';
import { prose } from '../testing/prose.js';
import { checkPdf } from './checking/check-pdf.js';
import { pdfText } from './checking/pdf-text.js';
import { MARGINS } from './page.js';

const SLOW = 60_000;
const small = madeUpAssessment({ ...USUAL, narrativeWords: 60, evidence: 8, followOnActions: 7 }, smallModel());

async function pdfOf(source: AppendixSource): Promise<Uint8Array> {
  return (await renderAppendix(buildAppendix(source, 'public'))).bytes;
}

describe('what is not public', () => {
  it(
    'is nowhere in the file: not in its text, links, bookmarks, metadata or compressed streams',
    async () => {
      const planted = plantCanaries(small, exempt(3, 'zqinterest'));
      const bytes = await pdfOf(planted.source);
      const everything = await everythingIn(bytes);
      const dates = planted.dates.map(englishDate);
      expect([...planted.words, ...dates, 'zqinterest'].filter((word) => everything.includes(word))).toEqual([]);
      expect(Buffer.from(bytes).equals(await pdfOf(withoutPlaces(small)))).toBe(true);
    },
    SLOW,
  );

  it(
    'is nowhere in a draft either, whose list of what is missing tells nothing of it',
    async () => {
      const draft: AppendixSource = { ...small, state: 'drafting', finalOn: null };
      const planted = plantCanaries(draft, exempt(3, 'zqinterest'));
      const bytes = await pdfOf(planted.source);
      const everything = await everythingIn(bytes);
      expect([...planted.words, 'zqinterest'].filter((word) => everything.includes(word))).toEqual([]);
      expect(Buffer.from(bytes).equals(await pdfOf(withoutPlaces(draft)))).toBe(true);
    },
    SLOW,
  );

  it(
    'is found in full when it is public, so that the search is known to see it',
    async () => {
      const planted = plantCanaries(small, PUBLIC);
      const everything = await everythingIn(await pdfOf(planted.source));
      const squeezed = everything.replaceAll(' ', '');
      expect(planted.words.filter((word) => !squeezed.includes(word))).toEqual([]);
      const dates = planted.dates.map((date) => englishDate(date).replaceAll(' ', ''));
      expect(dates.filter((date) => !squeezed.includes(date))).toEqual([]);
    },
    SLOW,
  );
});

describe('text that is hard to lay out', () => {
  const word = 'Llanfair'.repeat(38).slice(0, 300);
  const hard: AppendixSource = {
    ...small,
    state: 'drafting',
    finalOn: null,
    council: { ...small.council, name: 'Marlbrook & District <Council>', brandColour: '#ffe600' },
    themes: small.themes.map((theme, n) => ({
      ...theme,
      ...(n === 0 && { narrative: prose(4000, 3), scoreReason: `${word}\n\nTŷ newydd 🎉 and soft\u00adly` }),
      criteria: theme.criteria.map((answer, place) => ({
        ...answer,
        ...(n === 0 && place === 0 && { reason: word }),
        ...(n === 0 && place === 1 && { reason: prose(1500, 7) }),
      })),
    })),
    evidence: small.evidence.map((item, n) => (n === 0 ? { ...item, title: word, issuingBody: word } : item)),
  };
  const rendering = renderAppendix(buildAppendix(hard, 'public'));

  it(
    'passes every check and is printed in full',
    async () => {
      const { bytes } = await rendering;
      expect(await checkPdf(bytes)).toEqual([]);
      const text = (await pdfText(bytes)).join('').replaceAll(/\s+/gu, '');
      const sentences = prose(4000, 3).split('. ');
      expect(
        sentences.filter((sentence) => !text.includes(sentence.split(',')[0]?.replaceAll(' ', '') ?? '-')),
      ).toEqual([]);
      expect(text).toContain(word);
      expect(text).toContain('Tŷnewydd[U+1F389]andsoftly');
    },
    SLOW,
  );

  it(
    'stays within the margins',
    async () => {
      const { bytes } = await rendering;
      expect(await intoTheMargin(bytes)).toBeLessThanOrEqual(1);
    },
    SLOW,
  );

  it(
    'is watermarked on every page while it is a draft',
    async () => {
      const { bytes, pages } = await rendering;
      const marked = (await pdfText(bytes)).filter((page) => page.includes('DRAFT'));
      expect(marked).toHaveLength(pages);
    },
    SLOW,
  );
});

describe('what is still missing', () => {
  const unfinished: AppendixSource = {
    ...small,
    themes: small.themes.map((theme, n) => ({
      ...theme,
      ...(n === 0 && { score: null }),
      ...(n === 1 && { narrative: 'The date is TBC.' }),
    })),
    evidence: small.evidence.map((item, n) => (n === 0 ? { ...item, issuingBody: 'To be confirmed' } : item)),
  };

  it(
    'has a page of its own in a draft, before the first section, as a table with links to each place',
    async () => {
      const bytes = await pdfOf({ ...unfinished, state: 'drafting', finalOn: null });
      const pages = await pdfText(bytes);
      const at = pages.findIndex((page, n) => n > 1 && page.includes('What is still missing'));
      expect(pages[at]).toMatch(/Section 3\s+.* has no score\./u);
      expect(pages[at]).toMatch(/Paragraph 4\.\d+\s+“TBC” is still to be filled in\./u);
      expect(pages[at]).toMatch(/E\d+\s+“To be confirmed” is still to be filled in\./u);
      expect(pages[at + 1]).toContain('1 How');
      expect(pages[0]).toContain('2025/26, draft');
      expect(pages.join('\n')).toContain('○ not yet scored or judged');
      expect(await checkPdf(bytes)).toEqual([]);
    },
    SLOW,
  );

  it(
    'is said on that page when it is nothing',
    async () => {
      const bytes = await pdfOf({ ...small, state: 'drafting', finalOn: null });
      const text = (await pdfText(bytes)).join('\n');
      expect(text).toContain('This document lacks nothing');
      expect(text).not.toContain('not yet scored or judged');
      expect(await checkPdf(bytes)).toEqual([]);
    },
    SLOW,
  );

  it(
    'is never in a final document',
    async () => {
      const text = (await pdfText(await pdfOf(unfinished))).join('\n');
      expect(text).not.toContain('still missing');
      expect(text).not.toContain('has no score');
    },
    SLOW,
  );
});

/** How far text reaches into the right margin, in points. */
async function intoTheMargin(bytes: Uint8Array): Promise<number> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const document = await task.promise;
  let furthest = -Infinity;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const edge = (page.view[2] ?? 0) - MARGINS[2];
    const { items } = await page.getTextContent();
    for (const item of items) {
      if ('transform' in item && item.str !== 'DRAFT')
        furthest = Math.max(furthest, (item.transform[4] as number) + item.width - edge);
    }
  }
  await task.destroy();
  return furthest;
}
