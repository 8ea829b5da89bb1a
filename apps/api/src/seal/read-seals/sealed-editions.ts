import { NONE_BEFORE, type SealedBundle } from '@best-value/model';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { SealFacts } from '../../report/appendix/assurance-section.js';
import { buildAppendix } from '../../report/appendix/build-appendix.js';
import type { LastYear } from '../../report/appendix/last-year.js';
import type { PackSeal } from '../../report/pack/pack-reading.js';
import { toLastYear } from '../../report/source/to-last-year.js';
import type { AppendixSource } from '../../report/appendix/source.js';
import { EvidenceStore } from '../../storage/evidence-store.js';
import type { Caller } from '../../work/caller.js';
import { NotHere } from '../../work/refusals.js';
import { Works } from '../../work/works.js';
import { toBundle } from '../bundle.js';
import type { PublicDocument, RestrictedDocument } from '../content/documents.js';
import { toSealFacts } from '../seal-facts.js';
import {
  type SealedDocumentRow,
  sealedDocumentStatement,
  type SealRow,
  sealsStatement,
  sealStatement,
} from '../seal.store.js';
import type { SealedEditionView, SealView } from '../seal.view.js';
import { toRestrictedSource, toSource } from '../sealed-source.js';

/** The file of a sealed edition. */
export interface SealedPdf {
  name: string;
  size: number;
  pages: number;
  bytes: Readable;
}

/** What a sealed edition says, for papers that speak of it. */
export interface SealedMaterial {
  source: AppendixSource;
  statements: SealFacts['statements'];
}

/** Reads what was sealed, which stays readable for ever: also when the year has been revised since. */
@Injectable()
export class SealedEditions {
  constructor(
    private readonly works: Works,
    private readonly store: EvidenceStore,
  ) {}

  /** The sealed editions of a year, newest first. @param year `2026/27` @throws NotHere when there is no such year */
  async list(caller: Caller, year: string): Promise<SealView[]> {
    const { councilId } = caller;
    const [[assessment], rows] = await this.works.read<[object, SealRow]>(caller, [
      { text: 'select id from assessment where council_id = $1 and year = $2', values: [councilId, year] },
      sealsStatement(councilId, year),
    ]);
    if (!assessment) throw new NotHere('year');
    return rows.map(toSealView);
  }

  /** One edition with its public document. @throws NotHere */
  async read(caller: Caller, year: string, edition: number): Promise<SealedEditionView> {
    const [seal, open] = await this.sealed(caller, year, edition);
    const document = JSON.parse(open.document) as PublicDocument;
    const source = toSource(document, seal.asAt, await this.lastYear(caller, document));
    return { ...toSealView(seal), document: buildAppendix(source, 'public', factsOf(seal)) };
  }

  /** The very document that a sealed one was set beside, though its year may have been revised since. */
  private async lastYear(caller: Caller, { lastYear }: Pick<PublicDocument, 'lastYear'>): Promise<LastYear | null> {
    if (!lastYear) return null;
    const { year, edition, publicHash } = lastYear;
    const [[row]] = await this.works.read<[SealedDocumentRow]>(caller, [
      sealedDocumentStatement(caller.councilId, year, edition, 'public'),
    ]);
    if (row?.hash !== publicHash)
      throw new Error(`The ${year} document that a later year was set beside is not there.`);
    return toLastYear({ year, edition, hash: row.hash, document: row.document });
  }

  /** The public material of an edition as it was sealed, with what was said when it was. @throws NotHere */
  async material(caller: Caller, year: string, edition: number): Promise<SealedMaterial> {
    const [seal, open] = await this.sealed(caller, year, edition);
    const document = JSON.parse(open.document) as PublicDocument;
    const { statements } = toSealFacts({ ...seal, sealedAt: seal.sealedAt.toISOString() });
    return { source: toSource(document, seal.asAt, null), statements };
  }

  /** The PDF as it was sealed. @throws NotHere */
  async pdf(caller: Caller, year: string, edition: number): Promise<SealedPdf> {
    const [[seal]] = await this.works.read<[SealRow]>(caller, [sealStatement(caller.councilId, year, edition)]);
    if (!seal) throw new NotHere('sealed edition');
    const file = await this.store.read({ councilId: caller.councilId, fileId: seal.id });
    return { name: seal.pdfFileName, pages: seal.pdfPages, ...file };
  }

  /** An edition as a file that anyone can check. Whoever asks for the restricted one may see restricted material. @throws NotHere */
  async bundle(
    caller: Caller,
    year: string,
    edition: number,
    audience: 'public' | 'restricted',
  ): Promise<SealedBundle> {
    const [seal, open] = await this.sealed(caller, year, edition);
    if (audience === 'public') return toBundle(seal, open, null);
    return toBundle(seal, open, await this.restricted(caller, year, edition));
  }

  /** What a pack of an edition is made of, for one audience. Whoever asks for the restricted one may see restricted material. @throws NotHere */
  async forPack(
    caller: Caller,
    year: string,
    edition: number,
    audience: 'public' | 'restricted',
  ): Promise<PackSeal & { readonly source: AppendixSource }> {
    const [seal, open] = await this.sealed(caller, year, edition);
    const restricted = audience === 'restricted' ? await this.restricted(caller, year, edition) : null;
    const { asAt } = seal;
    const document = JSON.parse(open.document) as PublicDocument;
    const lastYear = await this.lastYear(caller, document);
    return {
      facts: toSealFacts({ ...seal, sealedAt: seal.sealedAt.toISOString() }),
      pdf: { fileId: seal.id, sha256: seal.pdfSha256 },
      bundle: toBundle(seal, open, restricted),
      source: restricted
        ? toRestrictedSource(JSON.parse(restricted.document) as RestrictedDocument, asAt, lastYear)
        : toSource(document, asAt, lastYear),
    };
  }

  private async restricted(caller: Caller, year: string, edition: number): Promise<SealedDocumentRow> {
    const [[row]] = await this.works.read<[SealedDocumentRow]>(caller, [
      sealedDocumentStatement(caller.councilId, year, edition, 'restricted'),
    ]);
    if (!row) throw new NotHere('sealed edition');
    return row;
  }

  private async sealed(caller: Caller, year: string, edition: number): Promise<[SealRow, SealedDocumentRow]> {
    const [[seal], [open]] = await this.works.read<[SealRow, SealedDocumentRow]>(caller, [
      sealStatement(caller.councilId, year, edition),
      sealedDocumentStatement(caller.councilId, year, edition, 'public'),
    ]);
    if (!seal || !open) throw new NotHere('sealed edition');
    return [seal, open];
  }
}

function factsOf(seal: SealRow): SealFacts {
  return toSealFacts({ ...seal, sealedAt: seal.sealedAt.toISOString() });
}

function toSealView(row: SealRow): SealView {
  const { edition, seal, previousSeal, contentHash, sealedAt, sealedByName, superseded, reason } = row;
  const { pdfFileName, pdfBytes, pdfPages, pdfSha256 } = row;
  return {
    edition,
    seal,
    previousSeal: previousSeal === NONE_BEFORE ? null : previousSeal,
    contentHash,
    sealedAt: sealedAt.toISOString(),
    sealedBy: sealedByName,
    superseded,
    reason,
    pdf: { fileName: pdfFileName, bytes: pdfBytes, pages: pdfPages, sha256: pdfSha256 },
  };
}
