import { describe, expect, it } from '@jest/globals';
import { buildAppendix } from '../appendix/build-appendix.js';
import { inGroups } from '../appendix/assurance-section.js';
import { renderAppendix } from '../render/render-appendix.js';
import { madeUpAssessment, smallModel, USUAL } from '../testing/made-up-council.js';
import { madeUpSeal } from '../testing/made-up-seal.js';
import { prose } from '../testing/prose.js';
import { checkPdf } from './checking/check-pdf.js';
import { pdfText } from './checking/pdf-text.js';

const SLOW = 60_000;
const small = madeUpAssessment({ ...USUAL, narrativeWords: 60, evidence: 8, followOnActions: 7 }, smallModel());
const squeezed = (text: string): string => text.replaceAll(/\s+/gu, '');

describe('the assurance section', () => {
  it(
    'prints who approved, what each officer said and declared, and the seal in groups of four; it is fully tagged',
    async () => {
      const facts = madeUpSeal();
      const { bytes } = await renderAppendix(buildAppendix(small, 'public', facts));
      expect(await checkPdf(bytes)).toEqual([]);
      const pages = await pdfText(bytes);
      const text = squeezed(pages.join(' '));
      for (const { comment, declaration, name } of facts.statements)
        for (const said of [...comment.split('\n\n'), declaration ?? '', name]) expect(text).toContain(squeezed(said));
      expect(text).toContain(squeezed('Signed by Deputy Chief Finance Officer, deputy on 6 May 2026'));
      for (const hash of [facts.seal, facts.previousSeal ?? '', facts.contentHash, facts.publicHash])
        expect(text).toContain(squeezed(inGroups(hash)));
      expect(inGroups(facts.seal)).toMatch(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/u);
    },
    SLOW,
  );

  it(
    'is in no draft; a sealed document says on its cover and at the foot of each page when and how it was sealed',
    async () => {
      const facts = madeUpSeal();
      const sealed = (await pdfText((await renderAppendix(buildAppendix(small, 'public', facts))).bytes)).map(squeezed);
      const footer = squeezed(`Sealed on 12 May 2026, edition 1. Seal ${inGroups(facts.seal.slice(0, 16))}`);
      expect(sealed.filter((page) => page.includes(footer))).toHaveLength(sealed.length);
      expect(sealed.join('')).not.toContain('DRAFT');
      const draft = (await pdfText((await renderAppendix(buildAppendix(small, 'public'))).bytes)).map(squeezed);
      expect(draft.filter((page) => page.includes('DRAFT'))).toHaveLength(draft.length);
      expect(draft.join('')).toContain(squeezed('Draft: the text agreed on 16 April 2026, not yet sealed'));
      expect(draft.join('')).not.toContain('Assurance');
    },
    SLOW,
  );

  it(
    'takes a comment of many pages, and one of a single unbroken word',
    async () => {
      const word = 'Llanfair'.repeat(38);
      const { bytes } = await renderAppendix(
        buildAppendix(small, 'public', madeUpSeal(`${prose(2000, 5)}\n\n${word}`)),
      );
      expect(await checkPdf(bytes)).toEqual([]);
      expect(squeezed((await pdfText(bytes)).join(''))).toContain(word);
    },
    SLOW,
  );
});

describe('a sealed document', () => {
  it('differs from the draft that was signed by its seal alone: every number before it is the same', () => {
    const { assurance, draft, attributions, ...sealed } = buildAppendix(small, 'public', madeUpSeal());
    const { assurance: none, draft: was, attributions: others, ...signed } = buildAppendix(small, 'public');
    expect(sealed).toEqual(signed);
    expect([none, was, draft]).toEqual([null, true, false]);
    expect(attributions.section.number).toBe(others.section.number);
    expect(assurance?.section.number).toBe(attributions.section.number + 1);
  });
});
