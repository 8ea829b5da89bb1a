import { PDFDocument } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { renderTaggedPdf } from '../tagged/printer.js';
import { sourceSans } from '../tagged/testing/source-sans.js';
import { checkPdf, countTags } from './check-pdf.js';
import { pdfText } from './pdf-text.js';
import { BROKEN_DEFINITIONS, withContent } from './testing/broken-definitions.js';
import { BROKEN_FILES } from './testing/broken-files.js';
import { specimen } from './testing/specimen.js';

let good: Uint8Array;
beforeAll(async () => {
  good = await renderTaggedPdf(specimen(), sourceSans());
});

async function rewritten(change: (file: PDFDocument) => void): Promise<Uint8Array> {
  const file = await PDFDocument.load(good, { updateMetadata: false });
  change(file);
  return file.save({ useObjectStreams: false, updateFieldAppearances: false });
}

describe('checkPdf on a good file', () => {
  it('finds nothing', async () => {
    expect(await checkPdf(good)).toEqual([]);
  });

  it('finds nothing after the file has been through the other parser and back', async () => {
    expect(await checkPdf(await rewritten(() => undefined))).toEqual([]);
  });

  it('counts the tags', async () => {
    expect(await countTags(good)).toMatchObject({
      H1: 1,
      H2: 3,
      H3: 1,
      Table: 1,
      TH: 3,
      TD: 5,
      LI: 2,
      Link: 4,
      Figure: 1,
    });
  });
});

describe('checkPdf on a broken definition', () => {
  it.each(BROKEN_DEFINITIONS)('$rule: $name', async ({ rule, content, expected }) => {
    const bytes = await renderTaggedPdf(withContent(specimen(), structuredClone(content)), sourceSans());
    const rules = (await checkPdf(bytes, expected)).map((finding) => finding.rule);
    expect(new Set(rules)).toEqual(new Set([rule]));
  });
});

describe('checkPdf on a broken file', () => {
  it.each(BROKEN_FILES)('$rule: $name', async (mutant) => {
    const findings = await checkPdf(await rewritten((file) => mutant.break(file)));
    expect(findings.map((finding) => finding.rule)).toContain(mutant.rule);
  });

  it('refuses what is no PDF', async () => {
    await expect(checkPdf(new TextEncoder().encode('Not a PDF'))).rejects.toThrow();
  });
});

describe('pdfText', () => {
  it('reads the pages in the order of their content', async () => {
    const [first = '', second = '', third = ''] = await pdfText(good);
    const order = [
      'Specimen',
      'Contents',
      'Read the guidance before scoring.',
      'Governance is fair',
      'Two columns wide',
    ];
    const places = order.map((words) => first.indexOf(words));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(second).toContain('Back to the scores.');
    expect(third).toContain('The last page of three.');
  });
});
