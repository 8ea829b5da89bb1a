import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { sha256Of } from '../../seal/content/sha256.js';
import type { AppendixSource } from '../appendix/source.js';
import { CONFIDENTIAL, exempt, INTERNAL, madeUpAssessment, smallModel, USUAL } from '../testing/made-up-council.js';
import { madeUpSeal } from '../testing/made-up-seal.js';
import { makePack, type MadePack } from './make-pack.js';
import type { PackManifest } from './manifest.js';
import type { PackReading } from './pack-reading.js';
import { type PreparedPack, preparePack } from './prepare-pack.js';
import { draftReading, ownTools } from './testing/made-up-reading.js';
import { readZip, type ZipEntry } from './zip/read-zip.js';

const source = madeUpAssessment({ ...USUAL, evidence: 6, followOnActions: 4 }, smallModel());
const hashOf = (of: AppendixSource): string => preparePack(draftReading(of)).heading.contentHash;

describe('a pack', () => {
  let prepared: PreparedPack;
  let pack: MadePack;
  let entries: ZipEntry[];
  const told: { step: string; progress: number }[] = [];

  beforeAll(async () => {
    prepared = preparePack(draftReading(source));
    pack = await makePack(prepared, ownTools, (progress) => told.push(progress));
    entries = await readZip(pack.bytes);
  });

  it('holds its manifest and then each file that the manifest names, and nothing else', () => {
    const manifest = JSON.parse(Buffer.from(entries[0]?.bytes ?? []).toString('utf8')) as PackManifest;
    expect(entries.map(({ name }) => name)).toEqual([
      'manifest.json',
      ...manifest.files.map(({ fileName }) => fileName),
    ]);
    expect(manifest.files).toEqual(pack.files);
    for (const { fileName, sha256, bytes } of manifest.files) {
      const entry = entries.find(({ name }) => name === fileName);
      expect([entry?.bytes.length, sha256Of(entry?.bytes ?? new Uint8Array())]).toEqual([bytes, sha256]);
    }
    expect(Object.keys(manifest)).toEqual([
      'about',
      'format',
      'audience',
      'council',
      'year',
      'edition',
      'draft',
      'seal',
      'asAt',
      'contentHash',
      'files',
    ]);
    expect(manifest.about).toMatch(/^The public report pack of Marlbrook Borough Council .* a draft /);
    expect(pack.sha256).toBe(sha256Of(pack.bytes));
  });

  it('says in its name and in those of its files that it is a draft', () => {
    expect(prepared.fileName).toBe('DRAFT Best Value self-assessment 2025-26 report pack.zip');
    const names = pack.files.map(({ fileName }) => fileName);
    const sealedWords = /^(Covering report .*|.*schema\.json)$/;
    // The covering report here is one of a sealed year; a schema says nothing of any year.
    expect(names.filter((name) => !name.startsWith('DRAFT ') && !sealedWords.test(name))).toEqual([]);
    expect(names).toEqual(
      expect.arrayContaining([
        'DRAFT Appendix 1 Best Value self-assessment 2025-26.pdf',
        'DRAFT Appendix 2 Action plan 2025-26.xlsx',
        'DRAFT Appendix 3 Evidence register 2025-26.csv',
        'DRAFT Data Best Value self-assessment 2025-26.json',
      ]),
    );
  });

  it('tells how it goes, and never goes back', () => {
    expect(told.at(-1)).toEqual({ step: 'Packing the files', progress: 1 });
    expect(told.map(({ progress }) => progress)).toEqual(
      told.map(({ progress }) => progress).toSorted((a, b) => a - b),
    );
    expect(told[0]?.step).toBe(`File 1 of ${pack.files.length}, The covering report as Word: Beginning`);
  });

  it('is the same bytes in every time zone and language', () => {
    const script = fileURLToPath(new URL('./testing/print-pack-digest.ts', import.meta.url));
    const loader = fileURLToPath(new URL('../testing/typescript-loader.mjs', import.meta.url));
    for (const [TZ, LC_ALL] of [
      ['UTC', 'C'],
      ['Pacific/Auckland', 'en_GB.UTF-8'],
      ['America/Los_Angeles', 'cs_CZ.UTF-8'],
    ]) {
      const said = execFileSync(process.execPath, ['--import', loader, script], {
        env: { ...process.env, TZ, LC_ALL },
        encoding: 'utf8',
      });
      expect(JSON.parse(said)).toMatchObject({ timeZone: TZ, digest: pack.sha256 });
    }
  });

  it('has one content hash for one content: what its audience may not read changes nothing of it', () => {
    const [first, ...others] = source.themes;
    if (!first) throw new Error('The assessment has no theme.');
    const withNarrative = (narrative: string, narrativeClassification = first.narrativeClassification) => ({
      ...source,
      themes: [{ ...first, narrative, narrativeClassification }, ...others],
    });
    expect(hashOf(source)).toBe(prepared.heading.contentHash);
    expect(hashOf(withNarrative('Another.'))).not.toBe(hashOf(source));
    for (const closed of [exempt(3, 'It would harm the price'), INTERNAL, CONFIDENTIAL])
      expect(hashOf(withNarrative('Another.', closed))).toBe(hashOf(withNarrative('One more.', closed)));
  });

  it('holds a sealed PDF as it was sealed, and fails when that is another', async () => {
    const facts = madeUpSeal();
    const bytes = Buffer.from('%PDF- as it was sealed');
    const pdf = { fileId: '', sha256: sha256Of(bytes) };
    const bundle = { format: 'best-value-bundle/1', seal: facts.seal } as never;
    const sealed: PackReading = { ...draftReading(source), sealed: { facts, pdf, bundle } };
    const ready = preparePack(sealed);
    expect(ready.fileName).toBe('Best Value self-assessment 2025-26 report pack.zip');
    const made = await makePack(ready, { ...ownTools, sealedPdf: () => Promise.resolve(bytes) });
    const name = 'Appendix 1 Best Value self-assessment 2025-26.pdf';
    expect(made.files.find(({ fileName }) => fileName === name)?.sha256).toBe(pdf.sha256);
    expect(made.files.at(-1)?.fileName).toBe('Best Value self-assessment 2025-26 sealed.json');
    expect(made.files.filter(({ fileName }) => fileName.includes('DRAFT'))).toEqual([]);
    await expect(makePack(ready, ownTools)).rejects.toThrow();
  });
});
