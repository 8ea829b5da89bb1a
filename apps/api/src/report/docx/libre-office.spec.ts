import { describe, expect, it } from '@jest/globals';
import type { CoveringDocument } from '../covering/document.js';
import { notForPublicationAsAWhole } from '../covering/marks.js';
import { textsOfCovering } from '../covering/texts.js';
import { countTags } from '../pdf/checking/check-pdf.js';
import { pdfText } from '../pdf/checking/pdf-text.js';
import { madeUpCovering, madeUpRestrictedCovering } from '../testing/made-up-covering-document.js';
import { prose } from '../testing/prose.js';
import { renderCoveringDocx } from './render-covering-docx.js';
import { hasLibreOffice, printed } from './testing/libre-office.js';
import { squeezed } from './testing/word-file.js';

const opened = hasLibreOffice() ? it : it.skip;
const SLOW = 120_000;

describe('a Word file that LibreOffice opens', () => {
  opened(
    'prints the same words in the same order, and has headings, tables and a language',
    async () => {
      const report = madeUpCovering();
      const pdf = await printed(await renderCoveringDocx(report));
      expect(textOf(await pdfText(pdf), report)).toBe(squeezed(textsOfCovering(report)));
      const { H1 = 0, H2 = 0, Table = 0 } = await countTags(pdf);
      expect({ H1, H2, Table }).toEqual({ H1: 1, H2: 2, Table: 3 });
    },
    SLOW,
  );

  opened(
    'prints what is closed under its mark, a draft as one, and a narrative of many pages',
    async () => {
      const { sections, ...report } = madeUpRestrictedCovering();
      const text = prose(6000, 2);
      const long = { number: 3, title: 'Long', blocks: [{ kind: 'paragraph' as const, number: '3.1', text }] };
      const document = { ...report, draft: true, sections: [...sections, long] };
      const pages = await pdfText(await printed(await renderCoveringDocx(document)));
      expect(pages.length).toBeGreaterThan(8);
      expect(textOf(pages, document)).toBe(squeezed(textsOfCovering(document)));
    },
    SLOW,
  );
});

/** The pages' words without what stands at their head and foot, each of which must be there. Bullets are drawn, not said. */
function textOf(pages: readonly string[], document: CoveringDocument): string {
  const head = squeezed([document.draft ? 'Draft' : '', notForPublicationAsAWhole(document) ?? '']);
  return pages
    .map((page, n) => {
      const words = squeezed([page]);
      const foot = squeezed([`${document.council.name} Page ${n + 1} of ${pages.length}`]);
      expect(words.startsWith(head)).toBe(true);
      expect(words.endsWith(foot)).toBe(true);
      return withoutRepeated(words.slice(head.length, -foot.length).replaceAll('\u2022', ''), document);
    })
    .join('');
}

/** A table's first header follows its caption, so that a page which begins with one goes on with a table of the page before. */
function withoutRepeated(page: string, { frontSheet, sections }: CoveringDocument): string {
  const blocks = [
    ...frontSheet.flatMap((row) => (row.kind === 'field' ? row.blocks : [])),
    ...sections.flatMap((section) => section.blocks),
  ];
  const headers = blocks.flatMap((block) =>
    block.kind === 'table' ? [squeezed(block.columns.map(({ title }) => title))] : [],
  );
  const repeated = headers.find((header) => page.startsWith(header)) ?? '';
  return page.slice(repeated.length);
}
