import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { madeUpBundle } from '../testing/made-up-bundle.js';
import { asSeal } from './check-seal.js';
import { postInWords } from './check-signatures.js';
import { sealedBundleName, sealedPdfName } from './file-name.js';
import { verifyBundleText } from './read-bundle.js';

const hash = (bytes: Uint8Array) => Promise.resolve(createHash('sha256').update(bytes).digest());

describe('the text of a bundle', () => {
  it('is whole however it is laid out', async () => {
    const { bundle, pdf } = await madeUpBundle(hash);
    expect(await verifyBundleText(JSON.stringify(bundle, null, 2), pdf, hash)).toMatchObject({ whole: true });
  });

  it.each([
    ['at the top', (text: string) => text.replace('{', '{"year":"2025/26",')],
    ['spelt another way', (text: string) => text.replace('{', '{"ye\\u0061r":"2025/26",')],
    [
      'inside a list, after an empty group and a quotation mark',
      (text: string) => text.replace('"post"', '"x":{},"name":"\\"","post"'),
    ],
  ])('is not whole when a field is given twice %s', async (_where, twice) => {
    const { bundle } = await madeUpBundle(hash);
    const answer = await verifyBundleText(twice(JSON.stringify(bundle)), null, hash);
    expect(answer.whole).toBe(false);
    expect(answer.findings[0]).toMatchObject({ code: 'said-twice', message: expect.stringMatching(/“(year|name)”/) });
  });

  it('may say the same in two places', async () => {
    expect(
      (await verifyBundleText('{"a":[{"b":1},{"b":2},"b","b"],"b":{"a":[]}}', null, hash)).findings,
    ).not.toContainEqual(expect.objectContaining({ code: 'said-twice' }));
  });

  it.each(['', '%PDF-1.7', '{"format":', '\u0000', '[1,2', 'Infinity'])('is not JSON: %j', async (text) => {
    expect(await verifyBundleText(text, null, hash)).toMatchObject({ whole: false, findings: [{ code: 'not-json' }] });
  });

  it.each([
    'null',
    '[]',
    '"text"',
    '1e999',
    '{"__proto__":{"format":"best-value-bundle/1"}}',
    `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
  ])('is JSON and no bundle: %.40s', async (text) => {
    const answer = await verifyBundleText(text, null, hash);
    expect(answer).toMatchObject({ whole: false, council: null });
    expect(answer.findings.length).toBeGreaterThan(0);
  });
});

describe('a seal that somebody copied', () => {
  it('is read with spaces, line ends and capitals, and nothing else', () => {
    expect(asSeal(` ${'AB cd\n'.repeat(16)}`)).toBe('abcd'.repeat(16));
    expect(asSeal('ab')).toBeNull();
    expect(asSeal('g'.repeat(64))).toBeNull();
    expect(asSeal('a'.repeat(1_000_000))).toBeNull();
  });
});

describe('the files of a sealed edition', () => {
  it('are named after the year, the edition and who may have them', () => {
    expect(sealedPdfName({ year: '2026/27', edition: 1 })).toBe('Appendix 1 Best Value self-assessment 2026-27.pdf');
    expect(sealedPdfName({ year: '2026/27', edition: 2 })).toBe(
      'Appendix 1 Best Value self-assessment 2026-27 edition 2.pdf',
    );
    expect(sealedBundleName({ year: '2026/27', edition: 1 }, 'public')).toBe(
      'Best Value self-assessment 2026-27 sealed.json',
    );
    expect(sealedBundleName({ year: '2026/27', edition: 2 }, 'restricted')).toMatch(
      /^RESTRICTED .* edition 2 sealed\.json$/,
    );
  });
});

describe('a statutory post', () => {
  it('is written in words; another is left as it is', () => {
    expect(postInWords('monitoring-officer')).toBe('monitoring officer');
    expect(postInWords('constructor')).toBe('constructor');
  });
});
