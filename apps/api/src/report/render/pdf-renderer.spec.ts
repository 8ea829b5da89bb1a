import { afterAll, describe, expect, it } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { buildAppendix } from '../appendix/build-appendix.js';
import type { AppendixDocument, ThemeSection } from '../appendix/document.js';
import { inGroups } from '../appendix/assurance-section.js';
import { contentHash } from '../content-hash.js';
import { checkPdf } from '../pdf/checking/check-pdf.js';
import { pdfText } from '../pdf/checking/pdf-text.js';
import { madeUpAssessment } from '../testing/made-up-council.js';
import { madeUpSeal } from '../testing/made-up-seal.js';
import { fromSource } from '../testing/renderer-from-source.js';
import type { RenderProgress } from './messages.js';
import { PdfRenderer, RenderingFailed, TooManyRenderings } from './pdf-renderer.js';

const SLOW = 60_000;
const document = buildAppendix(madeUpAssessment(), 'public', madeUpSeal());
const shortSeal = inGroups(document.assurance?.seal.slice(0, 16) ?? '');
const renderer = new PdfRenderer(fromSource());
afterAll(() => renderer.close());

describe('a PDF made in the worker thread', () => {
  const steps: RenderProgress[] = [];
  const rendering = renderer.render(document, (progress) => steps.push(progress));

  it(
    'passes every check, with exactly the tags and headings that the data calls for',
    async () => {
      const { bytes } = await rendering;
      expect(await checkPdf(bytes, { counts: tagCounts(document), headings: headings(document) })).toEqual([]);
    },
    SLOW,
  );

  it(
    'prints every text of the document, in the order of the document',
    async () => {
      const pages = await pdfText((await rendering).bytes);
      const words = squeezed(pages.map((page, n) => withoutFurniture(page, n + 1, pages.length)).join(' '));
      const texts = document.themes.flatMap((theme) => [
        ...[...theme.scoreReason, ...theme.narrative].map(({ text }) => text),
        ...[...theme.characteristics, ...theme.indicators].flatMap(({ text, reason }) => [text, ...reason]),
      ]);
      expect(texts.filter((text) => !words.includes(squeezed(text)))).toEqual([]);
      // The last place, as the summary gives some of the reasons first.
      const places = document.themes.map(({ scoreReason }) => words.lastIndexOf(squeezed(scoreReason[0]?.text ?? '-')));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    },
    SLOW,
  );

  it(
    'numbers its pages, and prints the beginning of its seal on each',
    async () => {
      const rendered = await rendering;
      const pages = await pdfText(rendered.bytes);
      expect(rendered.pages).toBe(pages.length);
      expect(rendered.contentHash).toBe(contentHash(document));
      pages.forEach((text, n) => {
        expect(text).toContain(`Page ${n + 1} of ${pages.length}`);
        expect(text).toContain(`Seal ${shortSeal}`);
        expect(text.includes('DRAFT')).toBe(false);
        if (n > 0) expect(squeezed(text)).toContain(squeezed(`${document.title}${document.council.name}`));
      });
    },
    SLOW,
  );

  it(
    'tells how it goes, from nothing to all',
    async () => {
      const { pages } = await rendering;
      const told = steps.map(({ step }) => step);
      expect(told).toContain('Laying out theme 3 of 7');
      expect(told.at(-1)).toBe(`Drawing page ${pages} of ${pages}`);
      const progress = steps.map((step) => step.progress);
      expect(progress).toEqual(progress.toSorted((a, b) => a - b));
      expect([progress[0], progress.at(-1)]).toEqual([0, 1]);
    },
    SLOW,
  );
});

