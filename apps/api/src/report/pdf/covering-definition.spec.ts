import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { contentHash } from '../content-hash.js';
import type { Block, CoveringDocument } from '../covering/document.js';
import { holdsExempt, notForPublication } from '../covering/marks.js';
import { textsOfCovering } from '../covering/texts.js';
import { PdfRenderer } from '../render/pdf-renderer.js';
import { renderCovering } from '../render/render-covering.js';
import { madeUpCovering, madeUpRestrictedCovering } from '../testing/made-up-covering-document.js';
import { prose } from '../testing/prose.js';
import { fromSource } from '../testing/renderer-from-source.js';
import { checkPdf } from './checking/check-pdf.js';
import { openPdf } from './checking/pdf-file.js';
import { pdfText } from './checking/pdf-text.js';
import { printable } from './printable.js';

const SLOW = 60_000;
const report = madeUpCovering();
const restricted = madeUpRestrictedCovering();
const squeezed = (texts: readonly string[]): string => texts.join('').replaceAll(/\s+/gu, '');
const wordsOf = (document: CoveringDocument): string => squeezed(textsOfCovering(printable(document)));
const pagesOf = async (document: CoveringDocument) => pdfText((await renderCovering(document)).bytes);

describe('a covering report as a PDF', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    ({ bytes } = await renderCovering(report));
  }, SLOW);

  it('passes every check, with exactly the tags and headings that the document calls for', async () => {
    const fields = report.frontSheet.length;
    const tables = [
      [2, 3],
      [2, 2],
    ] as const;
    const counts = {
      Table: 1 + tables.length,
      THead: tables.length,
      TR: fields + tables.reduce((sum, [rows]) => sum + rows + 1, 0),
      TH: fields + tables.reduce((sum, [, columns]) => sum + columns, 0),
      Link: 2,
      // 1.1 and 1.2 are one list; so is each that a table or bullets stand before.
      L: 3 + 1 + 4,
      LI: 5 + 2 + 2 + 2 + 1,
      H1: 1,
      H2: 2,
    };
    const headings = [report.title, '1  Introduction and method', '2  Risks'];
    expect(await checkPdf(bytes, { counts, headings })).toEqual([]);
    expect((await openPdf(bytes)).tags.filter(({ type }) => type === 'Figure')).toEqual([]);
  });

  it('says every text of the document in its order, and nothing else', async () => {
    expect(textOf(await pdfText(bytes), report)).toBe(wordsOf(report));
    expect(textOf(await pagesOf(restricted), restricted)).toBe(wordsOf(restricted));
    const draft = { ...restricted, draft: true };
    expect(textOf(await pagesOf(draft), draft)).toBe(wordsOf(draft));
  });

  it('is the same in every place', () => {
    const here = createHash('sha256');
    const root = fileURLToPath(new URL('..', import.meta.url));
    const there = (LC_ALL: string, TZ: string): string =>
      execFileSync(
        process.execPath,
        ['--import', `${root}testing/typescript-loader.mjs`, `${root}pdf/testing/print-covering-digest.ts`],
        { env: { ...process.env, LC_ALL, TZ, NODE_OPTIONS: '' }, encoding: 'utf8' },
      );
    return renderCovering(restricted).then(({ bytes: again }) => {
      const digest = here.update(again).digest('hex');
      expect([there('C', 'Pacific/Kiritimati'), there('cs_CZ.UTF-8', 'America/St_Johns')]).toEqual([digest, digest]);
    });
  });
});

