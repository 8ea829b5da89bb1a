import { canonicalJson, sealedPdfName } from '@best-value/model';
import { sha256Of } from '../../../seal/content/sha256.js';
import { toBundle } from '../../../seal/bundle.js';
import { contentOf } from '../../../seal/content/content.js';
import type { SealRow } from '../../../seal/seal.store.js';
import { buildAppendix } from '../../appendix/build-appendix.js';
import type { AppendixSource } from '../../appendix/source.js';
import { buildCoveringDocument, coveringParts } from '../../covering/build-covering-document.js';
import { fullCouncilForm } from '../../forms/full-council.js';
import { answer, exemptAnswer, filledIn, madeUpFacts } from '../../testing/made-up-covering.js';
import { renderCoveringDocx } from '../../docx/render-covering-docx.js';
import { readPackage } from '../../docx/package.js';
import { fillTemplate } from '../../templates/fill-template.js';
import { goodTemplate } from '../../templates/testing/made-templates.js';
import { renderCovering } from '../../render/render-covering.js';
import { renderAppendix } from '../../render/render-appendix.js';
import { xlsxRegister } from '../../registers/xlsx/xlsx-register.js';
import { madeUpSeal } from '../../testing/made-up-seal.js';
import { openTo, type PackAudience, type PackCovering, type PackReading } from '../pack-reading.js';
import type { PackTools } from '../parts.js';

/** A word that stands in every field of the covering report that can be closed, and whether it is. */
export interface CoveringWord {
  readonly word: string;
  readonly exempt: boolean;
}

/** Fields that take what they say from elsewhere, or can be told from nothing else. */
const openFields: ReadonlySet<string> = new Set(['title', 'report-to', 'meeting-date', 'statutory-comments']);

function coveringOf(source: AppendixSource, audience: PackAudience, planted: CoveringWord | null): PackCovering {
  const facts = madeUpFacts(source);
  const values = new Map(filledIn(fullCouncilForm, facts));
  const { word = '', exempt = false } = planted ?? {};
  const text = { text: word, items: [{ code: word, words: word }], rows: [[word, word]] };
  const value = { ...text, contacts: [{ name: word, post: word, telephone: word, email: word }] };
  for (const { key } of planted ? fullCouncilForm.fields : [])
    if (!openFields.has(key)) values.set(key, exempt ? exemptAnswer(value, 3, word) : answer(value));
  const document = buildCoveringDocument(fullCouncilForm, values, facts, audience);
  const parts = coveringParts(fullCouncilForm, values, facts, audience);
  return {
    document,
    template: { fileId: '', sha256: '0'.repeat(64), filling: { form: fullCouncilForm, document, parts } },
  };
}

/** What the pack of a draft is made of, as the service would read it. */
export function draftReading(
  source: AppendixSource,
  audience: PackAudience = 'public',
  coveringWord: CoveringWord | null = null,
): PackReading {
  const { council, year, asAt } = source;
  return {
    assessmentId: '00000000-0000-4000-8000-000000000001',
    audience,
    year,
    edition: 1,
    council: { name: council.name, slug: council.slug },
    asAt,
    source: openTo(audience, source),
    covering: [coveringOf(source, audience, coveringWord)],
    sealed: null,
  };
}

/** What the pack of a sealed year is made of, and its sealed PDF, as sealing would have made both. */
export async function sealedReading(
  source: AppendixSource,
  audience: PackAudience = 'public',
  coveringWord: CoveringWord | null = null,
): Promise<{ reading: PackReading; tools: PackTools }> {
  const salt = Buffer.alloc(32, 7);
  const { publicDocument, restrictedDocument, publicHash, restrictedHash, salted, contentHash } = contentOf(
    source,
    1,
    salt,
  );
  const facts = { ...madeUpSeal(), publicHash, contentHash };
  const { bytes } = await renderAppendix(buildAppendix(source, 'public', facts));
  const row = {
    ...facts,
    salted,
    approvals: [],
    signatures: [],
    previousSeal: facts.previousSeal ?? '',
    sealedAt: new Date('2026-05-12T09:00:00Z'),
    pdfFileName: sealedPdfName({ year: source.year, edition: 1 }),
    pdfSha256: sha256Of(bytes),
    pdfBytes: bytes.length,
  } as unknown as SealRow;
  const open = { document: canonicalJson(publicDocument), hash: publicHash, salt: null };
  const restricted = { document: canonicalJson(restrictedDocument), hash: restrictedHash, salt };
  const bundle = toBundle(row, open, audience === 'restricted' ? restricted : null);
  const pdf = { fileId: '', sha256: row.pdfSha256 };
  const reading = { ...draftReading(source, audience, coveringWord), sealed: { facts, pdf, bundle } };
  return { reading, tools: { ...ownTools, sealedPdf: () => Promise.resolve(bytes) } };
}

/** A template in which every part of a report has its place. */
const everyPlace = goodTemplate(['{{banner}}', '{{front-sheet}}']);

/** Makes files in this thread, with nothing sealed to take them from. */
export const ownTools: PackTools = {
  renderPdf: renderAppendix,
  renderCovering,
  writeXlsx: xlsxRegister,
  writeWord: renderCoveringDocx,
  fillTemplate: async ({ filling }) => fillTemplate(await readPackage(await everyPlace), filling),
  sealedPdf: () => Promise.reject(new Error('Nothing is sealed here.')),
};