describe('the pool', () => {
  const dies = new URL(
    'data:text/javascript,' +
      encodeURIComponent(
        `import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { throw new Error('out of luck'); });`,
      ),
  );
  const sleeps = new URL(
    'data:text/javascript,' +
      encodeURIComponent(
        `import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => undefined);`,
      ),
  );

  const tellsItsThread = new URL(
    'data:text/javascript,' +
      encodeURIComponent(
        `import { parentPort, threadId } from 'node:worker_threads';
        parentPort.on('message', ({ job }) => parentPort.postMessage({ job, kind: 'failed', because: String(threadId) }));`,
      ),
  );
  const threadOf = (pool: PdfRenderer): Promise<string> =>
    pool.render(document).then(
      () => 'rendered',
      (error: unknown) => String(error),
    );

  it('fails a rendering whose thread dies, and starts another thread for the next', async () => {
    const pool = new PdfRenderer({ entry: dies });
    await expect(pool.render(document)).rejects.toThrow('out of luck');
    await expect(pool.render(document)).rejects.toThrow(RenderingFailed);
    await pool.close();
  });

  it('fails a rendering that takes too long, and goes on with what waits', async () => {
    const pool = new PdfRenderer({ entry: sleeps, timeoutMs: 200 });
    const both = await Promise.allSettled([pool.render(document), pool.render(document)]);
    expect(both.map((result) => result.status === 'rejected' && String(result.reason))).toEqual([
      'Error: Making the PDF took longer than 0.2 seconds.',
      'Error: Making the PDF took longer than 0.2 seconds.',
    ]);
    await pool.close();
  });

  it('keeps a thread for the next rendering, and ends one that nothing was asked of for a while', async () => {
    const pool = new PdfRenderer({ entry: tellsItsThread, idleMs: 300 });
    const [first, second] = [await threadOf(pool), await threadOf(pool)];
    await wait(600);
    const third = await threadOf(pool);
    await pool.close();
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('refuses more than may wait', async () => {
    const pool = new PdfRenderer({ entry: sleeps, queueLimit: 1 });
    const accepted = Promise.allSettled([pool.render(document), pool.render(document)]);
    await expect(pool.render(document)).rejects.toThrow(TooManyRenderings);
    await pool.close();
    expect((await accepted).map((result) => result.status === 'rejected' && String(result.reason))).toEqual([
      'Error: The service is stopping.',
      'Error: The service is stopping.',
    ]);
  });

  it(
    'reports a fault of the document without losing the thread',
    async () => {
      const broken = { ...document, assurance: null, asAt: 'yesterday' };
      await expect(renderer.render(broken)).rejects.toThrow('needs a fixed date');
      expect((await renderer.render(document)).pages).toBeGreaterThan(50);
    },
    SLOW,
  );
});

/** A paragraph may run over a page's end, where the header and the footer stand between its words. */
function withoutFurniture(page: string, number: number, pages: number): string {
  return [
    `${document.title} ${document.council.name}`,
    `Sealed on 12 May 2026, edition 1. Seal ${shortSeal}`,
    `Page ${number} of ${pages}`,
  ].reduce((text, furniture) => text.replace(squeezed(furniture), ''), squeezed(page));
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}

function headings(document: AppendixDocument): string[] {
  const { method, summary, themes, followOnActions, evidence, attributions } = document;
  const { assurance } = document;
  const title = ({ section }: { section: { number: number; title: string } }) => `${section.number}  ${section.title}`;
  return [
    'Contents',
    ...[title(method), 'The scores', 'The judgements'],
    ...[title(summary), 'Scores', 'What must improve', 'Judgements at a glance'],
    ...themes.flatMap((theme) => [
      title(theme),
      ...['Why this score', 'The council’s account', 'Evidence for the theme as a whole'],
      ...['Characteristics', 'Indicators', 'Evidence in this section', 'Follow-on actions'],
    ]),
    ...[followOnActions, evidence, attributions, ...(assurance ? [assurance] : [])].map(title),
    ...(assurance?.statements.map(({ post }) => post) ?? []),
    ...['Approval by senior leadership', 'Seal'],
  ];
}

/** Counts tags from the data alone: nothing here is read from the PDF or from its definition. */
function tagCounts(document: AppendixDocument): Record<string, number> {
  const { method, summary, themes, followOnActions, evidence, attributions, assurance } = document;
  const statements = assurance?.statements ?? [];
  const sum = (count: (theme: ThemeSection) => number) => themes.reduce((total, theme) => total + count(theme), 0);
  const factsOnCover = 5;
  const factsOfSeal = 5;
  const judgementRows = Math.max(...method.judgements.map(({ marks }) => marks.length));
  const rowsInThemes = sum(
    (theme) =>
      theme.characteristics.length +
      theme.indicators.length +
      theme.evidenceReferences.length +
      theme.followOnActionReferences.length,
  );
  const weakThemes = themes.filter(({ score }) => score.tone === 'mixed' || score.tone === 'unfavourable').length;
  const dataRows =
    method.scores.length +
    summary.rows.length +
    weakThemes +
    rowsInThemes +
    followOnActions.items.length +
    evidence.items.length +
    (assurance?.approvals.length ?? 0) +
    factsOfSeal;
  const tables = 2 + 2 + themes.length * 4 + 2 + 2;
  const headerCells = 2 + method.judgements.length + 4 + 4 + themes.length * (4 + 4 + 4 + 5) + 8 + 8 + 3 + 2;
  const numberedParagraphs =
    [method, summary, followOnActions, evidence, attributions, ...(assurance ? [assurance] : [])].reduce(
      (total, { section }) => total + section.introduction.length,
      0,
    ) +
    statements.reduce((total, { comment }) => total + comment.length, 0) +
    sum((theme) => theme.section.introduction.length + theme.scoreReason.length + theme.narrative.length);
  return {
    Table: tables + 1,
    THead: tables,
    TR: factsOnCover + tables + judgementRows + dataRows,
    TH: factsOnCover + headerCells + dataRows,
    LI: numberedParagraphs + attributions.items.length,
    Lbl: numberedParagraphs + attributions.items.length,
    L: 7 + statements.length + themes.length * 3,
    Figure: 1,
    TOC: 1,
    TOCI: 6 + themes.length,
    H1: 7 + themes.length,
    H2: 5 + statements.length + 2 + themes.length * 7,
    H3: 0,
  };
}