describe('marks on the pages of a PDF', () => {
  const filler = (n: number): Block => ({ kind: 'paragraph', number: `1.${n}`, text: prose(500, n) });
  const word = (name: string): string => `zq${name}`;
  const long: CoveringDocument = {
    ...restricted,
    frontSheet: [],
    sections: [
      {
        number: 1,
        title: 'Long',
        blocks: [
          ...[1, 2, 3].map(filler),
          { kind: 'paragraph', number: '1.4', text: prose(900, 4).replaceAll('.', ` ${word('three')}.`), exempt: 3 },
          ...[5, 6, 7, 8].map(filler),
          {
            kind: 'table',
            caption: word('one'),
            columns: [{ title: word('one'), kind: 'text' }],
            rows: Array.from({ length: 60 }, () => [word('one')]),
            exempt: 1,
          },
          ...[9, 10, 11].map(filler),
          { kind: 'list', items: [{ text: word('five') }], exempt: 5 },
        ],
      },
    ],
  };

  it('stand on each page that holds something exempt, with its paragraphs, and on no other', async () => {
    const pages = await pagesOf(long);
    const marked = pages.map((page) => {
      const expected = [
        ...(page.includes(word('one')) ? [1] : []),
        ...(page.includes(word('three')) ? [3] : []),
        ...(page.includes(word('five')) ? [5] : []),
      ];
      return { found: /Not for publication: holds[^]*?1972/u.exec(page)?.[0].replaceAll('\n', ' ') ?? null, expected };
    });
    for (const { found, expected } of marked) expect(found).toBe(holdsExempt(expected));
    expect(marked.filter(({ found }) => found === null).length).toBeGreaterThan(2);
    expect(marked.filter(({ found }) => found !== null).length).toBeGreaterThan(4);
    expect(squeezed(pages)).toContain(squeezed([notForPublication(3)]));
  });

  it('say that it is a draft on each page of one', async () => {
    const pages = await pagesOf({ ...long, draft: true });
    expect(pages.every((page) => page.split('\n').some((line) => line.trim() === 'Draft'))).toBe(true);
    expect((await pagesOf(report)).some((page) => page.includes('Draft'))).toBe(false);
  });

  it('are not asked of a public report: one that holds an exempt block is not printed at all', async () => {
    await expect(renderCovering({ ...restricted, audience: 'public' })).rejects.toThrow('holds a block that is exempt');
  });
});

describe('text that is hard to lay out', () => {
  const nasty = 'A & B <p> "quoted" 🎉 \u0645\u062c\u0644\u0633 Tŷ ŵŷ \u202eabc\u0007';
  const wide = 'Llanfair'.repeat(38).slice(0, 300);

  it(
    'is printed all the same: a title of 300 characters, 30,000 words on the front sheet, one word wider than the page',
    async () => {
      const hard = madeUpCovering({
        title: `${nasty} `.repeat(9).slice(0, 300),
        council: { name: 'Cyngor <Ŵ> & "M"', brandColour: '#ffe600' },
        banner: [nasty, wide],
        frontSheet: [
          { kind: 'field', label: wide, blocks: [{ kind: 'paragraph', number: null, text: prose(30_000, 4) }] },
          {
            kind: 'field',
            label: nasty,
            blocks: [{ kind: 'list', items: [{ text: nasty, address: 'javascript:x' }] }],
          },
        ],
        sections: [
          {
            number: 1,
            title: nasty,
            blocks: [
              { kind: 'paragraph', number: 'A1', text: nasty },
              {
                kind: 'table',
                caption: nasty,
                columns: [{ title: wide, kind: 'money' }],
                rows: [[wide], [prose(900, 3)]],
              },
            ],
          },
        ],
      });
      const { bytes } = await renderCovering(hard);
      expect(await checkPdf(bytes)).toEqual([]);
      expect(textOf(await pdfText(bytes), hard)).toBe(wordsOf(hard));
    },
    SLOW,
  );
});

describe('the worker thread', () => {
  const renderer = new PdfRenderer(fromSource());
  afterAll(() => renderer.close());

  it(
    'makes the same file, and says how it goes',
    async () => {
      const steps: number[] = [];
      const made = await renderer.renderCovering(restricted, ({ progress }) => steps.push(progress));
      const { bytes, pages } = await renderCovering(restricted);
      expect(Buffer.from(made.bytes).equals(bytes)).toBe(true);
      expect([made.pages, made.contentHash]).toEqual([pages, contentHash(restricted)]);
      expect([steps[0], steps.at(-1)]).toEqual([0, 1]);
    },
    SLOW,
  );
});

/** The pages' words without what stands at their head and foot, and without headers of tables that are repeated. */
function textOf(pages: readonly string[], document: CoveringDocument): string {
  const { council, sections, frontSheet } = printable(document);
  const blocks = [
    ...frontSheet.flatMap((row) => (row.kind === 'field' ? row.blocks : [])),
    ...sections.flatMap((section) => section.blocks),
  ];
  const headers = blocks.flatMap((block) =>
    block.kind === 'table' ? [squeezed(block.columns.map(({ title }) => title))] : [],
  );
  // What stands at a page's head and foot is drawn after its text.
  const head = /(?:Draft)?(?:Notforpublication:holds[^:]*?1972)?$/u;
  return pages
    .map((page, n) => {
      const foot = squeezed([`${council.name} Page ${n + 1} of ${pages.length}`]);
      const words = squeezed([page]);
      expect(words.endsWith(foot)).toBe(true);
      const own = words.slice(0, -foot.length).replace(head, '');
      const repeated = headers.find((header) => own.startsWith(header)) ?? '';
      return own.slice(repeated.length);
    })
    .join('');
}
