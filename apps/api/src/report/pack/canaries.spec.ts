import { describe, expect, it } from '@jest/globals';
import type { Classification } from '../appendix/source.js';
import { plantCanaries } from '../testing/canaries.js';
import {
  CONFIDENTIAL,
  exempt,
  INTERNAL,
  madeUpAssessment,
  PUBLIC,
  smallModel,
  USUAL,
} from '../testing/made-up-council.js';
import { makePack } from './make-pack.js';
import type { PackAudience, PackReading } from './pack-reading.js';
import type { PackTools } from './parts.js';
import { preparePack } from './prepare-pack.js';
import { everythingIn } from './testing/everything-in.js';
import { type CoveringWord, draftReading, ownTools, sealedReading } from './testing/made-up-reading.js';
import { readZip } from './zip/read-zip.js';

const base = madeUpAssessment({ ...USUAL, evidence: 6, followOnActions: 4 }, smallModel());
const coveringWord = 'zq777canary';
const REASON = 'zq999canary would harm the price';

/** Every part of every pack is searched here, whoever makes it: a part that is added is searched as soon as it is in the list. */
describe('the bytes of a pack', () => {
  /** A field of a covering report is public or exempt: there is nothing else. */
  const inCovering = ({ level }: Classification): CoveringWord | null =>
    level === 'public' || level === 'exempt' ? { word: coveringWord, exempt: level === 'exempt' } : null;
  type Made = { reading: PackReading; tools: PackTools };
  const draft = (classification: Classification, audience: PackAudience): Promise<Made> =>
    Promise.resolve({
      reading: draftReading(plantCanaries(base, classification).source, audience, inCovering(classification)),
      tools: ownTools,
    });
  const sealed = (classification: Classification, audience: PackAudience): Promise<Made> =>
    sealedReading(plantCanaries(base, classification).source, audience, inCovering(classification));
  const { words, dates } = plantCanaries(base, PUBLIC);

  /** What was planted and can be found in the pack, by the files in which it is. */
  async function found({ reading, tools }: Made): Promise<{ whole: string[]; files: Map<string, string[]> }> {
    const { bytes, files } = await makePack(preparePack(reading), tools);
    const among = (texts: readonly string[]): string[] =>
      [...words, coveringWord, 'zq999canary', ...dates, 'February 1961'].filter((word) =>
        texts.some((text) => text.includes(word)),
      );
    const entries = await readZip(bytes);
    expect(entries).toHaveLength(files.length + 1);
    const byFile = new Map<string, string[]>();
    for (const { name, bytes: own } of entries) byFile.set(name, among(await everythingIn(name, own)));
    return { whole: among(await everythingIn('', bytes)), files: byFile };
  }

  it.each([
    ['an exempt', 'draft', exempt(3, REASON), draft],
    ['an exempt', 'sealed', exempt(3, REASON), sealed],
    ['an internal', 'draft', INTERNAL, draft],
    ['an internal', 'sealed', INTERNAL, sealed],
    ['a confidential', 'draft', CONFIDENTIAL, draft],
    ['a confidential', 'sealed', CONFIDENTIAL, sealed],
  ])('hold nothing of %s text in the public %s pack', async (_, __, classification, make) => {
    const { whole, files } = await found(await make(classification, 'public'));
    expect(whole).toEqual([]);
    expect([...files.values()].flat()).toEqual([]);
  });

  it.each([
    ['draft', draft],
    ['sealed', sealed],
  ])('hold nothing of a confidential text in the restricted %s pack either', async (_, make) => {
    const { whole } = await found(await make(CONFIDENTIAL, 'restricted'));
    expect(whole).toEqual([]);
  });

  it.each([
    ['draft', draft],
    ['sealed', sealed],
  ])('would be found: of a public text the public %s pack holds every word', async (_, make) => {
    const { whole, files } = await found(await make(PUBLIC, 'public'));
    expect(words.filter((word) => !whole.includes(word))).toEqual([]);
    // In the words of the PDF too, which are packed and not written in letters.
    const inFiles = (name: RegExp): string[][] => [...files].filter(([one]) => name.test(one)).map(([, said]) => said);
    const [pdf = []] = inFiles(/^(DRAFT )?Appendix 1 .*\.pdf$/);
    // In each form of the covering report too, the packed ones as well.
    expect(inFiles(/Covering report/).map((said) => said.includes(coveringWord))).toEqual([true, true, true]);
    expect(inFiles(/Appendix [23] .*\.(xlsx|csv)$/).map((said) => said.length > 5)).toEqual([true, true, true, true]);
    expect(words.filter((word) => !pdf.includes(word))).toEqual([]);
    expect(pdf).toContain('February 1961');
  });

  it('hold every word of an exempt text in the restricted pack, with the reason why it is exempt', async () => {
    const { whole, files } = await found(await sealed(exempt(3, REASON), 'restricted'));
    // The sealed PDF is the public one in both packs.
    expect(files.get('Appendix 1 Best Value self-assessment 2025-26.pdf')).toEqual([]);
    expect(whole).toContain(coveringWord);
    expect(words.filter((word) => !whole.includes(word))).toEqual([]);
    expect(whole).toContain('zq999canary');
  });

  it('come from a reading that has nothing else in it', async () => {
    for (const classification of [exempt(3, REASON), INTERNAL, CONFIDENTIAL]) {
      for (const make of [draft, sealed]) {
        const { reading } = await make(classification, 'public');
        expect(JSON.stringify(reading)).not.toMatch(/canary/);
      }
    }
  });
});
