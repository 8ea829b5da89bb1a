import { beforeAll, describe, expect, it } from '@jest/globals';
import pdfmake from 'pdfmake';
import { checkPdf } from '../checking/check-pdf.js';
import { openPdf, type PdfFile } from '../checking/pdf-file.js';
import { pdfText } from '../checking/pdf-text.js';
import { asDict } from '../checking/reader.js';
import { textLines } from '../checking/text-lines.js';
import { renderTaggedPdf } from './printer.js';
import { sourceSans } from './testing/source-sans.js';
import { torture, TORTURE_TAGS } from './testing/torture.js';

let bytes: Uint8Array;
let file: PdfFile;
let pages: string[];
const steps: string[] = [];
beforeAll(async () => {
  bytes = await renderTaggedPdf(torture(), sourceSans(), {
    layout: ({ page, heading }) => steps.push(`layout ${page} ${heading}`),
    draw: ({ page, pages: of }) => steps.push(`draw ${page} of ${of}`),
  });
  file = await openPdf(bytes);
  pages = await pdfText(bytes);
}, 120_000);

/** What the tags of a type say, in reading order. */
function said(type: string): string[] {
  return file.tags.filter((tag) => tag.type === type).map((tag) => file.textOf(tag).trim());
}

/** The link annotations of the file: what each says and its areas. */
function links(): { says: string; rect: number[]; quads: number[] | undefined }[] {
  const numbers = (dict: Parameters<typeof asDict>[0], key: string): number[] | undefined =>
    file.reader.array(asDict(dict), key)?.map((side) => Number(side.toString()));
  return file.pages.flatMap((page) =>
    (file.reader.array(page.dict, 'Annots') ?? []).map((raw) => {
      const annotation = file.reader.value(raw);
      const says = file.reader.text(asDict(annotation), 'Contents') ?? '';
      return { says, rect: numbers(annotation, 'Rect') ?? [], quads: numbers(annotation, 'QuadPoints') };
    }),
  );
}

describe('a tagged PDF of everything at once', () => {
  it('passes every check and has the tags its parts call for', async () => {
    expect(await checkPdf(bytes, { counts: TORTURE_TAGS })).toEqual([]);
  });

  it('shows the same words in the same places as plain pdfmake', async () => {
    pdfmake.setFonts(sourceSans());
    pdfmake.setLocalAccessPolicy(() => true);
    pdfmake.setUrlAccessPolicy(() => false);
    const plain = await pdfmake.createPdf(torture()).getBuffer();
    expect(await textLines(bytes)).toEqual(await textLines(plain));
  }, 120_000);

  it('loses no word of a long text', () => {
    const shown = pages.join(' ').split(/\s+/).length;
    expect(said('P').join(' ').split(/\s+/).length).toBeGreaterThan(4000);
    expect(shown).toBeGreaterThan(4000);
  });

  it('breaks a word of 300 characters to the width it has', () => {
    const lines = pages.join('\n').match(/y{2,}/g) ?? [];
    expect(lines.join('')).toHaveLength(300);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(15);
  });

  it('repeats a table header on every page and reads it out once', () => {
    expect(pages.filter((page) => page.includes('Reference Evidence Period')).length).toBeGreaterThan(5);
    expect(said('TH').filter((text) => text === 'Reference')).toHaveLength(1);
  });

  it('keeps headers, footers and the watermark out of what is read', () => {
    const framed = pages.slice(0, -1);
    expect(framed.every((page) => page.includes('Running header of the torture'))).toBe(true);
    expect(framed.every((page, i) => page.includes(`Page ${i + 1} of ${pages.length}`))).toBe(true);
    expect(pages.every((page) => page.includes('DRAFT'))).toBe(true);
    const read = said('Document').join('');
    expect(read).not.toMatch(/DRAFT|Running header|Page \d+ of|Not for screen readers/);
  });

  it('nests a list into the item before it', () => {
    const item = file.tags.find((tag) => tag.type === 'LI' && file.textOf(tag).includes('Two, with a'));
    expect(item && file.textOf(item).replace(/\s+/g, ' ')).toContain(
      'Two, with a link in it1. Two, first2. Two, seconda. Deeper',
    );
  });

  it('says in which language a paragraph is', () => {
    const welsh = file.tags.find((tag) => file.textOf(tag).startsWith('Cyngor') && tag.type === 'P');
    expect(file.reader.text(welsh?.dict, 'Lang')).toBe('cy');
  });
});

describe('links of a tagged PDF', () => {
  it('are one tag and one annotation each, except where they go on to the next page', () => {
    expect(said('Link')).toHaveLength(TORTURE_TAGS.Link);
    expect(links()).toHaveLength(TORTURE_TAGS.Link + 2);
    expect(links().filter(({ says }) => says === 'Across pages')).toHaveLength(2);
  });

  it('make one of the title and the page number in the contents', () => {
    expect(said('Link').slice(0, 2)).toEqual(['Lists 1', 'Links 1']);
    expect(links()[0]?.says).toBe('Go to Lists, page 1');
    expect(links()[0]?.quads).toBeUndefined();
    const [left = 0, , right = 0] = links()[0]?.rect ?? [];
    expect([left, right].map(Math.round)).toEqual([50, 545]);
  });

  it('have an area for each line, inside the whole, when they wrap', () => {
    const wrapped = links().filter(({ quads }) => quads);
    expect(wrapped).toHaveLength(3);
    for (const { rect, quads = [] } of wrapped) {
      const [left = 0, bottom = 0, right = 0, top = 0] = rect;
      expect(quads.length % 8).toBe(0);
      expect(quads.every((side, i) => (i % 2 ? bottom <= side && side <= top : left <= side && side <= right))).toBe(
        true,
      );
    }
  });

  it('say where they go', () => {
    const spoken = links().map(({ says }) => says);
    expect(spoken).toContain('link (https://www.example.org/guidance?year=2026&part=one)');
    expect(spoken).toContain('Back to the first page');
    expect(spoken).toContain('Go to the top');
    expect(spoken).toContain('Go to page 1');
  });
});

describe('progress', () => {
  it('tells every page that is laid out and drawn', () => {
    expect(steps[0]).toBe('layout 1 ');
    expect(steps).toContain('layout 2 Torture');
    expect(steps.filter((step) => step.startsWith('draw'))).toHaveLength(pages.length);
    expect(steps.at(-1)).toBe(`draw ${pages.length} of ${pages.length}`);
  });
});
